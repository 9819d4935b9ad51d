import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import type { DocumentRequest, FileForm } from '../../../shared/contract/document-contract.ts';
import { request } from '../../bridge/request.ts';
import { type PrintProgress, printPdf } from './print-pdf.ts';

/** A numbered copy that has just left. */
export type IssuedCopy = { number: number; recipient: string };

/** What became of the last order: a file at that path, a print, a refusal. */
export type DocumentOutcome =
  | { kind: 'saved'; path: string; form: FileForm['kind']; copy: IssuedCopy | null }
  | { kind: 'printed'; copy: IssuedCopy | null }
  | { kind: 'failed'; error: AppError };

export type DocumentOutput = {
  busy: 'save' | 'print' | null;
  /** The page that is made ready for the printer. */
  printing: PrintProgress | null;
  outcome: DocumentOutcome | null;
  save: (form: FileForm) => void;
  print: () => void;
};

type Left = Exclude<DocumentOutcome, { kind: 'failed' }>;

/** Lets a document out of the register: as a file of the user's choice, or straight to the printer. */
export function useDocumentOutput(document: DocumentRequest, onLeft: () => void): DocumentOutput {
  const client = useQueryClient();
  const [busy, setBusy] = useState<DocumentOutput['busy']>(null);
  const [outcome, setOutcome] = useState<DocumentOutcome | null>(null);
  const [printing, setPrinting] = useState<PrintProgress | null>(null);

  const run = async (order: 'save' | 'print', work: () => Promise<Left | null>) => {
    if (busy) return;
    setBusy(order);
    setOutcome(null);
    try {
      const left = await work();
      setOutcome(left && { ...left, copy: await findCopy(document) });
      if (left) onLeft();
    } catch (error) {
      setOutcome({ kind: 'failed', error: error instanceof AppError ? error : new AppError('INTERNAL') });
    } finally {
      setBusy(null);
      setPrinting(null);
      if (isNumbered(document)) void client.invalidateQueries({ queryKey: ['plan.listCopies'] });
    }
  };

  // Asked without the cache of the window, which would keep the password that comes with it.
  const save = async (form: FileForm): Promise<Left | null> => {
    const { path } = await request('document.save', { document, form });
    return path === null ? null : { kind: 'saved', path, form: form.kind, copy: null };
  };
  const print = async (): Promise<Left> => {
    const { bytes } = await request('document.render', { document, purpose: 'print' });
    await printPdf(bytes, setPrinting);
    return { kind: 'printed', copy: null };
  };

  return {
    busy,
    printing,
    outcome,
    save: (form) => void run('save', () => save(form)),
    print: () => void run('print', print),
  };
}

type NumberedRequest = Extract<DocumentRequest, { kind: 'plan' }> & { recipient: string };

function isNumbered(document: DocumentRequest): document is NumberedRequest {
  return document.kind === 'plan' && typeof document.recipient === 'string';
}

/** The copy just issued is the newest of the plan. Not being able to tell its number is no failure of the print. */
async function findCopy(document: DocumentRequest): Promise<IssuedCopy | null> {
  if (!isNumbered(document)) return null;
  try {
    const { copies } = await request('plan.listCopies', { planId: document.planId });
    const newest = copies.at(-1);
    return newest ? { number: newest.number, recipient: newest.recipient } : null;
  } catch {
    return null;
  }
}
