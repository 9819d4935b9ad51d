import {
  type BatchKind,
  type BatchOrder,
  type BatchOutput,
  batchKinds,
} from '../../../shared/contract/batch-contract.ts';
import { type FileForm, type PrintedPart, printedParts } from '../../../shared/contract/document-contract.ts';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';

export type BatchScope = 'inForce' | 'shown' | 'class' | 'choose';

/** What is chosen on the page, before it is an order. */
export type BatchChoice = {
  kinds: readonly BatchKind[];
  scope: BatchScope;
  /** '': pupils without a class. */
  classId: string;
  ticked: ReadonlySet<string>;
  parts: readonly PrintedPart[];
  signatures: BatchOrder['plan']['signatures'];
  /** null: no numbered copies; '': numbered, for somebody still to be named. */
  recipient: string | null;
  output: BatchOutput;
  form: FileForm['kind'];
};

/** Most pupils of one order. */
export const BATCH_LIMIT = 2000;

/** Rows that have something to print: a PAI that is not over, of a pupil who is still there. */
export function listPrintable(rows: readonly RegisterRow[], today: string): RegisterRow[] {
  return rows.filter(
    ({ planId, planState, leftOn }) =>
      planId !== null && planState !== 'closed' && (leftOn === null || leftOn >= today),
  );
}

/** Those the choice means, in the order of the rows. */
export function listChosen(
  rows: readonly RegisterRow[],
  { scope, classId, ticked }: BatchChoice,
  shown: ReadonlySet<string> | null,
): RegisterRow[] {
  switch (scope) {
    case 'inForce':
      return rows.filter(({ planState }) => planState === 'inForce');
    case 'shown':
      return rows.filter(({ pupilId }) => shown?.has(pupilId));
    case 'class':
      return rows.filter((row) => (row.classId ?? '') === classId);
    case 'choose':
      return rows.filter(({ pupilId }) => ticked.has(pupilId));
  }
}

export type BatchProblem = 'documents' | 'parts' | 'recipient' | 'pupils' | 'tooMany';

/** What is still to choose; the first is told. */
export function findProblem(choice: BatchChoice, pupilCount: number): BatchProblem | null {
  if (choice.kinds.length === 0) return 'documents';
  if (choice.kinds.includes('plan')) {
    if (choice.parts.length === 0) return 'parts';
    if (choice.recipient?.trim() === '') return 'recipient';
  }
  if (pupilCount === 0) return 'pupils';
  return pupilCount > BATCH_LIMIT ? 'tooMany' : null;
}

/** Only the ministry's form cannot be made an archive; the printer takes what is drawn. */
export function listForms({ kinds, output }: BatchChoice): FileForm['kind'][] {
  if (output === 'print') return ['plain'];
  return kinds.includes('officialForm') ? ['plain', 'protected'] : ['plain', 'archive', 'protected'];
}

/** The order to send; the documents in printed order, whatever the order they were ticked in. */
export function buildOrder(choice: BatchChoice, rows: readonly RegisterRow[], form: FileForm): BatchOrder {
  return {
    planIds: rows.flatMap(({ planId }) => (planId === null ? [] : [planId])),
    kinds: batchKinds.filter((kind) => choice.kinds.includes(kind)),
    plan: {
      parts: printedParts.filter((part) => choice.parts.includes(part)),
      signatures: choice.signatures,
      recipient: choice.kinds.includes('plan') ? choice.recipient : null,
    },
    output: choice.output,
    form,
  };
}
