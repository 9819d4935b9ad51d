import { createInterface } from 'node:readline';
import { takeLease } from '../../electron/core/lease/take-lease.ts';

/** A process that tries to take the lease of the folder it is told, says what came of it, and leaves the file there. */
process.stdout.write('ready\n');
for await (const folder of createInterface({ input: process.stdin })) {
  const answer = takeLease({
    folder,
    name: 'Rival',
    since: new Date().toISOString(),
    onLost: () => undefined,
  });
  process.stdout.write(`${answer.outcome}\n`);
}
