import { AppError } from '../../../shared/app-error.ts';
import type { RouteName } from '../../../shared/contract/route-names.ts';
import type { Ports } from '../ports.ts';
import { createAccountHandlers } from './account-handlers.ts';
import { createBackupHandlers } from './backup-handlers.ts';
import { createBatchHandlers } from './batch-handlers.ts';
import { createDraftHandlers } from './draft-handlers.ts';
import type { Handler, HandlerTools, Services } from './handler-tools.ts';
import { createHealthHandlers } from './health-handlers.ts';
import { createJournalHandlers } from './journal-handlers.ts';
import { createOfficialFormHandlers } from './official-form-handlers.ts';
import { createRecordHandlers } from './record-handlers.ts';
import { createRecoveryHandlers } from './recovery-handlers.ts';
import { createSecrecyHandlers } from './secrecy-handlers.ts';
import { createSessionHandlers } from './session-handlers.ts';
import { createSettingsHandlers } from './settings-handlers.ts';

/** One handler a route, no more and no less: a missing or an undeclared one does not compile. */
export type Handlers = { readonly [R in RouteName]: Handler<R> };

export function createHandlers(ports: Ports, services: Services): Handlers {
  const { session } = services;
  const tools: HandlerTools = {
    ports,
    ...services,
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
    ...createBatchHandlers(tools),
    ...createOfficialFormHandlers(tools, tools.engine),
    ...createBackupHandlers(tools),
    ...createJournalHandlers(tools),
    ...createSecrecyHandlers(tools),
  };
}
