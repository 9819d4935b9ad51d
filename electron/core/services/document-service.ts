import { AppError } from '../../../shared/app-error.ts';
import type { DocumentRequest, RenderedDocumentValue } from '../../../shared/contract/document-contract.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { buildEmergencySheetDocument } from '../../../shared/documents/emergency-sheet-document.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import { buildPlanDocument } from '../../../shared/documents/plan-document.ts';
import { buildSafetyListDocument } from '../../../shared/documents/safety-list-document.ts';
import type { SafetyList } from '../../../shared/safety-list/safety-list-schema.ts';
import { type DocumentFonts, loadDocumentFonts } from '../../documents/document-fonts.ts';
import { renderDocument } from '../../documents/render-document.ts';
import { ensureExtension, writeFileAtomically } from '../files/atomic-write.ts';
import type { OpenRegister, Repositories } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import { getNextVersion, issueSafetyList, readSafetyList } from './safety-list-service.ts';
import { readSchool } from './school-service.ts';

/** Names that tell nothing of a pupil: the user may type another one in the dialog. */
const SUGGESTED_NAMES = {
  plan: 'PAI.pdf',
  emergencySheet: 'Fiche d’urgence.pdf',
  safetyList: 'Liste PPMS.pdf',
} as const satisfies Record<DocumentRequest['kind'], string>;

/** A document read and built, and what must be recorded the moment it leaves the register. */
type Prepared = { content: DocumentContent; issue: { version: number; list: SafetyList } | null };

export class DocumentService {
  readonly #ports: Ports;
  #fonts: DocumentFonts | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Draws a document. `print` is journalled, and issues a new version of the safety list. */
  async render(
    register: OpenRegister,
    request: DocumentRequest,
    purpose: 'preview' | 'print',
  ): Promise<RenderedDocumentValue> {
    const prepared = register.read((repositories) => this.#prepare(register, repositories, request));
    const rendered = await this.#draw(prepared.content);
    if (purpose === 'print') this.#release(register, request, prepared, 'print', () => undefined);
    return rendered;
  }

  /** Asks where and writes the file; null when the user gives up, and nothing is then recorded. */
  async save(register: OpenRegister, request: DocumentRequest): Promise<{ path: string | null }> {
    const chosen = await this.#ports.dialogs.chooseSavePath({ suggestedName: SUGGESTED_NAMES[request.kind] });
    if (chosen === null) return { path: null };
    const path = ensureExtension(chosen, '.pdf');
    const prepared = register.read((repositories) => this.#prepare(register, repositories, request));
    const { bytes } = await this.#draw(prepared.content);
    this.#release(register, request, prepared, 'save', () => writeFileAtomically(path, bytes));
    return { path };
  }

  #prepare(register: OpenRegister, repositories: Repositories, request: DocumentRequest): Prepared {
    const { clock } = this.#ports;
    const today = clock.today();
    if (request.kind !== 'safetyList') {
      const aggregate = readPlanAggregate(repositories, request.planId);
      const build = request.kind === 'plan' ? buildPlanDocument : buildEmergencySheetDocument;
      return { content: build(aggregate, today), issue: null };
    }
    const issue = { version: getNextVersion(repositories), list: readSafetyList(repositories, today) };
    const content = buildSafetyListDocument(issue.list, {
      version: issue.version,
      issuedOn: today,
      issuedTime: clock.timeOfDay(),
      issuedBy: register.account.name,
    });
    return { content, issue };
  }

  async #draw(content: DocumentContent): Promise<RenderedDocumentValue> {
    this.#fonts ??= loadDocumentFonts(this.#ports.folders.fonts);
    const { bytes, pageCount, fitsOnePage, missingCharacters } = await renderDocument(content, this.#fonts);
    return {
      bytes,
      pageCount,
      fitsOnePage,
      missingCharacters: [...missingCharacters],
      title: content.title,
    };
  }

  #release(
    register: OpenRegister,
    request: DocumentRequest,
    { issue }: Prepared,
    means: 'print' | 'save',
    release: () => void,
  ): void {
    if (request.kind === 'safetyList') {
      if (issue) issueSafetyList(register, issue, release);
      return;
    }
    const action = `document.${means}.${request.kind}`;
    register.write({ action, recordKind: 'plan', recordId: request.planId }, release);
  }
}

/** Everything a document about one pupil is made of. */
function readPlanAggregate(repositories: Repositories, planId: string): PlanAggregate {
  const { pupils, plans } = repositories;
  const plan = plans.find(planId);
  const pupil = plan && pupils.find(plan.pupilId);
  if (!pupil) throw new AppError('NOT_FOUND');
  const { school, organisation } = readSchool(repositories);
  return { school, organisation, pupil, photo: pupils.getPhoto(pupil.id), plan };
}
