import { stringify } from 'devalue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteName } from '../../shared/contract/route-names.ts';
import {
  type CanaryRegister,
  createCanaryRegister,
  type SessionName,
  sessionNames,
  sessions,
} from '../fixtures/canary-register.ts';
import {
  fillRequests,
  findInAnswer,
  listAnswerLeaks,
  waitForBatch,
  walkedRoutes,
} from '../fixtures/canary-walk.ts';

/** The only requests whose answer holds something sealed, for a session that has the key. */
const healthRoutes: readonly RouteName[] = [
  'health.get',
  'health.saveDiagnosis',
  'health.saveNote',
  'health.addScan',
  'health.getScan',
  'health.removeRecord',
  'draft.get',
  'document.render',
];

/** About a pupil who has a PAI, or about what does not exist. */
const refusedToAll: readonly RouteName[] = [
  'pupil.remove',
  'plan.create',
  'secrecy.withdraw',
  'officialForm.add',
  'officialForm.remove',
];

let register: CanaryRegister;
beforeAll(async () => {
  register = await createCanaryRegister(2);
  register.answerDialogs(null);
});
afterAll(() => register.core.remove());

/** Asks every route; gives the leaks, and the routes that told something sealed or were answered. */
async function walk(rules: { session: string; seesHealth: boolean; seesRegister: boolean }) {
  const { core, marks } = register;
  const requests = await fillRequests(register);
  const leaks: string[] = [];
  const sealed: RouteName[] = [];
  const answered: RouteName[] = [];
  for (const route of walkedRoutes) {
    const answer = await core.askText(route, stringify(requests[route]));
    if (route === 'batch.start') await waitForBatch(core);
    const found = await findInAnswer(marks, answer);
    leaks.push(...listAnswerLeaks(rules, { route, ok: answer.ok, found }));
    if (found.some(([, { isSealed }]) => isSealed)) sealed.push(route);
    if (answer.ok) answered.push(route);
  }
  return { leaks, sealed, answered };
}

const others = sessionNames.filter((name) => !sessions[name].seesHealth);
const holders = sessionNames.filter((name) => sessions[name].seesHealth);

describe('every request of the contract, about a register filled everywhere', () => {
  // Would catch: a field of the health file in an answer; a pupil's name in a refusal.
  it.each(others)(
    'asked by %s, tells nothing that is sealed',
    async (session: SessionName) => {
      await register.become(session);
      const seesRegister = !('isProvisional' in sessions[session]);
      const { leaks, sealed, answered } = await walk({ session, seesHealth: false, seesRegister });
      expect(leaks).toEqual([]);
      expect(sealed).toEqual([]);
      if (seesRegister)
        expect(answered).toEqual(expect.arrayContaining(['pupil.get', 'plan.get', 'safetyList.get']));
    },
    60_000,
  );

  // Would also catch: a walk that finds nothing because nothing was asked.
  it.each(holders)(
    'asked by %s, tells it where it is meant to be told',
    async (session: SessionName) => {
      await register.become(session);
      const { leaks, sealed, answered } = await walk({ session, seesHealth: true, seesRegister: true });
      expect(leaks).toEqual([]);
      expect(sealed.toSorted()).toEqual(healthRoutes.toSorted());
      const about = /^(?:pupil|plan|health|draft|document|safetyList|secrecy|batch|officialForm)\./;
      const refused = walkedRoutes.filter((route) => about.test(route) && !answered.includes(route));
      expect(refused.toSorted()).toEqual(refusedToAll.toSorted());
    },
    60_000,
  );

  it('asked while it is locked, tells nothing of anybody', async () => {
    await register.core.ask('session.lock', {});
    const { leaks, sealed } = await walk({ session: 'nobody', seesHealth: false, seesRegister: false });
    expect(leaks).toEqual([]);
    expect(sealed).toEqual([]);
  });
});
