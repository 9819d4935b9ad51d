import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createQuickRegister, PASSPHRASE, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import { loadWritingProcess, type WritingProcess } from '../fixtures/start-writing-process.ts';

const KILLS = 15;

describe('a process that dies', () => {
  let register: QuickRegister;
  let planId: string;

  beforeAll(async () => {
    register = await createQuickRegister();
    const { core } = register;
    const pupil = await core.get('pupil.create', { pupil: buildPupil() });
    planId = (await core.get('plan.create', { pupilId: pupil.id })).id;
    await core.get('session.lock', {});
  });
  afterAll(() => register.core.remove());

  it('keeps the register to itself while it lives, and gives it up when it is killed: bug, a stale lock', async () => {
    const { core, accountId } = register;
    const [other, third] = [1, 2].map(() => loadWritingProcess(core.folder, accountId, PASSPHRASE));
    expect(await other?.start()).toBe('open');
    expect(await register.unlock()).toMatchObject({
      ok: true,
      value: { readOnly: { copiedAt: expect.any(String) } },
    });
    expect(await core.ask('pupil.create', { pupil: buildPupil() })).toMatchObject({
      error: { code: 'REGISTER_READ_ONLY' },
    });
    await core.get('session.lock', {});
    await other?.kill();
    expect(await register.unlock()).toMatchObject({ ok: true, value: { readOnly: null } });
    expect(await third?.start()).toBe('REGISTER_IN_USE');
    await third?.kill();
    await core.get('session.lock', {});
  }, 60_000);

  it(`loses no confirmed draft in ${KILLS} kills: bug, « enregistré » said before it is true`, async () => {
    const { core, accountId } = register;
    const load = () => loadWritingProcess(core.folder, accountId, PASSPHRASE, planId);
    const check = async (writer: WritingProcess) => {
      expect(await writer.start()).toBe('open');
      const first = await writer.nextLine();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      const confirmed = Number((await writer.kill()) ?? first);
      expect(await register.unlock()).toMatchObject({ ok: true });
      const plan = await core.get('plan.get', { planId });
      await core.get('session.lock', {});
      // The write that was under way may be there too, whole.
      expect(plan.revision - confirmed).toBeGreaterThanOrEqual(0);
      expect(plan.revision - confirmed).toBeLessThanOrEqual(1);
      expect(plan.content.adaptations.consequences).toBe(`révision ${plan.revision} ${'x'.repeat(5000)}`);
      return plan.revision;
    };
    let writer = load();
    let revision = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      // The next process loads while this one is looked at.
      const next = kill < KILLS ? load() : null;
      revision = await check(writer);
      if (next) writer = next;
    }
    expect(revision).toBeGreaterThan(2 * KILLS);
  }, 120_000);
});
