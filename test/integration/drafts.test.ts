import { describe, expect, it } from 'vitest';
import { closeRegisterDatabase } from '../../electron/database/register-database.ts';
import { DOCTOR, HEAD, NURSE, openHealthRegister } from '../fixtures/health-register.ts';
import { openBehind } from '../fixtures/quick-register.ts';

const register = await openHealthRegister();
const { core } = register;

const save = (key: string, value: string, isHealth = false) =>
  core.get('draft.save', { key, isHealth, value });
const get = (key: string, isHealth = false) => core.get('draft.get', { key, isHealth });

/** One number, read in the file itself. */
async function readNumber(query: string): Promise<unknown> {
  await core.get('session.lock', {});
  const database = await openBehind(register.folder);
  const value = database.sqlite.prepare(query).pluck().get();
  closeRegisterDatabase(database);
  await register.become(NURSE);
  return value;
}

describe('drafts', () => {
  it.each([false, true])('are there after a lock and an unlock (health: %s)', async (isHealth) => {
    const value = 'Phrase à moitié tapée, «\u00A0é\u00A0» 🙂';
    await save('pupil.new', 'premier jet', isHealth);
    await save('pupil.new', value, isHealth);
    await register.become(NURSE);
    expect(await get('pupil.new', isHealth)).toEqual({ value, changedAt: core.ports.clock.now() });
    await core.get('draft.remove', { key: 'pupil.new' });
    await core.get('draft.remove', { key: 'pupil.new' });
    expect(await get('pupil.new', isHealth)).toBeNull();
  });

  it('belong to one account: bug, the next person at this computer reads them', async () => {
    await save('plan/1/adaptations', 'de l’infirmière');
    await save('health/1', 'diagnostic', true);
    for (const name of [HEAD, DOCTOR]) {
      await register.become(name);
      expect(await get('plan/1/adaptations')).toBeNull();
      expect(await get('health/1', true)).toBeNull();
      await save('plan/1/adaptations', `de ${name}`);
      await core.get('draft.remove', { key: 'health/1' });
    }
    await register.become(NURSE);
    expect(await get('plan/1/adaptations')).toMatchObject({ value: 'de l’infirmière' });
    expect(await get('health/1', true)).toMatchObject({ value: 'diagnostic' });
  });

  it('of a health form are never given as plain text, nor to another form or account', async () => {
    await save('health/2', 'diagnostic', true);
    expect(await get('health/2')).toBeNull();
    await register.tamper("update draft set key = 'health/3' where key = 'health/2'");
    expect(await get('health/3', true)).toBeNull();
    await save('health/2', 'diagnostic', true);
    const { [DOCTOR]: doctor } = register.accountIds;
    await register.tamper("update draft set account_id = ? where key = 'health/2'", doctor);
    await register.become(DOCTOR);
    expect(await get('health/2', true)).toBeNull();
    await register.become(NURSE);
  });

  it('are no act: bug, a row of the journal and a backup a second', async () => {
    const count = () => readNumber('select change_count from setting');
    const rows = () => readNumber("select count(*) from journal where action not like 'session.%'");
    const before = [await count(), await rows()];
    for (let index = 0; index < 5; index += 1) await save('pupil.new', `jet ${index}`);
    await core.get('draft.remove', { key: 'pupil.new' });
    expect([await count(), await rows()]).toEqual(before);
  });

  it('are 200 at most: the ones left longest ago go, the one being typed stays', async () => {
    await save('first', 'x');
    for (let index = 0; index < 205; index += 1) {
      core.advance(1);
      await save(`form/${index}`, 'x');
    }
    expect(await get('first')).toBeNull();
    expect(await get('form/4')).toBeNull();
    expect(await get('form/5')).not.toBeNull();
    // A clock that went back does not throw away what is being typed.
    core.advance(-10_000);
    await save('late', 'x');
    expect(await get('late')).not.toBeNull();
    core.advance(10_000);
    expect(await readNumber(`select count(*) from draft where account_id = '${register.accountId}'`)).toBe(
      200,
    );
  });
});
