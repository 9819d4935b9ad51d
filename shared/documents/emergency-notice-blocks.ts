import type { EmergencyFacts } from '../audience/emergency-facts.ts';
import {
  SUSPENDED_START,
  SUSPENDED_TITLE,
  UNSIGNED_SENTENCE,
  UNWRITTEN_SENTENCE,
} from '../text/emergency-sheet-words.ts';
import { NO_EMERGENCY_SENTENCE } from '../text/plan-words.ts';
import type { Block } from './blocks.ts';

/**
 * What must be read before anything is done: a PAI that the family has not signed says so, care that is suspended says
 * why in words, and a sheet with nothing written sends to 15.
 */
export function buildNoticeBlocks({ state, suspension, conduct }: EmergencyFacts): Block[] {
  const sentences = [
    ...(state === 'draft' || state === 'toSign' ? [UNSIGNED_SENTENCE] : []),
    ...(conduct === 'unwritten' ? [UNWRITTEN_SENTENCE] : []),
    ...(conduct === 'none' ? [NO_EMERGENCY_SENTENCE] : []),
  ];
  const notices = sentences.map((text): Block => ({ kind: 'paragraph', text: [{ text, bold: true }] }));
  if (suspension.length === 0) return notices;
  const reasons: Block = { kind: 'paragraph', text: [SUSPENDED_START, suspension.join(' ')] };
  return [...notices, { kind: 'panel', tone: 'danger', title: SUSPENDED_TITLE, blocks: [reasons] }];
}
