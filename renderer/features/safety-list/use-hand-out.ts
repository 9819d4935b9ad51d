import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import type { DocumentRequestInput } from '../../../shared/contract/document-contract.ts';
import type { SafetyListMeans } from '../../../shared/safety-list/safety-list-schema.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { request } from '../../bridge/request.ts';
import { type PrintProgress, printPdf } from '../../ui/pdf-viewer/print-pdf.ts';

export type HandOutOrder = {
  /** null: the list of today. */
  version: number | null;
  recipients: string;
  means: SafetyListMeans;
};

export type HandOutOutcome =
  | { kind: 'left'; version: number; recipients: string; means: SafetyListMeans; path: string | null }
  | { kind: 'failed'; error: AppError };

/** Lets the list out of the register: each time for somebody, who is kept with the version. */
export function useHandOut(onLeft: () => void) {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [printing, setPrinting] = useState<PrintProgress | null>(null);
  const [outcome, setOutcome] = useState<HandOutOutcome | null>(null);
  const handOut = async (order: HandOutOrder, password: string) => {
    if (isBusy) return;
    setBusy(true);
    setOutcome(null);
    try {
      const path = await letOut(order, password, setPrinting);
      if (path === undefined) return;
      const version = await findVersion(client, order);
      setOutcome({ kind: 'left', ...order, version, path });
      onLeft();
    } catch (error) {
      setOutcome({ kind: 'failed', error: error instanceof AppError ? error : new AppError('INTERNAL') });
      void client.invalidateQueries({ queryKey: ['safetyList.get'] });
    } finally {
      setBusy(false);
      setPrinting(null);
    }
  };
  return { isBusy, printing, outcome, handOut };
}

/** Path of the file; null for the printer; undefined when the user gave up. Asked without the cache of the window. */
async function letOut(
  { version, recipients, means }: HandOutOrder,
  password: string,
  onPage: (progress: PrintProgress) => void,
) {
  if (means === 'xlsx' || means === 'csv') {
    const { path } = await request('safetyList.export', { version, recipients, format: means });
    return path ?? undefined;
  }
  const document: DocumentRequestInput = { kind: 'safetyList', version, recipients };
  if (means === 'print') {
    const { bytes } = await request('document.render', { document, purpose: 'print' });
    await printPdf(bytes, onPage);
    return null;
  }
  const form = means === 'protectedPdf' ? ({ kind: 'protected', password } as const) : undefined;
  const { path } = await request('document.save', { document, form });
  return path ?? undefined;
}

/** The version that has just left: of the list of today, the newest one now. */
async function findVersion(client: QueryClient, { version }: HandOutOrder): Promise<number> {
  const answer = await request('safetyList.get', {});
  client.setQueryData(buildRegisterKey('safetyList.get', {}), answer);
  return version ?? answer.issues[0]?.version ?? 1;
}
