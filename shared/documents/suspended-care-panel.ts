import { SUSPENDED_CARE_SENTENCE, SUSPENDED_CARE_TITLE } from '../text/status-words.ts';
import type { Block } from './blocks.ts';

/** Above what a document prescribes, on a day when nothing may be given (circulaire 2021, II.4). */
export function buildSuspendedCarePanel(isSuspended: boolean): Block[] {
  if (!isSuspended) return [];
  return [
    {
      kind: 'panel',
      tone: 'danger',
      title: SUSPENDED_CARE_TITLE,
      blocks: [{ kind: 'paragraph', text: SUSPENDED_CARE_SENTENCE }],
    },
  ];
}
