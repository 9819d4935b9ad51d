import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getLeasePath } from '../../electron/core/lease/lease-file.ts';
import { STALE_AFTER_MS } from '../../electron/core/lease/register-lease.ts';
import { plantLease } from '../fixtures/plant-lease.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registre-pai-verrou-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('several processes at once', () => {
  const RIVALS = 4;
  const ROUNDS = 40;
  let rivals: { ask(folder: string): Promise<string>; kill(): void }[];

  beforeAll(async () => {
    rivals = await Promise.all(Array.from({ length: RIVALS }, startRival));
  }, 60_000);
  afterAll(() => {
    for (const rival of rivals) rival.kill();
  });

  it.each(['stale', 'absent'])(`give a lease that is %s to exactly one, ${ROUNDS} times`, async (kind) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      rmSync(getLeasePath(folder), { force: true });
      if (kind === 'stale') plantLease(folder, {}, STALE_AFTER_MS + 5_000);
      const answers = await Promise.all(rivals.map((rival) => rival.ask(folder)));
      expect(answers.toSorted(), `round ${round}`).toEqual([...Array(RIVALS - 1).fill('held'), 'taken']);
    }
    expect(readdirSync(folder)).toEqual(['registre.verrou']);
  });
});

async function startRival() {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../crash/lease-rival.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async () => String((await lines.next()).value);
  await read();
  return {
    ask(target: string) {
      child.stdin.write(`${target}\n`);
      return read();
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
