import { createSession } from './backup/copy-services.ts';
import type { Core } from './core.ts';
import { SettingsFile } from './files/settings-file.ts';
import type { Services } from './handlers/handler-tools.ts';
import { createHandlers } from './handlers/handlers.ts';
import { createLeaseDesk } from './lease/lease-desk.ts';
import type { OpenRegister } from './open-register.ts';
import type { Ports } from './ports.ts';
import { BatchService } from './printing/batch-service.ts';
import { DocumentEngine } from './printing/document-engine.ts';
import { createRouter } from './router.ts';
import { DocumentService } from './services/document-service.ts';
import { HealthService } from './services/health-service.ts';
import type { LeaseDesk } from './session/session-hooks.ts';

/** The composition root: the only place that puts the parts together. */
export function createCore(ports: Ports): Core {
  ports.protectWindows(new SettingsFile(ports.folders.settings).read().hidesFromCapture);
  const services = createServices(ports, createLeaseDesk(ports));
  const { session, engine, batches } = services;
  const request = createRouter({
    handlers: createHandlers(ports, services),
    getCaller: () => session.caller,
    log: ports.log,
  });
  return {
    request,
    get drawsApart() {
      return engine.isApart;
    },
    async close() {
      session.close('quit');
      await batches.settle();
      engine.stop();
    },
  };
}

export function createServices(ports: Ports, desk: LeaseDesk | null): Services {
  const engine = new DocumentEngine(ports.folders);
  const health = new HealthService(ports.clock);
  const documents = new DocumentService({ ports, engine, health });
  const batches = new BatchService({ ports, engine, documents });
  return {
    engine,
    health,
    documents,
    batches,
    ...createSession(ports, desk, (open) => drawFor(engine, open)),
  };
}

/** After the register's own screen, which is asked for first. */
const START_AFTER = 1_000;

/** Ready before the first print; what it holds of the pupils goes when the register closes. */
function drawFor(engine: DocumentEngine, { closing }: OpenRegister): void {
  const timer = setTimeout(() => engine.start(), START_AFTER);
  timer.unref();
  closing.addEventListener('abort', () => {
    clearTimeout(timer);
    engine.stop();
  });
}
