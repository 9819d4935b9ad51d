import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEAD, NURSE, openHealthRegister } from '../fixtures/health-register.ts';

const register = await openHealthRegister();
const { core } = register;

describe('security settings', () => {
  it('begin with five minutes and windows that can be seen', async () => {
    expect(await core.get('settings.get', {})).toEqual({ lockAfterMinutes: 5, hidesFromCapture: false });
    expect(core.protections).toEqual([false]);
  });

  it('are kept, told to the windows at once and again at the next start', async () => {
    const settings = { lockAfterMinutes: 1, hidesFromCapture: true };
    expect(await core.get('settings.save', { settings })).toEqual(settings);
    expect(core.protections.at(-1)).toBe(true);
    expect(await core.get('session.getState', {})).toMatchObject({ lockAfterMinutes: 1 });
    await register.become(HEAD);
    expect(await core.get('settings.get', {})).toEqual(settings);
    await register.become(NURSE);
    const next = core.restart();
    expect(next.protections).toEqual([true]);
    await next.close();
  });

  it('leave a row in the journal', async () => {
    const filter = {
      from: null,
      to: null,
      accountId: null,
      recordKind: 'school',
      onlySensitive: false,
    } as const;
    const { rows } = await core.get('journal.list', { filter, before: null });
    expect(rows).toMatchObject([{ action: 'settings.save', accountName: NURSE, recordLabel: null }]);
  });

  it.each([0, 31, 2.5, Number.NaN])(
    'refuse %s minutes: bug, a register that never locks',
    async (lockAfterMinutes) => {
      const settings = { lockAfterMinutes, hidesFromCapture: false };
      expect(await core.ask('settings.save', { settings })).toMatchObject({
        error: { code: 'VALIDATION_FAILED' },
      });
    },
  );

  it('change nothing when this computer’s file cannot be written', async () => {
    const before = await core.get('settings.get', {});
    const asked = core.protections.length;
    // A file in the place of the folder: even root cannot write in it.
    rmSync(core.ports.folders.settings, { recursive: true });
    writeFileSync(core.ports.folders.settings, '');
    const settings = { lockAfterMinutes: 9, hidesFromCapture: !before.hidesFromCapture };
    expect(await core.ask('settings.save', { settings })).toMatchObject({
      error: { code: 'FOLDER_NOT_WRITABLE' },
    });
    expect((await core.get('settings.get', {})).lockAfterMinutes).toBe(before.lockAfterMinutes);
    expect(core.protections).toHaveLength(asked);
    rmSync(core.ports.folders.settings);
  });
});
