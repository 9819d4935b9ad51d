import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { RouteName } from '../../../shared/contract/route-names.ts';
import type { CopyServices } from '../backup/copy-services.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import type { BatchService } from '../printing/batch-service.ts';
import type { DocumentEngine } from '../printing/document-engine.ts';
import type { DocumentService } from '../services/document-service.ts';
import type { HealthService } from '../services/health-service.ts';
import type { SessionService } from '../services/session-service.ts';

export type Handler<R extends RouteName> = (input: InputOf<R>) => OutputOf<R> | Promise<OutputOf<R>>;

/** The handlers of one domain: every route whose name begins so, no more and no less. */
export type HandlersOf<Domain extends string> = {
  readonly [R in Extract<RouteName, `${Domain}.${string}`>]: Handler<R>;
};

export type Services = {
  session: SessionService;
  health: HealthService;
  engine: DocumentEngine;
  documents: DocumentService;
  batches: BatchService;
  copies: CopyServices;
};

/** What handlers are made with. */
export type HandlerTools = Services & {
  ports: Ports;
  /** The register at hand. Throws REGISTER_LOCKED. */
  open: () => OpenRegister;
  today: () => string;
};
