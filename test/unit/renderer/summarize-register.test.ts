import { describe, expect, test } from 'vitest';
import { summarizeRegister } from '../../../renderer/features/home/summarize-register.ts';
import { buildRow } from './build-row.ts';

const today = '2026-11-22';

describe('what needs attention today', () => {
  test('suspended care counts only for a PAI in force', () => {
    // Would catch: every draft shown as a danger, which would hide the real ones.
    const summary = summarizeRegister(
      [
        buildRow({ planState: 'inForce', careState: 'suspended' }),
        buildRow({ planState: 'draft', careState: 'suspended' }),
        buildRow({ planState: 'inForce', careState: 'applicable' }),
      ],
      today,
    );
    expect(summary.suspended).toHaveLength(1);
    expect(summary.inForceCount).toBe(2);
    expect(summary.drafts).toHaveLength(1);
  });

  test('a pupil who has left no longer counts, from the day of departure on', () => {
    // Would catch: last year's pupils chased for a signature.
    const summary = summarizeRegister(
      [
        buildRow({ planState: 'toSign', leftOn: '2026-11-22' }),
        buildRow({ planState: 'toSign', leftOn: '2026-11-23' }),
      ],
      today,
    );
    expect(summary.pupilCount).toBe(1);
    expect(summary.toSign).toHaveLength(1);
  });
});
