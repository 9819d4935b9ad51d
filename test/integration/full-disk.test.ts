import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTransaction } from '../../electron/database/register-database.ts';
import { PupilRepository } from '../../electron/database/repositories/pupil-repository.ts';
import { createQuickRegister, openBehind, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildFullContent, buildPupil, school } from '../fixtures/sample-values.ts';

const founder = { name: 'Camille Durand', role: 'nurse', passphrase: 'une longue phrase de passe' } as const;

/** A disk of its own, or null where none may be mounted. */
function mountDisk(size: string): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'registre-pai-disque-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

function unmountDisk(folder: string): void {
  spawnSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true });
}

/** Leaves that many bytes free. */
function fillDisk(folder: string, free: number): void {
  rmSync(join(folder, 'plein'), { force: true });
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'plein'), Buffer.alloc(Math.max(0, bavail * bsize - free)));
}

const disk = mountDisk('2m');
if (!disk)
  console.warn(
    'No small disk can be mounted here (Linux and root): a full disk is only tried inside the file.',
  );
else unmountDisk(disk);

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
      const folder = mountDisk('2m') ?? '';
      try {
        await core.get('session.lock', {});
        for (const free of [0, 8 * 1024, 100 * 1024]) {
          fillDisk(folder, free);
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
        unmountDisk(folder);
      }
    },
  );

  it.skipIf(!disk)(
    'refuses the draft and the document that do not fit, and keeps all that was saved',
    async () => {
      const register = await createQuickRegister();
      const { core } = register;
      const folder = mountDisk('2m') ?? '';
      try {
        const pupil = await core.get('pupil.create', { pupil: buildPupil() });
        const { id: planId } = await core.get('plan.create', { pupilId: pupil.id });
        await core.get('session.lock', {});
        cpSync(register.folder, join(folder, 'Registre PAI'), { recursive: true });
        await core.get('session.openFolder', { folder: join(folder, 'Registre PAI') });
        expect(await register.unlock()).toMatchObject({ ok: true });
        fillDisk(folder, 200 * 1024);

        const { revision, code } = await saveUntilRefused(register, planId);
        expect(code).toBe('DISK_FULL');
        const stored = await core.get('plan.get', { planId });
        expect(stored.revision).toBe(revision);
        expect(stored.content.adaptations.consequences).toMatch(new RegExp(`^${revision} é`));

        core.dialogAnswers.push(join(folder, 'liste.pdf'));
        expect(await core.ask('document.save', { document: { kind: 'safetyList' } })).toMatchObject({
          error: { code: 'DISK_FULL' },
        });
        expect(readdirSync(folder).toSorted()).toEqual(['Registre PAI', 'plein']);
        expect((await core.get('safetyList.get', {})).issues).toEqual([]);

        // Still full at the next opening: what is stored can be read, which an emergency may need.
        await core.get('session.lock', {});
        fillDisk(folder, 0);
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
        unmountDisk(folder);
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
