import { fork } from 'node:child_process';
import type { Core } from '../../electron/core/core.ts';
import type { Dialogs, Folders, Ports } from '../../electron/core/ports.ts';
import type { CoreMessage, HostMessage } from './core-messages.ts';
import { findTestProgram } from './test-programs.ts';

export type CoreProcess = Pick<Core, 'request'> & {
  /** Ends it with no warning, in the middle of whatever it does. */
  kill: () => Promise<void>;
};

export type SpawnOptions = { folders: Folders; today: string; dialogs: Dialogs; emit: Ports['emit'] };

/** Starts the core in a process of its own and speaks to it. */
export async function spawnCore(options: SpawnOptions): Promise<CoreProcess> {
  const { folders, today } = options;
  const child = fork(findTestProgram('core-process'), [JSON.stringify({ folders, today })]);
  const pending = new Map<number, (answer: string) => void>();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let lastId = 0;
  // A window may still ask while its core is killed: nobody is there to answer, and nothing is wrong.
  const tell = (message: HostMessage) => {
    if (child.connected) child.send(message, () => undefined);
  };

  const ready = new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The core ended before it was ready')));
    child.on('message', (message: CoreMessage) => {
      if (message.type === 'ready') resolve();
      else if (message.type === 'event') options.emit(message.event);
      else if (message.type === 'dialog') void answerDialog(message);
      else {
        pending.get(message.id)?.(message.answer);
        pending.delete(message.id);
      }
    });
  });

  async function answerDialog(question: Extract<CoreMessage, { type: 'dialog' }>): Promise<void> {
    const parameters = JSON.parse(question.options);
    const path = await options.dialogs[question.dialog](parameters);
    tell({ type: 'path', id: question.id, path });
  }

  await ready;
  return {
    request(route, input) {
      lastId += 1;
      const id = lastId;
      const answer = new Promise<string>((resolve) => pending.set(id, resolve));
      tell({ type: 'request', id, route, input });
      return answer;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
