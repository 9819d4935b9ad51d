import type { ErrorCode } from '../../shared/app-error.ts';
import type { CalendarDate } from '../../shared/calendar/calendar-date.ts';
import type { EventName } from '../../shared/contract/route-names.ts';

/** What the core needs from its host. Each host (Electron, Node + Chromium, tests) gives its own. */
export type Ports = {
  clock: Clock;
  dialogs: Dialogs;
  folders: Folders;
  log: (entry: LogEntry) => void;
  /** Tells every window that something happened. */
  emit: (event: EventName) => void;
  /** Hides every window, those open and those to come, from screenshots, screen sharing and remote help; or shows them. */
  protectWindows: (isHidden: boolean) => void;
};

export type Clock = {
  /** The school's calendar day. */
  today(): CalendarDate;
  /** ISO 8601 in UTC, with milliseconds: stamps, never rules. */
  now(): string;
  /** « 10:42 » in the school's own clock, printed on the safety list. */
  timeOfDay(): string;
};

/** What a folder is chosen for: a new register, one that is there (or its copies), or the files of a batch. */
export type FolderPurpose = 'create' | 'open' | 'documents';

export type Dialogs = {
  /** Absolute path, or null when the user gives up. */
  chooseFolder(options: { purpose: FolderPurpose; startIn: string }): Promise<string | null>;
  /** The suggested name never holds a pupil's name. */
  chooseSavePath(options: { suggestedName: string }): Promise<string | null>;
};

export type Folders = {
  /** Where the application keeps its own settings (the last register's folder, failed tries). */
  settings: string;
  /** Where a new register is proposed: the user's documents. */
  documents: string;
  /** TrueType files of the printed documents. */
  fonts: string;
  /** The program of the thread that draws documents. */
  documentWorker: string;
  /** SQL migrations. */
  migrations: string;
};

/** A log line has no free text: nothing about a pupil can be written even by mistake. */
export type LogEntry = { route: string; milliseconds: number; code: 'OK' | ErrorCode };
