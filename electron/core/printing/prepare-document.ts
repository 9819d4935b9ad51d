import { AppError } from '../../../shared/app-error.ts';
import { selectAfterSchoolFacts } from '../../../shared/audience/after-school-facts.ts';
import { selectCateringFacts } from '../../../shared/audience/catering-facts.ts';
import { selectKitLabelFacts } from '../../../shared/audience/kit-label-facts.ts';
import { selectReadingSheetFacts } from '../../../shared/audience/reading-sheet-facts.ts';
import { selectSignatureSheetFacts } from '../../../shared/audience/signature-sheet-facts.ts';
import type {
  DocumentKind,
  DocumentNotice,
  DocumentRequest,
} from '../../../shared/contract/document-contract.ts';
import { buildAfterSchoolDocument } from '../../../shared/documents/after-school-document.ts';
import { buildBlankPlanDocument } from '../../../shared/documents/blank-plan-document.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { buildCateringDocument } from '../../../shared/documents/catering-document.ts';
import { buildEmergencySheetDocument } from '../../../shared/documents/emergency-sheet-document.ts';
import { buildKitLabelsDocument } from '../../../shared/documents/kit-labels-document.ts';
import { buildPlanDocument } from '../../../shared/documents/plan-document.ts';
import { buildPocketCardDocument } from '../../../shared/documents/pocket-card-document.ts';
import { buildReadingSheetDocument } from '../../../shared/documents/reading-sheet-document.ts';
import { buildRecoveryKitDocument } from '../../../shared/documents/recovery-kit-document.ts';
import { buildSafetyListDocument } from '../../../shared/documents/safety-list-document.ts';
import { buildSignatureSheetDocument } from '../../../shared/documents/signature-sheet-document.ts';
import { buildStatisticsDocument } from '../../../shared/documents/statistics-document.ts';
import { countPlans } from '../../../shared/statistics/plan-statistics.ts';
import type { FillInput } from '../../documents/official/fill-official-form.ts';
import { splitKitGroups } from '../../vault/recovery-kit.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Clock } from '../ports.ts';
import type { Repositories } from '../repositories.ts';
import type { RecordKey } from '../services/health-records.ts';
import { prepareOfficialForm } from '../services/official-form-service.ts';
import { readSafetyListOutput, type SafetyListOutput } from '../services/safety-list-output.ts';
import { readSchool } from '../services/school-service.ts';
import { attachScans } from './attach-scans.ts';
import { readPlanAggregate } from './read-plan-aggregate.ts';
import { listRevealNotices } from './reveal-notices.ts';

/** What is to be drawn: a document of ours, or the ministry's form to be filled. */
export type Drawing =
  | { kind: 'content'; content: DocumentContent }
  | { kind: 'officialForm'; fill: FillInput };

/** A document read and built, and what must be recorded the moment it leaves the register. */
export type PreparedDocument = {
  drawing: Drawing;
  /** A version of the safety list, new or printed again. */
  issue: SafetyListOutput | null;
  /** A numbered copy of a plan. */
  copy: { planId: string; number: number; recipient: string } | null;
  /** The pupil whose scans are in it. */
  scansOf: string | null;
  /** What the diagnosis check points at in what it prints. */
  notices: readonly DocumentNotice[];
};

type Built = Omit<PreparedDocument, 'notices'>;

/** What a document is prepared with: everything is read in the transaction that the repositories are in. */
export type Preparing = {
  register: OpenRegister;
  repositories: Repositories;
  clock: Clock;
  /** Told of a scan that does not open, before HEALTH_RECORD_ALTERED is thrown. */
  onAltered: (scan: RecordKey) => void;
};

type RequestFor<Kind extends DocumentKind> = Extract<DocumentRequest, { kind: Kind }>;
type Prepare<Kind extends DocumentKind> = (from: Preparing, request: RequestFor<Kind>) => Built;

const prepare: { [Kind in DocumentKind]: Prepare<Kind> } = {
  plan: preparePlan,
  emergencySheet: ({ repositories, clock }, { planId }) =>
    justDraw(buildEmergencySheetDocument(readPlanAggregate(repositories, planId), clock.today())),
  pocketCard: ({ repositories, clock }, { planId }) =>
    justDraw(buildPocketCardDocument(readPlanAggregate(repositories, planId), clock.today())),
  afterSchool({ repositories, clock }, { planId }) {
    const facts = selectAfterSchoolFacts(
      assertFound(repositories.audiences.readAfterSchool(planId)),
      clock.today(),
    );
    return justDraw(buildAfterSchoolDocument(facts, clock.today()));
  },
  catering({ repositories, clock }, { planId }) {
    const facts = selectCateringFacts(
      assertFound(repositories.audiences.readCatering(planId)),
      clock.today(),
    );
    return justDraw(buildCateringDocument(facts, clock.today()));
  },
  kitLabels({ repositories, clock }, { planId }) {
    const today = clock.today();
    const { audiences } = repositories;
    const planIds = planId === null ? audiences.listPlansInForce(today) : [planId];
    const facts = planIds.flatMap((id) =>
      selectKitLabelFacts(assertFound(audiences.readKitLabels(id)), today),
    );
    return justDraw(buildKitLabelsDocument(facts, today));
  },
  signatureSheet({ repositories, clock }, { planId }) {
    const facts = selectSignatureSheetFacts(assertFound(repositories.audiences.readSignatureSheet(planId)));
    return justDraw(buildSignatureSheetDocument(facts, clock.today()));
  },
  readingSheet({ repositories, clock }, { planId }) {
    const facts = selectReadingSheetFacts(assertFound(repositories.audiences.readReadingSheet(planId)));
    return justDraw(buildReadingSheetDocument(facts, clock.today()));
  },
  blankPlan: ({ repositories, clock }) =>
    justDraw(buildBlankPlanDocument(readSchool(repositories).school, clock.today())),
  officialForm({ register, repositories, clock }, { planId, flattened }) {
    const aggregate = readPlanAggregate(repositories, planId);
    const fill = prepareOfficialForm(register, repositories, aggregate, clock.today(), flattened);
    return { drawing: { kind: 'officialForm', fill }, issue: null, copy: null, scansOf: null };
  },
  safetyList: prepareSafetyList,
  statistics({ repositories, clock }) {
    const source = repositories.audiences.readStatistics();
    const today = clock.today();
    return justDraw(buildStatisticsDocument(countPlans(source, today), source.school.name, today));
  },
  recoveryKit: prepareRecoveryKit,
};

/** Reads and builds any document. Throws NOT_FOUND, or what keeps whoever asks from having its scans. */
export function prepareDocument(from: Preparing, request: DocumentRequest): PreparedDocument {
  const build = prepare[request.kind] as (from: Preparing, request: DocumentRequest) => Built;
  return {
    ...build(from, request),
    notices: listRevealNotices(from.repositories, request, from.clock.today()),
  };
}

function assertFound<Source>(source: Source | undefined): Source {
  if (source === undefined) throw new AppError('NOT_FOUND');
  return source;
}

function justDraw(content: DocumentContent): Built {
  return { drawing: { kind: 'content', content }, issue: null, copy: null, scansOf: null };
}

function preparePlan(
  { register, repositories, clock, onAltered }: Preparing,
  { planId, parts, signatures, recipient, scanIds }: RequestFor<'plan'>,
): Built {
  const aggregate = readPlanAggregate(repositories, planId);
  const copy =
    recipient === null ? null : { number: repositories.planCopies.getNextNumber(planId), recipient };
  const content = buildPlanDocument(aggregate, { parts, signatures, copy }, clock.today());
  const pupilId = aggregate.pupil.id;
  return {
    ...justDraw(attachScans(content, { register, repositories, pupilId, scanIds, onAltered })),
    copy: copy && { planId, ...copy },
    scansOf: scanIds.length > 0 ? pupilId : null,
  };
}

function prepareSafetyList(
  { register, repositories, clock }: Preparing,
  { version, recipients }: RequestFor<'safetyList'>,
): Built {
  const from = { repositories, clock, accountName: register.account.name };
  const issue = readSafetyListOutput(from, { version, recipients });
  return { ...justDraw(buildSafetyListDocument(issue.list, issue.edition, issue.photos)), issue };
}

/** The sheet of a kit that was just drawn; nothing of it is kept once it is confirmed or the register locked. */
function prepareRecoveryKit(
  { register, repositories, clock }: Preparing,
  { kit: kind }: RequestFor<'recoveryKit'>,
): Built {
  const { account, preparedKits } = register;
  if (account.role === 'reader') throw new AppError('FORBIDDEN');
  const kit = preparedKits.get(kind);
  if (!kit) throw new AppError('NOT_FOUND');
  const { name: schoolName, city } = readSchool(repositories).school;
  const groups = splitKitGroups(kit.secret);
  return justDraw(buildRecoveryKitDocument({ ...kit, kit: kind, schoolName, city, groups }, clock.today()));
}
