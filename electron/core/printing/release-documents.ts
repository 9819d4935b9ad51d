import { AppError } from '../../../shared/app-error.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { DocumentKind, DocumentRequest } from '../../../shared/contract/document-contract.ts';
import type { Act, OpenRegister } from '../open-register.ts';
import { assertMayReleaseSafetyList } from '../services/safety-list-output.ts';
import type { PreparedDocument } from './prepare-document.ts';

/** How a document leaves the register. */
export type Means = 'print' | 'save';

/** What must be recorded of a document the moment it leaves. */
export type Release = Pick<PreparedDocument, 'copy' | 'scansOf'> & {
  kind: Exclude<DocumentKind, 'safetyList'>;
  /** null: about no plan in particular. */
  planId: string | null;
};

/**
 * Refuses, before anything is drawn, what this session may not let out: a version of the safety list and a numbered
 * copy change the register, so that neither a reader nor a read-only session has them; and a copy that is for nobody.
 */
export function assertMayRelease({ account, isReadOnly }: OpenRegister, request: DocumentRequest): void {
  if (request.kind === 'safetyList') {
    assertMayReleaseSafetyList({ account, isReadOnly }, request.recipients);
    return;
  }
  if (request.kind !== 'plan' || request.recipient === null) return;
  if (account.role === 'reader') throw new AppError('FORBIDDEN');
  if (isReadOnly) throw new AppError('REGISTER_READ_ONLY');
  if (request.recipient.trim() === '') throw new AppError('RECIPIENT_REQUIRED');
}

export function describeRelease(
  request: Exclude<DocumentRequest, { kind: 'safetyList' }>,
  { copy, scansOf }: Pick<PreparedDocument, 'copy' | 'scansOf'>,
): Release {
  return { kind: request.kind, planId: 'planId' in request ? request.planId : null, copy, scansOf };
}

/**
 * Lets documents out with their rows in the journal and the numbers of their copies, in one transaction: if `putOut`
 * fails (full disk), none was issued. Throws CONFLICT when a number was taken meanwhile.
 */
export function releaseDocuments(
  register: OpenRegister,
  { releases, means, today }: { releases: readonly Release[]; means: Means; today: CalendarDate },
  putOut: () => void,
): void {
  const acts = releases.flatMap((release) => listActs(register, release, means));
  const copies = releases.flatMap(({ copy }) => copy ?? []);
  if (copies.length === 0) {
    register.recordAll(acts, putOut);
    return;
  }
  register.write(null, ({ planCopies, settings }) => {
    for (const copy of copies) {
      if (planCopies.getNextNumber(copy.planId) !== copy.number) throw new AppError('CONFLICT');
      planCopies.insert({ ...copy, issuedOn: today, accountId: register.account.id });
    }
    settings.countChange();
    register.recordAll(acts, putOut);
  });
}

function listActs({ registerId }: OpenRegister, { kind, planId, scansOf }: Release, means: Means): Act[] {
  const record =
    planId === null
      ? ({ recordKind: 'register', recordId: registerId } as const)
      : ({ recordKind: 'plan', recordId: planId } as const);
  const act: Act = { action: `document.${means}.${kind}`, ...record };
  if (scansOf === null) return [act];
  return [act, { action: 'health.printScan', recordKind: 'pupil', recordId: scansOf }];
}
