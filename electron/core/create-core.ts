import type { Core } from './core.ts';
import { SettingsFile } from './files/settings-file.ts';
import { createHandlers } from './handlers/handlers.ts';
import { createLeaseDesk } from './lease/lease-desk.ts';
import type { Ports } from './ports.ts';
import { createRouter } from './router.ts';
import { DocumentService } from './services/document-service.ts';
import { SessionService } from './services/session-service.ts';
import { noHooks } from './session/session-hooks.ts';

/** The composition root: the only place that puts the parts together. */
export function createCore(ports: Ports): Core {
  ports.protectWindows(new SettingsFile(ports.folders.settings).read().hidesFromCapture);
  const session = new SessionService(ports, { ...noHooks, leases: createLeaseDesk(ports) });
  const documents = new DocumentService(ports);
  const request = createRouter({
    handlers: createHandlers(ports, session, documents),
    getCaller: () => session.caller,
    log: ports.log,
  });
  return {
    request,
    async close() {
      session.close('quit');
    },
  };
}
