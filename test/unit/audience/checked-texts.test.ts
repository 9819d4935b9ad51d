import { describe, expect, it } from 'vitest';
import { listPrintedFields } from '../../../electron/core/printing/reveal-notices.ts';
import { batchKinds } from '../../../shared/contract/batch-contract.ts';
import { documentRequestSchema } from '../../../shared/contract/document-contract.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import type { FreeText } from '../../../shared/secrecy/free-text.ts';
import { listPlanTexts } from '../../../shared/secrecy/plan-texts.ts';
import { listPupilTexts, listSchoolTexts } from '../../../shared/secrecy/register-texts.ts';
import { CanaryMarks } from '../../fixtures/canary-marks.ts';
import { buildCanaryRecord, listSampleDates } from '../../fixtures/canary-record.ts';
import { builders } from './built-documents.ts';

/** Names of people and of classes are left alone by the check. */
function isChecked({ context }: FreeText): boolean {
  return context !== 'name';
}

/** « guardians.relation » of a field that has identifiers in it. */
function nameField({ recordKind, field }: FreeText): string {
  return `${recordKind}.${field.replace(/\.[0-9a-f-]{36}/g, '')}`;
}

/** Free texts that stand in a document, and whether the check reads them before it leaves. */
function listShownTexts(kind: (typeof batchKinds)[number], hasKits: boolean): [string, boolean][] {
  return emergencySheets.flatMap(({ number }): [string, boolean][] => {
    const record = { ...buildCanaryRecord(new CanaryMarks(listSampleDates(number)), 0, number), photo: null };
    if (!hasKits) record.plan.content.supplies.kits = [];
    const request = documentRequestSchema.parse({ kind, planId: record.plan.id });
    const { plan = [], pupil = [], school = [] } = listPrintedFields(request) ?? {};
    const starts = {
      plan,
      pupil,
      school: school.map((field) => (field === 'class' ? 'classes' : field)),
    };
    const texts = [
      ...listPlanTexts(record.plan),
      ...listPupilTexts(record.pupil),
      ...listSchoolTexts(record.school, record.organisation),
    ];
    const document = JSON.stringify(builders[kind](record)).toLowerCase();
    return texts
      .filter((text) => isChecked(text) && document.includes(text.text.toLowerCase()))
      .map((text) => [
        nameField(text),
        starts[text.recordKind].some((start) => text.field === start || text.field.startsWith(`${start}.`)),
      ]);
  });
}

// Would catch: « dans le dossier du diabétologue », typed as the place of a letter, printed without a word of warning
// on the sheet that every adult reads.
describe.each(batchKinds)('before « %s » leaves', (kind) => {
  it.each([true, false])(
    'every free text that it prints is read by the diagnosis check (kits: %s)',
    (hasKits) => {
      const texts = listShownTexts(kind, hasKits);
      const unread = texts.filter(([, isRead]) => !isRead).map(([field]) => field);
      expect([...new Set(unread)]).toEqual([]);
    },
  );
});
