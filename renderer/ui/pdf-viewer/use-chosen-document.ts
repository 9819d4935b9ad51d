import { useEffect, useState } from 'react';
import {
  type DocumentRequest,
  type DocumentRequestInput,
  documentRequestSchema,
} from '../../../shared/contract/document-contract.ts';

/** The preview is drawn again that long after the last change. */
const DELAY_MS = 350;

/** Whether the options chosen make a document: some part, and somebody to give a numbered copy to. */
export function isComplete(document: DocumentRequest): boolean {
  if (document.kind !== 'plan') return true;
  return document.parts.length > 0 && document.recipient?.trim() !== '';
}

/** A document whose options change: what is chosen, and what the preview shows meanwhile. */
export function useChosenDocument(first: DocumentRequestInput) {
  // Whole, so that an option put back as it was is the same document again.
  const [chosen, choose] = useState(() => documentRequestSchema.parse(first));
  const [shown, show] = useState(chosen);
  useEffect(() => {
    const next = toShowable(chosen);
    if (next === null) return;
    const timer = setTimeout(() => show(next), DELAY_MS);
    return () => clearTimeout(timer);
  }, [chosen]);
  return { chosen, choose, shown };
}

/** null: nothing can be shown of it, what was shown stays. */
function toShowable(document: DocumentRequest): DocumentRequest | null {
  if (isComplete(document)) return document;
  if (document.kind !== 'plan' || document.parts.length === 0) return null;
  return { ...document, recipient: null };
}
