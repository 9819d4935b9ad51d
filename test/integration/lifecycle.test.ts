import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getDelaySeconds } from '../../electron/core/services/unlock-delay.ts';
import type { SessionState } from '../../shared/contract/session-contract.ts';
import { buildPupil, school } from '../fixtures/sample-values.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

const founder = { name: 'Camille Durand', role: 'nurse', passphrase: 'une longue phrase de passe' } as const;

type Locked = Extract<SessionState, { stage: 'locked' }>;

async function readLocked(core: TestCore): Promise<Locked> {
  const state = await core.get('session.getState', {});
  if (state.stage !== 'locked') throw new Error(`Expected a locked register, not ${state.stage}`);
  return state;
}

/** Every file under a folder, hidden ones included. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).toSorted();
}

describe('the life of a register', () => {
  let core: TestCore;

  beforeEach(() => {
    core = createTestCore();
  });
  afterEach(() => core.remove());

  it('begins with nothing: bug, an assistant that does not start, or files written before being asked', async () => {
    const suggestedFolder = join(core.folder, 'documents', 'Registre PAI');
    expect(await core.get('session.getState', {})).toEqual({ stage: 'none', suggestedFolder });
    expect(readdirSync(core.folder)).toEqual([]);
  });

  it('goes from creation to locks, wrong passphrases, a restart, and back', async () => {
    const folder = join(core.folder, 'documents', 'École', 'Registre PAI');
    const open = await core.get('session.create', { folder, school, founder });
    expect(open).toMatchObject({
      stage: 'open',
      folder,
      schoolName: school.name,
      account: { name: founder.name },
    });
    expect((await core.get('school.get', {})).school).toEqual(school);
    const pupil = await core.get('pupil.create', { pupil: buildPupil() });

    // Exact names, readable by nobody else.
    const names = readdirSync(folder).filter((name) => !name.endsWith('-wal'));
    expect(names.toSorted()).toEqual(['registre.db', 'registre.verrou', 'sauvegardes', 'trousseau.json']);
    expect(readdirSync(join(core.folder, 'documents', 'École'))).toEqual(['Registre PAI']);
    for (const path of [folder, ...names.map((name) => join(folder, name))])
      expect(statSync(path).mode & 0o077, path).toBe(0);

    // Locked twice: once is an event, twice is nothing.
    await core.get('session.lock', {});
    await core.get('session.lock', {});
    expect(core.events).toEqual(['registerLocked']);
    expect(readdirSync(folder).toSorted()).toEqual(['registre.db', 'sauvegardes', 'trousseau.json']);
    await expect(core.ask('pupil.list', {})).resolves.toMatchObject({ error: { code: 'REGISTER_LOCKED' } });

    const { accounts } = await readLocked(core);
    expect(accounts).toMatchObject([{ name: founder.name }]);
    const accountId = accounts[0]?.id ?? '';
    const unlock = (on: TestCore, passphrase: string) => on.ask('session.unlock', { accountId, passphrase });

    // Two free mistakes, then a delay that grows and survives a restart.
    for (const wait of [0, 0, 5]) {
      expect(await unlock(core, 'mauvaise')).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
      expect((await readLocked(core)).waitSeconds).toBe(wait);
    }
    expect(await unlock(core, founder.passphrase)).toMatchObject({
      error: { code: 'TOO_MANY_ATTEMPTS', details: { seconds: 5 } },
    });
    const restarted = core.restart();
    expect((await readLocked(restarted)).waitSeconds).toBe(5);
    expect(await unlock(restarted, founder.passphrase)).toMatchObject({
      error: { code: 'TOO_MANY_ATTEMPTS' },
    });
    restarted.advance(5);
    expect(await unlock(restarted, 'mauvaise')).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect((await readLocked(restarted)).waitSeconds).toBe(10);
    restarted.advance(10);
    expect(await unlock(restarted, founder.passphrase)).toMatchObject({ ok: true, value: { stage: 'open' } });
    expect((await restarted.get('pupil.get', { pupilId: pupil.id })).lastName).toBe('Martin');

    // The right passphrase clears the count.
    await restarted.get('session.lock', {});
    expect((await readLocked(restarted)).waitSeconds).toBe(0);
    expect(await unlock(restarted, 'mauvaise')).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect((await readLocked(restarted)).waitSeconds).toBe(0);
    await restarted.close();
  });

  it('refuses to create over anything that exists, and touches nothing of it', async () => {
    const folder = join(core.folder, 'plein');
    mkdirSync(folder);
    writeFileSync(join(folder, 'photo.jpg'), 'souvenir');
    for (const target of [folder, join(folder, 'photo.jpg')])
      expect(await core.ask('session.create', { folder: target, school, founder })).toMatchObject({
        error: { code: 'REGISTER_EXISTS' },
      });
    expect(readFileSync(join(folder, 'photo.jpg'), 'utf8')).toBe('souvenir');
    expect(listFiles(core.folder)).toEqual(['plein', 'plein/photo.jpg']);
  });

  it.each([
    ['under a file', (root: string) => join(root, 'fichier', 'Registre PAI')],
    ['deep under a file', (root: string) => join(root, 'fichier', 'a', 'b', 'Registre PAI')],
    ['where nothing may be written', () => '/proc/registre/Registre PAI'],
    ['on a relative path', () => 'Registre PAI relatif'],
    ['under a name that is too long', (root: string) => join(root, 'neuf', 'x'.repeat(300))],
    ['with a null character', (root: string) => join(root, 'neuf', 'a\0b')],
  ])('leaves nothing behind when created %s', async (_where, place) => {
    writeFileSync(join(core.folder, 'fichier'), '');
    const answer = await core.ask('session.create', { folder: place(core.folder), school, founder });
    expect(answer).toMatchObject({ ok: false, error: { code: 'FOLDER_NOT_WRITABLE' } });
    expect(listFiles(core.folder)).toEqual(['fichier']);
    expect(existsSync('Registre PAI relatif')).toBe(false);
    expect(await core.get('session.getState', {})).toMatchObject({ stage: 'none' });
  });

  it('leaves no register when its own settings cannot be written: bug, a register nobody is told about', async () => {
    writeFileSync(core.ports.folders.settings, 'un fichier à la place du dossier');
    const folder = join(core.folder, 'documents', 'Registre PAI');
    const answer = await core.ask('session.create', { folder, school, founder });
    expect(answer).toMatchObject({ ok: false, error: { code: 'FOLDER_NOT_WRITABLE' } });
    expect(existsSync(folder)).toBe(false);
  });

  it('stays closed when the computer locks while it is being created or opened', async () => {
    const folder = join(core.folder, 'documents', 'Registre PAI');
    const creating = core.ask('session.create', { folder, school, founder });
    await core.get('session.lock', {});
    expect(await creating).toMatchObject({ error: { code: 'REGISTER_LOCKED' } });
    expect(existsSync(folder)).toBe(false);

    await core.get('session.create', { folder, school, founder });
    await core.get('session.lock', {});
    const accountId = (await readLocked(core)).accounts[0]?.id ?? '';
    const opening = core.ask('session.unlock', { accountId, passphrase: founder.passphrase });
    const second = core.ask('session.unlock', { accountId, passphrase: founder.passphrase });
    await core.get('session.lock', {});
    expect(await opening).toMatchObject({ error: { code: 'REGISTER_LOCKED' } });
    expect(await second).toMatchObject({ error: { code: 'REGISTER_ALREADY_OPEN' } });
    expect(await core.get('session.getState', {})).toMatchObject({ stage: 'locked' });
  });

  it('makes the demonstration in a folder of its own, clearly marked, beside the real one', async () => {
    const demonstration = await core.get('session.createDemonstration', {});
    expect(demonstration).toMatchObject({ stage: 'open', demonstration: true });
    await core.get('session.lock', {});
    expect(await readLocked(core)).toMatchObject({ demonstration: true });
  });

  it('proposes a free folder name inside the one that was chosen', async () => {
    core.dialogAnswers.push(core.folder, null);
    mkdirSync(join(core.folder, 'Registre PAI'));
    expect(await core.get('session.chooseFolder', { purpose: 'create' })).toBe(
      join(core.folder, 'Registre PAI 2'),
    );
    expect(await core.get('session.chooseFolder', { purpose: 'create' })).toBeNull();
  });
});

describe('getDelaySeconds', () => {
  it('grows from nothing to a quarter of an hour and no further', () => {
    expect([0, 1, 2, 3, 4, 5].map(getDelaySeconds)).toEqual([0, 0, 0, 5, 10, 20]);
    expect([20, 100, 5000].map(getDelaySeconds)).toEqual([900, 900, 900]);
  });
});
