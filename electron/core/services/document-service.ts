import { AppError } from '../../../shared/app-error.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { DocumentRequest, RenderedDocumentValue } from '../../../shared/contract/document-contract.ts';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { buildEmergencySheetDocument } from '../../../shared/documents/emergency-sheet-document.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import { buildPlanDocument } from '../../../shared/documents/plan-document.ts';
import { buildRecoveryKitDocument } from '../../../shared/documents/recovery-kit-document.ts';
import { buildSafetyListDocument } from '../../../shared/documents/safety-list-document.ts';
import type { SafetyList } from '../../../shared/safety-list/safety-list-schema.ts';
import { type DocumentFonts, loadDocumentFonts } from '../../documents/document-fonts.ts';
import { renderDocument } from '../../documents/render-document.ts';
import { splitKitGroups } from '../../vault/recovery-kit.ts';
import { ensureExtension, writeFileAtomically } from '../files/atomic-write.ts';
import type { Act, OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import type { Repositories } from '../repositories.ts';
import { getNextVersion, issueSafetyList, readSafetyList } from './safety-list-service.ts';
import { readSchool } from './school-service.ts';

/** Names that tell nothing of a pupil: the user may type another one in the dialog. */
const SUGGESTED_NAMES = {
  plan: 'PAI.pdf',
  emergencySheet: 'Fiche d’urgence.pdf',
  safetyList: 'Liste PPMS.pdf',
  recoveryKit: 'Kit de secours.pdf',
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
    if (purpose === 'print') assertMayRelease(register, request);
    const prepared = register.read((repositories) => this.#prepare(register, repositories, request));
    const rendered = await this.#draw(prepared.content);
    if (purpose === 'print') this.#release(register, request, prepared, 'print', () => undefined);
    return rendered;
  }

  /** Asks where and writes the file; null when the user gives up, and nothing is then recorded. */
  async save(register: OpenRegister, request: DocumentRequest): Promise<{ path: string | null }> {
    assertMayRelease(register, request);
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
    if (request.kind === 'recoveryKit')
      return { content: prepareKitSheet(register, repositories, request.kit, today), issue: null };
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
    const act: Act =
      request.kind === 'recoveryKit'
        ? { action: `document.${means}.recoveryKit`, recordKind: 'register', recordId: register.registerId }
        : { action: `document.${means}.${request.kind}`, recordKind: 'plan', recordId: request.planId };
    register.record(act, release);
  }
}

/** A new version of the safety list is a change of the register: refused before it is drawn. */
function assertMayRelease({ account, isReadOnly }: OpenRegister, { kind }: DocumentRequest): void {
  if (kind !== 'safetyList') return;
  if (account.role === 'reader') throw new AppError('FORBIDDEN');
  if (isReadOnly) throw new AppError('REGISTER_READ_ONLY');
}

/** The sheet of a kit that was just drawn; nothing of it is kept once it is confirmed or the register locked. */
function prepareKitSheet(
  { account, preparedKits }: OpenRegister,
  repositories: Repositories,
  kind: KitKind,
  today: CalendarDate,
): DocumentContent {
  if (account.role === 'reader') throw new AppError('FORBIDDEN');
  const kit = preparedKits.get(kind);
  if (!kit) throw new AppError('NOT_FOUND');
  const { name: schoolName, city } = readSchool(repositories).school;
  const groups = splitKitGroups(kit.secret);
  return buildRecoveryKitDocument({ ...kit, kit: kind, schoolName, city, groups }, today);
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
