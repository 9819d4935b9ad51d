import type { DocumentRequest } from '../../../shared/contract/document-contract.ts';
import { useCan } from '../../bridge/use-can.ts';

/**
 * Whether a document may leave the register that way. Each print or file of the safety list is a new version of it,
 * which only somebody who may write can issue.
 */
export function useCanOutput(kind: DocumentRequest['kind'], order: 'save' | 'print'): boolean {
  const canSave = useCan('document.save');
  const canPrint = useCan('document.render');
  const canIssue = useCan('school.save');
  if (kind === 'safetyList' && !canIssue) return false;
  return order === 'save' ? canSave : canPrint;
}
