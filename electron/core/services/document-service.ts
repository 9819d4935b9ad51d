import type {
  DocumentRequest,
  FileForm,
  RenderedDocumentValue,
} from '../../../shared/contract/document-contract.ts';
import type { SafetyListMeans } from '../../../shared/safety-list/safety-list-schema.ts';
import { documentFileNames } from '../../../shared/text/document-file-words.ts';
import { ensureExtension, writeFileAtomically } from '../files/atomic-write.ts';
import { letFileOut } from '../files/let-file-out.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import type { DocumentEngine } from '../printing/document-engine.ts';
import { drawDocument } from '../printing/draw-document.ts';
import { type PreparedDocument, prepareDocument } from '../printing/prepare-document.ts';
import {
  assertMayRelease,
  describeRelease,
  type Means,
  releaseDocuments,
} from '../printing/release-documents.ts';
import type { RecordKey } from './health-records.ts';
import type { HealthService } from './health-service.ts';
import { releaseSafetyList } from './safety-list-output.ts';

type Parts = { ports: Pick<Ports, 'clock' | 'dialogs'>; engine: DocumentEngine; health: HealthService };

/** A document the moment it leaves. */
type Leaving = { request: DocumentRequest; prepared: PreparedDocument; means: Means; form: FileForm };

const PLAIN: FileForm = { kind: 'plain' };

/** Documents one by one: on the screen, on paper, in a file. */
export class DocumentService {
  readonly #ports: Parts['ports'];
  readonly #engine: DocumentEngine;
  readonly #health: HealthService;

  constructor({ ports, engine, health }: Parts) {
    this.#ports = ports;
    this.#engine = engine;
    this.#health = health;
  }

  /** Draws a document. `print` is journalled, numbers a copy, and issues a new version of the safety list. */
  async render(
    register: OpenRegister,
    request: DocumentRequest,
    purpose: 'preview' | 'print',
  ): Promise<RenderedDocumentValue> {
    if (purpose === 'print') assertMayRelease(register, request);
    const prepared = this.prepare(register, request);
    const drawn = await drawDocument(this.#engine, prepared.drawing, PLAIN);
    if (purpose === 'print')
      this.#release(register, { request, prepared, means: 'print', form: PLAIN }, () => undefined);
    else tellReading(register, prepared);
    return { ...drawn, notices: [...prepared.notices, ...drawn.notices] };
  }

  /** Asks where and writes the file; null when the user gives up, and nothing is then recorded. */
  async save(
    register: OpenRegister,
    request: DocumentRequest,
    form: FileForm,
  ): Promise<{ path: string | null }> {
    assertMayRelease(register, request);
    const suggestedName = `${documentFileNames[request.kind]}.pdf`;
    const chosen = await this.#ports.dialogs.chooseSavePath({ suggestedName });
    if (chosen === null) return { path: null };
    const path = ensureExtension(chosen, '.pdf');
    const prepared = this.prepare(register, request);
    const { bytes } = await drawDocument(this.#engine, prepared.drawing, form);
    letFileOut(
      path,
      () => writeFileAtomically(path, bytes),
      (putOut) => this.#release(register, { request, prepared, means: 'save', form }, putOut),
    );
    return { path };
  }

  /** Reads one document in one transaction, so that it never mixes two states. */
  prepare(register: OpenRegister, request: DocumentRequest): PreparedDocument {
    const { clock } = this.#ports;
    const altered: RecordKey[] = [];
    const onAltered = (scan: RecordKey) => altered.push(scan);
    try {
      return register.read((repositories) =>
        prepareDocument({ register, repositories, clock, onAltered }, request),
      );
    } catch (error) {
      for (const { pupilId, recordId } of altered) this.#health.tellAlteration(register, pupilId, recordId);
      throw error;
    }
  }

  #release(register: OpenRegister, { request, prepared, means, form }: Leaving, putOut: () => void): void {
    if (request.kind === 'safetyList') {
      if (prepared.issue) releaseSafetyList(register, prepared.issue, toSafetyListMeans(means, form), putOut);
      return;
    }
    const releases = [describeRelease(request, prepared)];
    releaseDocuments(register, { releases, means, today: this.#ports.clock.today() }, putOut);
  }
}

function toSafetyListMeans(means: Means, form: FileForm): SafetyListMeans {
  if (means === 'print') return 'print';
  return form.kind === 'protected' ? 'protectedPdf' : 'pdf';
}

/** Papers of a health file that are only looked at are read all the same. */
function tellReading(register: OpenRegister, { scansOf }: PreparedDocument): void {
  if (scansOf === null) return;
  register.record({ action: 'health.readScan', recordKind: 'pupil', recordId: scansOf });
}
