import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getLeasePath } from '../../electron/core/lease/lease-file.ts';
import type { LeaseHost } from '../../electron/core/lease/lease-host.ts';
import { type RegisterLease, STALE_AFTER_MS } from '../../electron/core/lease/register-lease.ts';
import { findHolder, takeLease } from '../../electron/core/lease/take-lease.ts';
import { ageLease, plantLease } from '../fixtures/plant-lease.ts';

const SINCE = '2026-11-22T09:42:00.000Z';
const HOUR = 3_600_000;

/** A computer of one's choice, whose time only moves when it is told. */
function createHost(change: Partial<LeaseHost> = {}) {
  let elapsed = 0;
  const state = { stopped: 0, tick: () => undefined as unknown };
  const host: LeaseHost = {
    computer: 'PC-INFIRMERIE',
    pid: 4242,
    isRunning: () => true,
    getUptime: () => HOUR,
    getElapsed: () => elapsed,
    repeat(work) {
      state.tick = work;
      return () => {
        state.stopped += 1;
      };
    },
    ...change,
  };
  return { host, state, advance: (milliseconds: number) => (elapsed += milliseconds) };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registre-pai-verrou-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function take(host = createHost().host, onLost: () => void = () => undefined) {
  return takeLease({ folder, name: 'Camille Durand', since: SINCE, onLost }, host);
}

function takeOrFail(host?: LeaseHost, onLost?: () => void): RegisterLease {
  const answer = take(host, onLost);
  if (answer.outcome !== 'taken') throw new Error(answer.outcome);
  return answer.lease;
}

function readAge(): number {
  return Date.now() - statSync(getLeasePath(folder)).mtimeMs;
}

function readToken(): string {
  return JSON.parse(readFileSync(getLeasePath(folder), 'utf8')).token;
}

describe('the lease of a register', () => {
  it('names the account and the computer, and nothing else', () => {
    takeOrFail();
    expect(JSON.parse(readFileSync(getLeasePath(folder), 'utf8'))).toEqual({
      token: expect.any(String),
      name: 'Camille Durand',
      computer: 'PC-INFIRMERIE',
      pid: 4242,
      since: SINCE,
    });
    expect(readdirSync(folder)).toEqual(['registre.verrou']);
  });

  it('is refused to a second one, who is told by whom: bug, two writers', () => {
    takeOrFail();
    const holder = { name: 'Camille Durand', computer: 'PC-INFIRMERIE', since: SINCE };
    expect(take(createHost({ computer: 'PC-DIRECTION' }).host)).toEqual({ outcome: 'held', holder });
    expect(findHolder(folder)).toEqual(holder);
    expect(readdirSync(folder)).toEqual(['registre.verrou']);
  });

  it('is free again once released, and releasing it twice never frees another’s', () => {
    const lease = takeOrFail();
    lease.release();
    expect(readdirSync(folder)).toEqual([]);
    takeOrFail();
    const token = readToken();
    lease.release();
    expect(readToken()).toBe(token);
  });

  it('is still held just before ninety seconds, and stale after', () => {
    plantLease(folder, {}, STALE_AFTER_MS - 5_000);
    expect(take().outcome).toBe('held');
    ageLease(folder, STALE_AFTER_MS + 5_000);
    expect(take().outcome).toBe('taken');
  });

  it('is stale at once when its process on this computer is dead, never on another one', () => {
    const { host } = createHost({ isRunning: () => false });
    plantLease(folder, { computer: 'PC-DIRECTION' });
    expect(take(host).outcome).toBe('held');
    plantLease(folder, { computer: 'PC-INFIRMERIE' });
    expect(take().outcome).toBe('held');
    expect(take(host).outcome).toBe('taken');
  });

  it('is stale at once after a restart, even when another program has its number now', () => {
    plantLease(folder, { computer: 'PC-INFIRMERIE' }, 40_000);
    expect(take(createHost({ getUptime: () => HOUR }).host).outcome).toBe('held');
    expect(take(createHost({ getUptime: () => 30_000 }).host).outcome).toBe('taken');
  });

  it('left by a computer whose date was years ahead does not close the register for years', () => {
    plantLease(folder, {}, -5 * 365 * 24 * HOUR);
    expect(take().outcome).toBe('taken');
  });

  it.each(['', '{', '[]', 'x'.repeat(100_000), '{"token":"1","pid":-1}'])(
    'that reads %.10j is somebody’s until it is old: bug, two writers while the file is being written',
    (text) => {
      writeFileSync(getLeasePath(folder), text);
      expect(take()).toEqual({ outcome: 'held', holder: null });
      ageLease(folder, STALE_AFTER_MS + 5_000);
      expect(take().outcome).toBe('taken');
    },
  );

  it('goes on past the remains of a process that died while it was taking over', () => {
    plantLease(folder, {}, STALE_AFTER_MS + 5_000);
    const claim = `${getLeasePath(folder)}.reprise`;
    writeFileSync(claim, '');
    expect(take().outcome).toBe('held');
    const time = new Date(Date.now() - STALE_AFTER_MS - 5_000);
    utimesSync(claim, time, time);
    expect(take().outcome).toBe('held');
    expect(take().outcome).toBe('taken');
    expect(readdirSync(folder)).toEqual(['registre.verrou']);
  });

  it('never breaks on a folder that stands in its place', () => {
    mkdirSync(getLeasePath(folder));
    expect(take()).toEqual({ outcome: 'held', holder: null });
    ageLease(folder, STALE_AFTER_MS + 5_000);
    expect(take()).toEqual({ outcome: 'unwritable' });
    expect(readdirSync(folder)).toEqual(['registre.verrou']);
  });
});

describe('a holder', () => {
  it('keeps the file fresh', async () => {
    const lease = takeOrFail();
    ageLease(folder, 80_000);
    await lease.refresh();
    expect(readAge()).toBeLessThan(5_000);
    expect(take(createHost({ computer: 'PC-DIRECTION' }).host).outcome).toBe('held');
  });

  it('refreshes by itself: bug, stale after ninety seconds of work', async () => {
    const { host, state } = createHost();
    takeOrFail(host);
    ageLease(folder, 80_000);
    state.tick();
    await expect.poll(readAge).toBeLessThan(5_000);
  });

  it('that finds another one’s token locks at once, and leaves that file alone', async () => {
    let lost = 0;
    const { host, state } = createHost();
    const lease = takeOrFail(host, () => (lost += 1));
    const token = plantLease(folder).token;
    await lease.refresh();
    await lease.refresh();
    lease.release();
    expect({ lost, token: readToken() }).toEqual({ lost: 1, token });
    expect(state.stopped).toBeGreaterThan(0);
  });

  it('that could not say it was there for ninety seconds locks: another may have taken over', async () => {
    let lost = 0;
    const { host, advance } = createHost();
    const lease = takeOrFail(host, () => (lost += 1));
    rmSync(folder, { recursive: true });
    advance(STALE_AFTER_MS - 1_000);
    await lease.refresh();
    expect(lost).toBe(0);
    advance(2_000);
    await lease.refresh();
    expect(lost).toBe(1);
    lease.release();
  });

  it('makes the file again when somebody tidied it away', async () => {
    let lost = 0;
    const lease = takeOrFail(createHost().host, () => (lost += 1));
    const token = readToken();
    rmSync(getLeasePath(folder));
    await lease.refresh();
    expect({ lost, token: readToken() }).toEqual({ lost: 0, token });
  });

  it('that gave the register back writes nothing more', async () => {
    const lease = takeOrFail();
    lease.release();
    await lease.refresh();
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(getLeasePath(folder))).toBe(false);
  });
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('a disk that takes nothing', () => {
  const mount = (...words: string[]) => spawnSync('mount', [...words, 'tmpfs', folder]).status === 0;
  afterEach(() => void spawnSync('umount', ['-l', folder]));

  it('can only be read: nobody holds it', () => {
    if (!mount('-t', 'tmpfs', '-o', 'size=1m,ro')) return;
    expect(take()).toEqual({ outcome: 'unwritable' });
  });

  it('when full, lets its register be opened, and has the file as soon as there is room', async () => {
    if (!mount('-t', 'tmpfs', '-o', 'size=64k')) return;
    const filler = join(folder, 'plein');
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
    const { host, advance } = createHost();
    let lost = 0;
    const lease = takeOrFail(host, () => (lost += 1));
    advance(STALE_AFTER_MS + 1_000);
    await lease.refresh();
    expect(readdirSync(folder)).toEqual(['plein']);
    rmSync(filler);
    await lease.refresh();
    expect({ lost, names: readdirSync(folder) }).toEqual({ lost: 0, names: ['registre.verrou'] });
    lease.release();
  });
});
