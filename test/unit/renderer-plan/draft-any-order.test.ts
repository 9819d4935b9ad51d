import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../shared/app-error.ts';
import { cleanText } from '../../../shared/text/text-schemas.ts';
import { buildCore, stopTheClock, tickRestTime, typeConsequences } from './draft-core.ts';

stopTheClock();

type Step =
  | { kind: 'type'; text: string }
  | { kind: 'tick'; isTicked: boolean }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'wait'; ms: number }
  | { kind: 'fail'; isFailing: boolean };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), text: fc.string({ maxLength: 6 }) }),
  fc.record({ kind: fc.constant('tick' as const), isTicked: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 1500 }) }),
  fc.record({ kind: fc.constant('fail' as const), isFailing: fc.boolean() }),
);

async function play({ core, store }: ReturnType<typeof buildCore>, step: Step): Promise<void> {
  switch (step.kind) {
    case 'type':
      return typeConsequences(store, step.text);
    case 'tick':
      return tickRestTime(store, step.isTicked);
    case 'wait':
      await vi.advanceTimersByTimeAsync(step.ms);
      return;
    case 'fail':
      core.failure = step.isFailing ? new AppError('DISK_FULL') : null;
      return;
    default:
      store[step.kind]();
  }
}

describe('whatever is done, in whatever order', () => {
  it('ends with exactly what the screen shows in the register', async () => {
    const anySteps = fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
      const world = buildCore();
      for (const step of steps) await play(world, step);
      const { core, store } = world;
      core.failure = null;
      await store.flush();
      const { adaptations } = store.getState().content;
      const consequences = cleanText(adaptations.consequences);
      expect(core.stored.content.adaptations).toEqual({ ...adaptations, consequences });
      expect(store.getState()).toMatchObject({ status: 'saved', plan: { revision: core.stored.revision } });
      await store.close();
    });
    await fc.assert(anySteps, { numRuns: 200 });
  });
});
