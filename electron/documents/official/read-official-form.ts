import { AppError } from '../../../shared/app-error.ts';
import type { OfficialFormKind } from '../../../shared/contract/official-form-contract.ts';
import { isUnmapped, toFieldKey } from '../../../shared/official-form/form-mapping.ts';
import { formMappings } from '../../../shared/official-form/form-mappings.ts';
import { assertUnpacks } from './assert-unpacks.ts';
import { openForm } from './open-form.ts';
import { isKnownEdition, matchSlots, recogniseForm } from './recognise-form.ts';

/** What was found in a form that is added. */
export type OfficialFormSummary = {
  kind: OfficialFormKind;
  pageCount: number;
  fieldCount: number;
  /** Fields that are filled. */
  knownFields: number;
  /** What an edition we know has and this one does not. */
  missingLabels: string[];
  isKnownEdition: boolean;
};

/**
 * Recognises one of the ministry's forms by its fields. Throws OFFICIAL_FORM_UNKNOWN, PDF_UNREADABLE, PDF_PROTECTED or
 * PDF_TOO_LARGE.
 */
export async function readOfficialForm(bytes: Uint8Array): Promise<OfficialFormSummary> {
  assertUnpacks(bytes);
  const { pages, slots } = await openForm(bytes);
  const kind = recogniseForm(slots);
  if (!kind) throw new AppError('OFFICIAL_FORM_UNKNOWN');
  const matched = matchSlots(kind, slots);
  const filled = formMappings[kind].fields.filter(({ source }) => !isUnmapped(source));
  const missing = filled.filter((mapping) => !matched.has(toFieldKey(mapping)));
  return {
    kind,
    pageCount: pages.length,
    fieldCount: slots.length,
    knownFields: filled.length - missing.length,
    missingLabels: [...new Set(missing.map(({ label }) => label))],
    isKnownEdition: isKnownEdition(kind, slots),
  };
}
