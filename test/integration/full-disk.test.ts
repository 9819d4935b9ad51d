import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { inTransaction } from '../../electron/database/register-database.ts';
import { PupilRepository } from '../../electron/database/repositories/pupil-repository.ts';
import {
  createQuickRegister,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildFullContent, buildPupil, school } from '../fixtures/sample-values.ts';
import {
  canMountSmallDisk,
  fillSmallDisk,
  mountSmallDisk,
  unmountSmallDisk,
} from '../fixtures/small-disk.ts';

const founder = { name: 'Camille Durand', role: 'nurse', passphrase: 'une longue phrase de passe' } as const;

const disk = canMountSmallDisk();
if (!disk)
  console.warn(
    'No small disk can be mounted here (Linux and root): a full disk is only tried inside the file.',
  );

/** Writes a PAI again and again until something is refused. */
async function saveUntilRefused({ core }: QuickRegister, planId: string) {
  let { revision, content } = await core.get('plan.get', { planId });
  for (let attempt = 0; attempt < 2000; attempt += 1) {
    const value = { ...content.adaptations, consequences: `${revision + 1} ${'é'.repeat(15_000)}` };
    const part = { part: 'adaptations', value } as const;
    const saved = await core.ask('plan.saveDraft', { planId, expectedRevision: revision, part });
    if (!saved.ok) return { revision, code: saved.error.code };
    revision = saved.value.revision;
  }
  throw new Error('The disk never filled');
}

describe('a full disk', () => {
  it.skipIf(!disk)(
    'leaves nothing of a register that does not fit: bug, half a register that cannot be opened',
    async () => {
      const { core } = await createQuickRegister();
      const folder = mountSmallDisk('2m') ?? '';
      try {
        await core.get('session.lock', {});
        for (const free of [0, 8 * 1024, 100 * 1024]) {
          fillSmallDisk(folder, free);
          const answer = await core.ask('session.create', {
            folder: join(folder, 'neuf', 'Registre PAI'),
            school,
            founder,
          });
          expect(answer, `${free} bytes free`).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
          expect(readdirSync(folder)).toEqual(['plein']);
        }
      } finally {
        await core.remove();
        unmountSmallDisk(folder);
      }
    },
  );

  it.skipIf(!disk)(
    'refuses the draft and the document that do not fit, and keeps all that was saved',
    async () => {
      const register = await createQuickRegister();
      const { core } = register;
      const folder = mountSmallDisk('2m') ?? '';
      try {
        const pupil = await core.get('pupil.create', { pupil: buildPupil() });
        const { id: planId } = await core.get('plan.create', { pupilId: pupil.id });
        await core.get('session.lock', {});
        cpSync(register.folder, join(folder, 'Registre PAI'), { recursive: true });
        await core.get('session.openFolder', { folder: join(folder, 'Registre PAI') });
        expect(await register.unlock()).toMatchObject({ ok: true });
        fillSmallDisk(folder, 200 * 1024);

        const { revision, code } = await saveUntilRefused(register, planId);
        expect(code).toBe('DISK_FULL');
        const stored = await core.get('plan.get', { planId });
        expect(stored.revision).toBe(revision);
        expect(stored.content.adaptations.consequences).toMatch(new RegExp(`^${revision} é`));

        core.dialogAnswers.push(join(folder, 'liste.pdf'));
        expect(
          await core.ask('document.save', { document: { kind: 'safetyList', recipients: 'Direction' } }),
        ).toMatchObject({
          error: { code: 'DISK_FULL' },
        });
        expect(readdirSync(folder).toSorted()).toEqual(['Registre PAI', 'plein']);
        expect((await core.get('safetyList.get', {})).issues).toEqual([]);

        // Still full at the next opening: what is stored can be read, which an emergency may need.
        await core.get('session.lock', {});
        fillSmallDisk(folder, 0);
        expect(await register.unlock()).toMatchObject({ ok: true });
        expect(await core.get('plan.get', { planId })).toEqual(stored);
        const document = { kind: 'emergencySheet', planId } as const;
        expect(await core.ask('document.render', { document, purpose: 'preview' })).toMatchObject({
          ok: true,
        });
        expect(await core.ask('pupil.create', { pupil: buildPupil() })).toMatchObject({
          error: { code: 'DISK_FULL' },
        });

        // Room again: everything goes on, and nothing was lost by locking meanwhile.
        await core.get('session.lock', {});
        rmSync(join(folder, 'plein'));
        expect(await register.unlock()).toMatchObject({ ok: true });
        expect(await core.get('plan.get', { planId })).toEqual(stored);
        expect(await core.ask('pupil.create', { pupil: buildPupil() })).toMatchObject({ ok: true });
      } finally {
        await core.remove();
        unmountSmallDisk(folder);
      }
    },
  );

  it.skipIf(!disk)(
    'keeps the old passphrase when the new one does not fit, and finishes a re-key once there is room',
    async () => {
      const register = await createQuickRegister({ accounts: [{ name: 'Noé', role: 'reader' }] });
      const { core, accountIds } = register;
      const noe = { accountId: accountIds.Noé ?? '' };
      const next = 'une tout autre phrase';
      const folder = mountSmallDisk('4m') ?? '';
      try {
        await core.get('session.lock', {});
        const onDisk = join(folder, 'Registre PAI');
        cpSync(register.folder, onDisk, { recursive: true });
        await core.get('session.openFolder', { folder: onDisk });
        expect(await register.unlock()).toMatchObject({ ok: true });
        fillSmallDisk(folder, 0);
        const change = { current: PASSPHRASE, next };
        expect(await core.ask('account.changePassphrase', change)).toMatchObject({
          error: { code: 'DISK_FULL' },
        });
        await core.get('session.lock', {});
        expect(await register.unlock(next)).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
        expect(await register.unlock()).toMatchObject({ ok: true });

        // Room for the rows, not for the database written again.
        fillSmallDisk(folder, 100 * 1024);
        const before = readKeyring(onDisk);
        expect(await core.ask('account.suspend', noe)).toMatchObject({ error: { code: 'DISK_FULL' } });
        expect(readKeyring(onDisk)).toEqual(before);
        await core.get('session.lock', {});
        expect(await core.ask('session.unlock', { ...noe, passphrase: PASSPHRASE })).toMatchObject({
          error: { code: 'ACCOUNT_CLOSED' },
        });
        expect(await register.unlock()).toMatchObject({ ok: true, value: { readOnly: null } });
        expect(await core.get('pupil.list', {})).toEqual([]);
        await core.get('session.lock', {});

        rmSync(join(folder, 'plein'));
        expect(await register.unlock()).toMatchObject({ ok: true });
        expect(readKeyring(onDisk)).toMatchObject({
          generation: before.generation + 1,
          formerRegisterKey: null,
        });
        expect(await core.ask('account.changePassphrase', change)).toMatchObject({ ok: true });
        await core.get('session.lock', {});
        expect(await register.unlock(next)).toMatchObject({ ok: true });
      } finally {
        await core.remove();
        unmountSmallDisk(folder);
      }
    },
  );

  it('is DISK_FULL and a whole transaction undone, wherever SQLite meets it', async () => {
    const { core, folder } = await createQuickRegister();
    await core.get('session.lock', {});
    const database = await openBehind(folder);
    try {
      const pupils = new PupilRepository(database);
      const pages = database.sqlite.pragma('page_count', { simple: true }) as number;
      database.sqlite.pragma(`max_page_count = ${pages + 4}`);
      const address = JSON.stringify(buildFullContent('x'.repeat(300)));
      const insertMany = () =>
        inTransaction(database, () => {
          for (let index = 0; index < 20; index += 1)
            pupils.insert(`élève ${index}`, buildPupil({ address }), '2026-11-22T09:42:00.000Z');
        });
      expect(insertMany).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
      expect(pupils.list()).toEqual([]);
      pupils.insert('petit', buildPupil(), '2026-11-22T09:42:00.000Z');
      expect(pupils.list()).toHaveLength(1);
    } finally {
      database.sqlite.close();
      await core.remove();
    }
  });
});
