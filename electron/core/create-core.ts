import { createSession } from './backup/copy-services.ts';
import type { Core } from './core.ts';
import { SettingsFile } from './files/settings-file.ts';
import { createHandlers } from './handlers/handlers.ts';
import { createLeaseDesk } from './lease/lease-desk.ts';
import type { Ports } from './ports.ts';
import { createRouter } from './router.ts';
import { DocumentService } from './services/document-service.ts';

/** The composition root: the only place that puts the parts together. */
export function createCore(ports: Ports): Core {
  ports.protectWindows(new SettingsFile(ports.folders.settings).read().hidesFromCapture);
  const { session, copies } = createSession(ports, createLeaseDesk(ports));
  const documents = new DocumentService(ports);
  const request = createRouter({
    handlers: createHandlers(ports, { session, documents, copies }),
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
