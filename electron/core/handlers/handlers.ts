import { AppError } from '../../../shared/app-error.ts';
import type { RouteName } from '../../../shared/contract/route-names.ts';
import type { Ports } from '../ports.ts';
import type { DocumentService } from '../services/document-service.ts';
import type { SessionService } from '../services/session-service.ts';
import { createAccountHandlers } from './account-handlers.ts';
import { createBackupHandlers } from './backup-handlers.ts';
import { createDraftHandlers } from './draft-handlers.ts';
import type { Handler, HandlerTools } from './handler-tools.ts';
import { createHealthHandlers } from './health-handlers.ts';
import { createJournalHandlers } from './journal-handlers.ts';
import { createRecordHandlers } from './record-handlers.ts';
import { createRecoveryHandlers } from './recovery-handlers.ts';
import { createSessionHandlers } from './session-handlers.ts';
import { createSettingsHandlers } from './settings-handlers.ts';

/** One handler a route, no more and no less: a missing or an undeclared one does not compile. */
export type Handlers = { readonly [R in RouteName]: Handler<R> };

export function createHandlers(ports: Ports, session: SessionService, documents: DocumentService): Handlers {
  const tools: HandlerTools = {
    ports,
    session,
    documents,
    today: () => ports.clock.today(),
    open: () => {
      if (!session.register) throw new AppError('REGISTER_LOCKED');
      return session.register;
    },
  };
  return {
    ...createSessionHandlers(tools),
    ...createAccountHandlers(tools),
    ...createRecoveryHandlers(tools),
    ...createSettingsHandlers(tools),
    ...createRecordHandlers(tools),
    ...createHealthHandlers(tools),
    ...createDraftHandlers(tools),
    ...createBackupHandlers(tools),
    ...createJournalHandlers(tools),
  };
}
