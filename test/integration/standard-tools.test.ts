import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitKitGroups } from '../../electron/vault/recovery-kit.ts';
import { decryptSqlCipher } from '../fixtures/decrypt-sqlcipher.ts';
import { createQuickRegister, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildPdf } from '../fixtures/sample-scans.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import { scanQrCode } from '../unit/documents/scan-page.ts';

const hasTools = ['age', 'od', 'tr'].every((tool) => spawnSync(tool, ['--version']).status === 0);
if (!hasTools) console.warn('age is not installed (apt-get install age): the way out is not tried.');

const DIAGNOSIS = 'Asthme sévère, écrit dans le compartiment santé';
const SCAN = buildPdf({ text: 'Ordonnance' });

/** The commands of the page, in their order: they are run as they are printed there. */
function readPage(language: 'sh' | 'js'): string[] {
  const page = readFileSync(new URL('../../docs/securite.md', import.meta.url), 'utf8');
  const [, recipe = ''] = page.split('## Récupérer sans l’application');
  return [...recipe.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, code]) => code ?? '',
  );
}

/** What is copied by hand from a sheet. */
function typeSheet(secret: string): string {
  return `AGE-SECRET-KEY-1${splitKitGroups(secret).join('')}\n`;
}

describe.skipIf(!hasTools)('without the application, from the folder and the two printed sheets', () => {
  let register: QuickRegister;
  let desk: string;
  const run = (command: string) => execFileSync('bash', ['-o', 'pipefail', '-c', command], { cwd: desk });

  beforeAll(async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Dr Martin', role: 'doctor' }] });
    const { core } = register;
    const pupil = await core.get('pupil.create', { pupil: buildPupil({ lastName: 'Élève d’essai' }) });
    const of = { pupilId: pupil.id };
    await core.get('health.saveDiagnosis', { ...of, expectedRevision: 0, text: DIAGNOSIS });
    const label = { kind: 'prescription', title: 'Ordonnance', datedOn: '2026-09-01' } as const;
    await core.get('health.addScan', { ...of, label, bytes: SCAN });
    const kits = { register: await makeKit(register, 'register'), health: await makeKit(register, 'health') };
    // Both keys change: the kits must open the new ones.
    await core.get('account.remove', { accountId: register.accountIds['Dr Martin'] ?? '' });
    await core.get('session.lock', {});
    desk = mkdtempSync(join(tmpdir(), 'registre-pai-outils-'));
    cpSync(register.folder, desk, { recursive: true });
    writeFileSync(join(desk, 'kit.txt'), typeSheet(kits.register));
    writeFileSync(join(desk, 'kit-sante.txt'), typeSheet(kits.health));
  });

  afterAll(() => rmSync(desk, { recursive: true, force: true }));

  // Would catch: a page of instructions that no longer says how the files are made.
  it('the commands of docs/securite.md give back a pupil, a diagnosis and a prescription', () => {
    const [registerKey = '', healthKey = ''] = readPage('sh');
    const key = run(registerKey).toString('utf8');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const database = readFileSync(join(desk, 'registre.db'));
    // What « sqlcipher » does with this key; see decrypt-sqlcipher.ts.
    writeFileSync(join(desk, 'clair.db'), decryptSqlCipher(database, Buffer.from(key, 'hex')));
    run(healthKey);
    expect(readFileSync(join(desk, 'sante.cle'))).toHaveLength(32);
    const [program = ''] = readPage('js');
    writeFileSync(join(desk, 'lire-sante.mjs'), program);
    const printed = run(`"${process.execPath}" lire-sante.mjs clair.db sante.cle trousseau.json`);
    const lines = printed.toString('utf8').trim().split('\n').toSorted();
    expect(lines[0]).toMatch(/^Élève d’essai .* diagnosis /);
    expect(lines[0]).toContain(DIAGNOSIS);
    expect(lines[1]).toContain('"title":"Ordonnance"');
    const files = run('grep -la Ordonnance *-*-*-*-*').toString('utf8').trim().split('\n');
    expect(readFileSync(join(desk, files[0] ?? ''))).toEqual(Buffer.from(SCAN));
  });

  it('neither kit opens the envelope of the other', () => {
    const [registerKey = '', healthKey = ''] = readPage('sh');
    const quietly = (command: string) => () => run(`( ${command} ) 2> /dev/null`);
    expect(quietly(registerKey.replace('kit.txt', 'kit-sante.txt'))).toThrow();
    expect(quietly(healthKey.replace('kit-sante.txt', 'kit.txt'))).toThrow();
  });

  it('names tables and columns that exist', () => {
    const page = readFileSync(new URL('../../docs/securite.md', import.meta.url), 'utf8');
    const query = /SELECT last_name.*;/.exec(page)?.[0] ?? '';
    const source = `const { DatabaseSync } = require('node:sqlite');
      console.log(JSON.stringify(new DatabaseSync('clair.db').prepare(${JSON.stringify(query)}).all()));`;
    writeFileSync(join(desk, 'lire.cjs'), source);
    expect(run(`"${process.execPath}" lire.cjs`).toString('utf8')).toContain('Élève d’essai');
  });
});

/** Makes a kit as its user does: the sheet is printed, then two of its groups are typed back. */
async function makeKit({ core }: QuickRegister, kind: 'register' | 'health'): Promise<string> {
  const { groups: asked } = await core.get('recovery.prepare', { kind });
  const document = { kind: 'recoveryKit', kit: kind } as const;
  const { bytes } = await core.get('document.render', { document, purpose: 'print' });
  const secret = scanQrCode(bytes);
  const groups = splitKitGroups(secret);
  await core.get('recovery.confirm', { kind, groups: asked.map((rank) => groups[rank - 1] ?? '') });
  return secret;
}
