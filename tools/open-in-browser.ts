import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createCore } from '../electron/core/create-core.ts';
import type { Dialogs } from '../electron/core/ports.ts';
import { systemClock } from '../electron/shell/system-clock.ts';
import { type ChromiumHost, startChromiumHost } from '../test/host/chromium-host.ts';
import { createDesktopDialogs, findDialogProgram } from '../test/host/desktop-dialogs.ts';
import { createHostEvents } from '../test/host/host-events.ts';
import { createWindowDialogs } from '../test/host/window-dialogs.ts';
import { prepareCoreFiles } from './core-files.ts';
import { distFolder } from './project-folders.ts';
import { getDocumentsFolder, getSettingsFolder } from './user-folders.ts';

/** The same application in an installed browser, until its window is closed. */
export async function openInBrowser(executablePath: string): Promise<void> {
  const user = { platform: process.platform, env: process.env, home: homedir() };
  const documents = getDocumentsFolder(user);
  const events = createHostEvents();
  let host: ChromiumHost | null = null;
  const core = createCore({
    clock: systemClock,
    dialogs: chooseDialogs(() => host, documents),
    folders: { settings: getSettingsFolder(user), documents, ...prepareCoreFiles() },
    log: () => undefined,
    emit: events.emit,
    // A browser's window cannot be hidden from capture.
    protectWindows: () => undefined,
  });
  host = await startChromiumHost({
    core,
    events,
    executablePath,
    headless: false,
    rendererFolder: join(distFolder, 'renderer'),
  });
  const { context } = host;
  const closed = new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await host.openWindow();
  await closed;
  // A page that goes stores its last keystrokes first.
  await wait(500);
  await host.close();
  await core.close();
}

/** The system's dialogs where a program shows them, otherwise a question in the window. */
function chooseDialogs(getHost: () => ChromiumHost | null, documents: string): Dialogs {
  const program = process.platform === 'linux' ? findDialogProgram(process.env.PATH ?? '') : null;
  if (program !== null) return createDesktopDialogs(program, documents);
  const getPage = () => {
    const page = getHost()?.context.pages()[0];
    if (page === undefined) throw new Error('The window is closed');
    return page;
  };
  return createWindowDialogs(getPage, { documents, home: homedir() });
}
