import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMONSTRATION_PASSPHRASE } from '../../../shared/account/demonstration-passphrase.ts';
import { projectRoot } from '../../../tools/project-folders.ts';

/** The ministry's own files, beside the project where they were brought. */
const OFFICIAL_FORMS = join(projectRoot, '..', 'shared', 'official-forms');

/** Two hundred documents, on a machine that does other work meanwhile. */
const SLOW = 180_000;

/** The command as a user types it. */
const folder = mkdtempSync(join(tmpdir(), 'demonstration-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function demo(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(projectRoot, 'tools', 'demo.ts'), ...words], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

function hashFiles(path: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(path, name)))
        .digest('hex'),
    ]),
  );
}

describe('npm run demo', () => {
  const first = join(folder, 'first');
  let outcome: Awaited<ReturnType<typeof demo>>;
  beforeAll(async () => {
    outcome = await demo('--out', first, '--today', '2026-10-05');
  }, SLOW);

  test('writes the register and every document of forty pupils', () => {
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const documents = readdirSync(join(first, 'documents'));
    const ofPupils = ['pai', 'urgence', 'carte', 'periscolaire', 'restauration'].flatMap((prefix) =>
      Array.from({ length: 40 }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}.pdf`),
    );
    const ofSchool = ['bilan-anonyme', 'emargement', 'etiquettes-trousses', 'lecture', 'pai-vierge', 'ppms'];
    const files = [...ofPupils, ...ofSchool.map((name) => `${name}.pdf`), 'ppms.csv', 'ppms.xlsx'];
    expect(documents).toEqual(files.sort());
    expect(readdirSync(first).sort()).toEqual(['documents', 'registre']);
    expect(readdirSync(join(first, 'registre'))).toEqual(
      expect.arrayContaining(['registre.db', 'trousseau.json']),
    );
  });

  test('prints a line for each step with its time, and the passphrase at the end', () => {
    const lines = outcome.stdout.trim().split('\n');
    expect(lines.filter((line) => /^pai-\d\d\.pdf \(\d+(,\d)?\u00A0m?s\)$/.test(line))).toHaveLength(40);
    expect(lines.at(-1)).toBe(`Phrase de passe : ${DEMONSTRATION_PASSPHRASE}`);
  });

  test(
    'gives the same documents, byte for byte, on the same day',
    async () => {
      const second = join(folder, 'second');
      await demo('--out', second, '--today', '2026-10-05');
      expect(hashFiles(join(second, 'documents'))).toEqual(hashFiles(join(first, 'documents')));
    },
    SLOW,
  );

  // Would catch: one file that is no form and takes the whole demonstration with it.
  test.skipIf(!existsSync(OFFICIAL_FORMS))(
    'fills the ministry’s forms that it is given, and says which files it leaves aside',
    async () => {
      const official = join(folder, 'official');
      mkdirSync(official);
      for (const name of readdirSync(OFFICIAL_FORMS)) {
        writeFileSync(join(official, name), readFileSync(join(OFFICIAL_FORMS, name)));
      }
      writeFileSync(join(official, 'autre.pdf'), 'rien');
      const out = join(folder, 'third');
      const { code, stdout } = await demo('--out', out, '--today', '2026-10-05', '--official', official);
      expect(code).toBe(0);
      expect(stdout).toContain('Formulaire officiel ajouté\u00A0: pai-general.pdf');
      expect(stdout).toContain('Formulaire laissé de côté\u00A0: autre.pdf.');
      const filled = readdirSync(join(out, 'documents')).filter((name) => name.startsWith('pai-officiel-'));
      expect(filled).toHaveLength(40);
    },
    SLOW,
  );

  test('refuses a folder that holds a register, and touches nothing', async () => {
    const before = hashFiles(join(first, 'documents'));
    const { code, stderr } = await demo('--out', first);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Un registre existe déjà dans .* : rien n’a été modifié\./);
    expect(hashFiles(join(first, 'documents'))).toEqual(before);
  });

  test(
    'says in a sentence where it cannot write, and what it needs',
    async () => {
      const file = join(folder, 'file');
      writeFileSync(file, 'kept');
      for (const out of [file, join(file, 'inside')]) {
        const { code, stderr } = await demo('--out', out);
        expect([code, stderr.split('\n').length]).toEqual([1, 2]);
        expect(stderr).toMatch(/^Impossible d’écrire dans /);
      }
      expect(readFileSync(file, 'utf8')).toBe('kept');
      mkdirSync(join(folder, 'unused'));
      const missing = await demo('--out', join(folder, 'never'), '--official', join(folder, 'nowhere'));
      expect([missing.code, existsSync(join(folder, 'never'))]).toEqual([1, false]);
      expect(missing.stderr).toMatch(/^Impossible de lire le dossier .*\u00A0: rien n’a été créé\./);
      for (const words of [[], ['--out'], ['--out', 'x', '--today', '2026-02-30'], ['--autre']]) {
        expect(await demo(...words)).toMatchObject({
          code: 2,
          stderr: expect.stringMatching(/^Usage : npm run demo/),
        });
      }
    },
    SLOW,
  );
});
