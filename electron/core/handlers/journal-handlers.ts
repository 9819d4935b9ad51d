import { checkIntegrity } from '../services/integrity-service.ts';
import { exportJournal, listJournal, verifyJournal } from '../services/journal-service.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createJournalHandlers({ open, ports }: HandlerTools): HandlersOf<'journal' | 'integrity'> {
  return {
    'journal.list': (input) => listJournal(open(), input),
    'journal.verify': () => verifyJournal(open()),
    'journal.export': ({ filter }) => exportJournal(open(), filter, ports.dialogs),
    'integrity.check': () => checkIntegrity(open()),
  };
}
