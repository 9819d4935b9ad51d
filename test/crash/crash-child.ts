import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { createTestCore } from '../fixtures/test-ports.ts';
import { operations } from './crash-operations.ts';
import { type CrashSubject, getPassphrase } from './crash-subject.ts';

/**
 * The real core in a process of its own, to be killed. Arguments: the subject and the last step of it, as JSON. Once
 * told to start, it unlocks, says « open », then « doing N » and « done N » for ever. Written straight to the pipe:
 * what was said was said.
 */
const { subject, step: lastStep } = JSON.parse(process.argv[2] ?? '{}') as {
  subject: CrashSubject;
  step: number;
};
const say = (line: string) => writeSync(1, `${line}\n`);
const core = createTestCore({ folder: subject.folder });
core.advance(subject.run * 600);
await once(process.stdin, 'data');
const passphrase = getPassphrase(subject.kind === 'passphrase' ? lastStep : 0);
const state = await core.get('session.unlock', { accountId: subject.accountId, passphrase });
if (state.stage !== 'open' || state.readOnly) throw new Error('The register did not open for writing');
say('open');
for (let step = lastStep + 1; ; step += 1) {
  core.advance(1);
  say(`doing ${step}`);
  await operations[subject.kind](core, subject, step);
  say(`done ${step}`);
}
