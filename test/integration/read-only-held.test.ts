import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'devalue';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { getLeasePath } from '../../electron/core/lease/lease-file.ts';
import { permissions } from '../../shared/contract/permissions.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import { createQuickRegister, PASSPHRASE, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import { type Holder, startHolder } from '../fixtures/start-holder.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';
import { buildRequests } from '../fixtures/well-formed-requests.ts';

describe('a register that somebody else has open', () => {
  let register: QuickRegister;
  let core: TestCore;
  let holder: Holder;
  let pupilId: string;
  let planId: string;

  const open = () => core.ask('session.unlock', { accountId: register.accountId, passphrase: PASSPHRASE });
  const copies = () => readdirSync(join(core.ports.folders.settings, 'lecture'));

  beforeAll(async () => {
    register = await createQuickRegister();
    await register.core.get('session.lock', {});
    holder = await startHolder(register.core);
    await holder.get('session.openFolder', { folder: register.folder });
    await holder.get('session.unlock', { accountId: register.accountId, passphrase: PASSPHRASE });
    pupilId = (await holder.get('pupil.create', { pupil: buildPupil() })).id;
    planId = (await holder.get('plan.create', { pupilId })).id;
    core = createTestCore();
    await core.get('session.openFolder', { folder: register.folder });
  }, 60_000);
  afterEach(() => core.get('session.lock', {}));
  afterAll(async () => {
    await holder.kill();
    await core.remove();
    await register.core.remove();
  });

  it('opens to be read, and says who has it', async () => {
    expect(await open()).toMatchObject({
      ok: true,
      value: {
        stage: 'open',
        folder: register.folder,
        readOnly: {
          holder: { name: 'Camille Durand', computer: expect.any(String), since: expect.any(String) },
          copiedAt: expect.any(String),
        },
      },
    });
    expect((await core.get('pupil.list', {})).map((row) => row.pupilId)).toEqual([pupilId]);
    expect(await core.get('plan.get', { planId })).toMatchObject({ id: planId });
  });

  it('shows what the holder wrote since, once locked and unlocked again', async () => {
    await open();
    const before = (await core.get('pupil.list', {})).length;
    await holder.get('pupil.create', { pupil: buildPupil({ lastName: 'Nouvelle' }) });
    expect(await core.get('pupil.list', {})).toHaveLength(before);
    await core.get('session.lock', {});
    await open();
    expect(await core.get('pupil.list', {})).toHaveLength(before + 1);
  });

  it('refuses every request that writes: bug, work lost in a copy that is thrown away', async () => {
    await open();
    const requests = buildRequests();
    const writing = Object.entries(permissions).filter(
      ([, { who, effect }]) =>
        effect === 'write' && (who === 'signedIn' || (who !== 'anyone' && who.includes('nurse'))),
    );
    expect(writing.length).toBeGreaterThan(20);
    for (const [route] of writing)
      expect(await core.askText(route, stringify(requests[route as RouteName] ?? {})), route).toMatchObject({
        error: { code: 'REGISTER_READ_ONLY' },
      });
  });

  it('keeps its copy for this user only, and removes it at the lock', async () => {
    await open();
    const [name = ''] = copies();
    expect(copies()).toHaveLength(1);
    const copy = join(core.ports.folders.settings, 'lecture', name);
    expect(readdirSync(copy)).toEqual(expect.arrayContaining(['registre.db', 'trousseau.json']));
    await core.get('session.lock', {});
    expect(copies()).toEqual([]);
  });

  it('leaves no copy behind when the passphrase is wrong', async () => {
    const wrong = { accountId: register.accountId, passphrase: 'une autre phrase de passe' };
    expect(await core.ask('session.unlock', wrong)).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect(existsSync(join(core.ports.folders.settings, 'lecture')) ? copies() : []).toEqual([]);
  });

  it('prints a PAI, which the journal is told at the next opening that writes', async () => {
    await open();
    const document = { kind: 'plan', planId } as const;
    expect(await core.ask('document.render', { document, purpose: 'print' })).toMatchObject({ ok: true });
    const settings = JSON.parse(readFileSync(join(core.ports.folders.settings, 'reglages.json'), 'utf8'));
    expect(JSON.stringify(settings.deferredEntries)).toContain(planId);
    expect(JSON.stringify(settings)).not.toMatch(/Martin|Léa/);
  });

  it('shows the list of the safety plan, and cannot issue a version of it', async () => {
    await open();
    const document = { kind: 'safetyList' } as const;
    expect(await core.ask('document.render', { document, purpose: 'preview' })).toMatchObject({ ok: true });
    expect(await core.ask('document.render', { document, purpose: 'print' })).toMatchObject({
      error: { code: 'REGISTER_READ_ONLY' },
    });
    expect(await core.ask('document.save', { document })).toMatchObject({
      error: { code: 'REGISTER_READ_ONLY' },
    });
  });

  it('is known to be held even when its lock file is gone: SQLite knows', async () => {
    rmSync(getLeasePath(register.folder));
    expect(await open()).toMatchObject({ ok: true, value: { readOnly: { holder: null } } });
    expect(existsSync(getLeasePath(register.folder))).toBe(false);
    await holder.get('pupil.create', { pupil: buildPupil({ lastName: 'Encore' }) });
  });

  it('can be written in once the holder is gone, however it went: bug, a lock for ever', async () => {
    await open();
    await holder.kill();
    await core.get('session.lock', {});
    expect(await open()).toMatchObject({ ok: true, value: { stage: 'open', readOnly: null } });
    expect(await core.ask('pupil.create', { pupil: buildPupil({ lastName: 'Après' }) })).toMatchObject({
      ok: true,
    });
    const filter = {
      from: null,
      to: null,
      accountId: null,
      recordKind: 'plan',
      onlySensitive: false,
    } as const;
    const { rows } = await core.get('journal.list', { filter, before: null });
    expect(
      rows.filter(({ action }) => action === 'document.print.plan').map(({ recordId }) => recordId),
    ).toEqual([planId]);
    await core.get('session.lock', {});
    expect(readdirSync(register.folder)).not.toContain('registre.verrou');
  });
});
