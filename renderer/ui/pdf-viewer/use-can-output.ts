import type { DocumentRequest } from '../../../shared/contract/document-contract.ts';
import { useCan } from '../../bridge/use-can.ts';

/** Whether a document may leave the register that way. The safety list leaves by its own page, which asks for whom. */
export function useCanOutput(kind: DocumentRequest['kind'], order: 'save' | 'print'): boolean {
  const canSave = useCan('document.save');
  const canPrint = useCan('document.render');
  if (kind === 'safetyList') return false;
  return order === 'save' ? canSave : canPrint;
}
