import type { BatchKind, BatchOrder } from '../../../shared/contract/batch-contract.ts';
import type { DocumentRequest } from '../../../shared/contract/document-contract.ts';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import { documentFileNames } from '../../../shared/text/document-file-words.ts';
import type { OpenRegister } from '../open-register.ts';

/** One document of a batch. */
export type BatchJob = {
  planId: string;
  kind: BatchKind;
  request: Exclude<DocumentRequest, { kind: 'safetyList' }>;
  /** For the screen only. */
  pupilName: string;
  /** Told by the pupil's place in the order, never by a name. */
  fileName: string;
};

/** The documents of an order, pupil after pupil; what is asked twice is made once. */
export function listJobs(register: OpenRegister, order: BatchOrder): BatchJob[] {
  const names = readNames(register);
  const planIds = [...new Set(order.planIds)];
  const digits = Math.max(3, String(planIds.length).length);
  return planIds.flatMap((planId, index) =>
    [...new Set(order.kinds)].map((kind) => ({
      planId,
      kind,
      request: buildRequest(kind, planId, order),
      pupilName: names.get(planId) ?? '',
      fileName: `${String(index + 1).padStart(digits, '0')} - ${documentFileNames[kind]}.pdf`,
    })),
  );
}

export function countPupils(jobs: readonly BatchJob[]): number {
  return new Set(jobs.map(({ planId }) => planId)).size;
}

function buildRequest(kind: BatchKind, planId: string, { plan }: BatchOrder): BatchJob['request'] {
  if (kind === 'plan') return { kind, planId, ...plan, scanIds: [] };
  if (kind === 'officialForm') return { kind, planId, flattened: true };
  return { kind, planId };
}

/** Read at the start: a plan that is taken away meanwhile can still be named among what failed. */
function readNames(register: OpenRegister): ReadonlyMap<string, string> {
  return register.read(({ pupils, plans }) => {
    const byPupil = new Map(pupils.list().map((pupil) => [pupil.id, formatPupilName(pupil)]));
    return new Map(plans.listSummaries().map(({ id, pupilId }) => [id, byPupil.get(pupilId) ?? '']));
  });
}
