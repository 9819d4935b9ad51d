import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import type { DocumentRequest } from '../../../shared/contract/document-contract.ts';
import { request } from '../../bridge/request.ts';
import { printPdf } from './print-pdf.ts';

/** What became of the last order: a file at that path, a print, a refusal. */
export type DocumentOutcome =
  | { kind: 'saved'; path: string }
  | { kind: 'printed' }
  | { kind: 'failed'; error: AppError };

export type DocumentOutput = {
  busy: 'save' | 'print' | null;
  outcome: DocumentOutcome | null;
  save: () => void;
  print: () => void;
};

/** Lets a document out of the register: as a file of the user's choice, or straight to the printer. */
export function useDocumentOutput(document: DocumentRequest): DocumentOutput {
  const client = useQueryClient();
  const [busy, setBusy] = useState<DocumentOutput['busy']>(null);
  const [outcome, setOutcome] = useState<DocumentOutcome | null>(null);

  const run = async (order: 'save' | 'print', work: () => Promise<DocumentOutcome | null>) => {
    if (busy) return;
    setBusy(order);
    setOutcome(null);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ kind: 'failed', error: error instanceof AppError ? error : new AppError('INTERNAL') });
    } finally {
      setBusy(null);
      // Each print or file of the safety list is a new version.
      if (document.kind === 'safetyList') void client.invalidateQueries({ queryKey: ['safetyList.get'] });
    }
  };

  const save = async (): Promise<DocumentOutcome | null> => {
    const { path } = await request('document.save', { document });
    return path === null ? null : { kind: 'saved', path };
  };
  const print = async (): Promise<DocumentOutcome> => {
    const { bytes } = await request('document.render', { document, purpose: 'print' });
    await printPdf(bytes);
    return { kind: 'printed' };
  };

  return { busy, outcome, save: () => void run('save', save), print: () => void run('print', print) };
}
