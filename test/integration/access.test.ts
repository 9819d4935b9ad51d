import { stringify } from 'devalue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Role, roles } from '../../shared/account/account-schema.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { RouteDefinition } from '../../shared/contract/route-definition.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import { createQuickRegister, openBehind, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildRequests } from '../fixtures/well-formed-requests.ts';

const routes = Object.entries(contract) as [RouteName, RouteDefinition][];
const protectedRoutes = routes.filter(([, { access }]) => access !== 'anyone');

describe('who may ask what', () => {
  let register: QuickRegister;

  beforeAll(async () => {
    register = await createQuickRegister();
  });
  afterAll(() => register.core.remove());

  async function become(role: Role): Promise<void> {
    await register.core.get('session.lock', {});
    const database = await openBehind(register.folder);
    database.sqlite.prepare('update account set role = ?').run(role);
    database.sqlite.close();
    expect(await register.unlock()).toMatchObject({ ok: true, value: { account: { role } } });
  }

  it.each(roles)('%s: each route answers, or is FORBIDDEN, exactly as the contract says', async (role) => {
    await become(role);
    const inputs = buildRequests();
    for (const [route, { access }] of protectedRoutes) {
      const answer = await register.core.askText(route, stringify(inputs[route]));
      const code = answer.ok ? 'OK' : answer.error.code;
      if (access !== 'anyone' && access.includes(role))
        expect(['OK', 'NOT_FOUND', 'CONFLICT', 'VALIDATION_FAILED'], route).toContain(code);
      else expect(code, route).toBe('FORBIDDEN');
    }
  });

  it('a reader is refused before the input is even read', async () => {
    await become('reader');
    expect(await register.core.askText('pupil.create', 'n’importe quoi')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    expect(await register.core.get('pupil.list', {})).toEqual([]);
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
