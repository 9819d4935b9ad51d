import { stringify } from 'devalue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handlers } from '../../electron/core/handlers/handlers.ts';
import { createRouter } from '../../electron/core/router.ts';
import { type Role, roles } from '../../shared/account/account-schema.ts';
import { permissions } from '../../shared/contract/permissions.ts';
import { type RouteName, routeNames } from '../../shared/contract/route-names.ts';
import { createQuickRegister, openBehind, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildRequests } from '../fixtures/well-formed-requests.ts';

const protectedRoutes = routeNames.filter((route) => permissions[route].who !== 'anyone');

/** Answers of a service that was reached: whatever it says, the door was open. */
const REFUSED_AT_THE_DOOR = ['FORBIDDEN', 'REGISTER_LOCKED', 'REGISTER_READ_ONLY'];

describe('who may ask what', () => {
  let register: QuickRegister;

  beforeAll(async () => {
    register = await createQuickRegister();
  });
  afterAll(() => register.core.remove());

  async function become(role: Role, mustChangePassphrase = 0): Promise<void> {
    await register.core.get('session.lock', {});
    const database = await openBehind(register.folder);
    database.sqlite
      .prepare('update account set role = ?, must_change_passphrase = ? where id = ?')
      .run(role, mustChangePassphrase, register.accountId);
    database.sqlite.close();
    expect(await register.unlock()).toMatchObject({ ok: true, value: { account: { role } } });
  }

  async function ask(route: RouteName): Promise<string> {
    const answer = await register.core.askText(route, stringify(buildRequests()[route]));
    return answer.ok ? 'OK' : answer.error.code;
  }

  it.each(roles)('%s: each request is let in, or is FORBIDDEN, exactly as the table says', async (role) => {
    await become(role);
    for (const route of protectedRoutes) {
      const { who } = permissions[route];
      const code = await ask(route);
      if (who === 'signedIn' || (who !== 'anyone' && who.includes(role)))
        expect(REFUSED_AT_THE_DOOR, route).not.toContain(code);
      else expect(code, route).toBe('FORBIDDEN');
      expect(code, route).not.toBe('INTERNAL');
    }
  });

  it.each(roles)('%s: nothing but the change of a provisional passphrase may be asked', async (role) => {
    await become(role, 1);
    expect(await register.core.get('session.getState', {})).toMatchObject({ stage: 'passphraseChange' });
    for (const route of protectedRoutes)
      if (permissions[route].who === 'signedIn') expect(await ask(route), route).toBe('WRONG_PASSPHRASE');
      else expect(await ask(route), route).toBe('FORBIDDEN');
  });

  it('a reader is refused before the input is even read', async () => {
    await become('reader');
    expect(await register.core.askText('pupil.create', 'n’importe quoi')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    expect(await register.core.get('pupil.list', {})).toEqual([]);
  });

  it('a reader prints what is shared, but issues no version of the safety list', async () => {
    await become('reader');
    const document = { kind: 'safetyList' } as const;
    expect(await register.core.ask('document.render', { document, purpose: 'preview' })).toMatchObject({
      ok: true,
    });
    expect(await register.core.ask('document.render', { document, purpose: 'print' })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    expect(await register.core.get('safetyList.get', {})).toMatchObject({ issues: [] });
  });

  it.each(roles)('%s: a read-only session reads what the role may, and writes nothing', async (role) => {
    const handlers = new Proxy({} as Handlers, {
      get: () => () => {
        throw new Error('reached');
      },
    });
    const account = { id: register.accountId, name: 'x', role };
    const caller = { account, mustChangePassphrase: false, isReadOnly: true };
    const request = createRouter({ handlers, getCaller: () => caller, log: () => undefined });
    for (const route of protectedRoutes) {
      const { who, effect } = permissions[route];
      const isMine = who === 'signedIn' || (who !== 'anyone' && who.includes(role));
      const expected = isMine ? (effect === 'write' ? 'REGISTER_READ_ONLY' : 'INTERNAL') : 'FORBIDDEN';
      expect(await request(route, stringify(buildRequests()[route])), route).toContain(`"${expected}"`);
    }
  });

  it.each(protectedRoutes)('%s is REGISTER_LOCKED while the register is', async (route) => {
    await register.core.get('session.lock', {});
    for (const wire of [stringify(buildRequests()[route]), 'n’importe quoi'])
      expect(await register.core.askText(route, wire)).toMatchObject({ error: { code: 'REGISTER_LOCKED' } });
  });

  it('gives no document any more once the register is locked meanwhile', async () => {
    await become('nurse');
    const drawing = register.core.ask('document.render', {
      document: { kind: 'safetyList' },
      purpose: 'preview',
    });
    await register.core.get('session.lock', {});
    expect(await drawing).toMatchObject({ error: { code: 'REGISTER_LOCKED' } });
  });
});
