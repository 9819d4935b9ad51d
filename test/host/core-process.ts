import { createCore } from '../../electron/core/create-core.ts';
import type { Folders } from '../../electron/core/ports.ts';
import { systemClock } from '../../electron/shell/system-clock.ts';
import type { CoreMessage, HostMessage } from './core-messages.ts';

/** The core in a process of its own, which a test may kill at any moment as a power cut would. */
const [settings = ''] = process.argv.slice(2);
const { folders, today } = JSON.parse(settings) as { folders: Folders; today: string };
const questions = new Map<number, (path: string | null) => void>();
let lastQuestion = 0;

const core = createCore({
  clock: {
    today: () => today,
    now: () => `${today}${systemClock.now().slice(10)}`,
    timeOfDay: systemClock.timeOfDay,
  },
  dialogs: {
    chooseFolder: (options) => askHost('chooseFolder', options),
    chooseSavePath: (options) => askHost('chooseSavePath', options),
  },
  folders,
  log: () => undefined,
  emit: (event) => send({ type: 'event', event }),
  // An ordinary browser cannot be hidden from capture.
  protectWindows: () => undefined,
});

process.on('message', (message: HostMessage) => {
  if (message.type === 'path') {
    questions.get(message.id)?.(message.path);
    questions.delete(message.id);
    return;
  }
  void core
    .request(message.route, message.input)
    .then((answer) => send({ type: 'answer', id: message.id, answer }));
});
process.on('disconnect', () => process.exit());
send({ type: 'ready' });

function askHost(dialog: 'chooseFolder' | 'chooseSavePath', options: object): Promise<string | null> {
  lastQuestion += 1;
  const id = lastQuestion;
  send({ type: 'dialog', id, dialog, options: JSON.stringify(options) });
  return new Promise((resolve) => questions.set(id, resolve));
}

function send(message: CoreMessage): void {
  process.send?.(message);
}
