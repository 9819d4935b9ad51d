import type { Core } from './core.ts';
import { createHandlers } from './handlers/handlers.ts';
import type { Ports } from './ports.ts';
import { createRouter } from './router.ts';
import { DocumentService } from './services/document-service.ts';
import { SessionService } from './services/session-service.ts';

/** The composition root: the only place that puts the parts together. */
export function createCore(ports: Ports): Core {
  const session = new SessionService(ports);
  const documents = new DocumentService(ports);
  const request = createRouter({
    handlers: createHandlers(ports, session, documents),
    getCaller: () => session.caller,
    log: ports.log,
  });
  return {
    request,
    async close() {
      session.close();
    },
  };
}
