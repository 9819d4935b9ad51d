import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import {
  OFFICIAL_FORM_LIMIT,
  type OfficialForm,
  type OfficialFormKind,
} from '../../../shared/contract/official-form-contract.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import { buildOfficialFormValues } from '../../../shared/official-form/official-form-values.ts';
import type { OfficialFormRow } from '../../database/repositories/official-form-repository.ts';
import type { FillInput } from '../../documents/official/fill-official-form.ts';
import type { OfficialFormSummary } from '../../documents/official/read-official-form.ts';
import { hashForm, readFormFile, removeFormFile, writeFormFile } from '../files/official-form-files.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Repositories } from '../repositories.ts';

/** Newest first. */
export function listOfficialForms(register: OpenRegister): OutputOf<'officialForm.list'> {
  return register.read((repositories) => describeForms(register, repositories));
}

/**
 * Adds one of the ministry's forms, recognised by its fields. The same file again is the same form: it becomes the
 * newest of its kind, and its file is put back.
 *
 * @param recognise reads the form; where, is its caller's choice.
 */
export async function addOfficialForm(
  register: OpenRegister,
  bytes: Uint8Array,
  recognise: (bytes: Uint8Array) => Promise<OfficialFormSummary>,
): Promise<OutputOf<'officialForm.add'>> {
  if (bytes.length > OFFICIAL_FORM_LIMIT) throw new AppError('PDF_TOO_LARGE');
  // Before it is recognised: bytes lent to another thread may be gone afterwards.
  const kept = Uint8Array.from(bytes);
  const sha256 = hashForm(kept);
  const { kind, ...summary } = await recognise(bytes);
  return register.write(actOn(register, 'officialForm.add'), (repositories, now) => {
    const known = repositories.officialForms.list().find((row) => row.sha256 === sha256);
    if (known) repositories.officialForms.delete(known.id);
    repositories.officialForms.insert({
      id: known?.id ?? randomUUID(),
      kind,
      sha256,
      addedAt: now,
      addedBy: register.account.id,
      summary: { byteCount: kept.length, ...summary },
    });
    writeFormFile(register.folder, sha256, kept);
    return describeForms(register, repositories);
  });
}

export function removeOfficialForm(register: OpenRegister, formId: string): OutputOf<'officialForm.remove'> {
  const { sha256, left } = register.write(actOn(register, 'officialForm.remove'), (repositories) => {
    const row = repositories.officialForms.find(formId);
    if (!row) throw new AppError('NOT_FOUND');
    repositories.officialForms.delete(formId);
    return { sha256: row.sha256, left: describeForms(register, repositories) };
  });
  // Once the row is gone for good: a form without its row is nothing, a row without its form is told.
  removeFormFile(register.folder, sha256);
  return left;
}

/**
 * What the ministry's form of a plan is filled with: the newest form of each kind whose file is still there. Throws
 * NOT_FOUND when there is no PAI form; a missing sheet is told by the filled form.
 */
export function prepareOfficialForm(
  register: OpenRegister,
  repositories: Repositories,
  aggregate: PlanAggregate,
  today: CalendarDate,
  flattened: boolean,
): FillInput {
  const rows = repositories.officialForms.list();
  const planForm = readNewest(register, rows, 'plan');
  if (!planForm) throw new AppError('NOT_FOUND');
  const values = buildOfficialFormValues(aggregate, today);
  const sheetForm = values.sheet && readNewest(register, rows, values.sheet.number);
  return { planForm, sheetForm, values, flattened };
}

function readNewest(
  { folder }: OpenRegister,
  rows: readonly OfficialFormRow[],
  kind: OfficialFormKind,
): Uint8Array | null {
  for (const row of rows) {
    const bytes = row.kind === kind ? readFormFile(folder, row.sha256) : null;
    if (bytes) return bytes;
  }
  return null;
}

function describeForms(
  { folder }: OpenRegister,
  { officialForms, accounts }: Repositories,
): { forms: OfficialForm[] } {
  const forms = officialForms.list().map(({ id, kind, sha256, addedAt, addedBy, summary }) => ({
    id,
    kind,
    addedAt,
    addedBy: accounts.find(addedBy)?.name ?? '',
    ...summary,
    isFileMissing: readFormFile(folder, sha256) === null,
  }));
  return { forms };
}

function actOn({ registerId }: OpenRegister, action: 'officialForm.add' | 'officialForm.remove') {
  return { action, recordKind: 'register', recordId: registerId } as const;
}
