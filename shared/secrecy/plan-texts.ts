import { type FormRow, isBlank, type LooseAnswers } from '../form/form-answers.ts';
import type { FormItem, FormSection, RowsItem } from '../form/form-item.ts';
import { adaptationsSections } from '../plan/adaptations-schema.ts';
import { getSheetSection, getSheetTemplate } from '../plan/emergency-sheets/emergency-sheet-schema.ts';
import { afterSchoolSections } from '../plan/official-form/after-school-sections.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanContent, PlanPart } from '../plan/plan-content-schema.ts';
import { planPartWords, textPlaceWords as words } from '../text/text-place-words.ts';
import type { TextField } from './finding.ts';
import type { FreeText } from './free-text.ts';

type Line = Pick<FreeText, 'field' | 'place' | 'text' | 'context'>;

/** Answers that say where something is kept: stricter than the rest of their section. */
const PLACE_IDS = new Set(['kitStorage', 'otherKitDetails', 'sealedLetterDetails', 'kitPlace']);
/** Answers that name people. */
const NAME_IDS = new Set(['contacts']);
/** Sections where medicines and what they treat are expected, the diagnosis is not. */
const TREATMENT_SECTIONS = new Set(['care', 'kit']);

/** Every free text of a PAI, part by part in printed order. Blank ones are left out. */
export function listPlanTexts({ id, content }: Pick<Plan, 'id' | 'content'>): FreeText[] {
  const parts = Object.entries(listers) as [PlanPart, (content: PlanContent) => Line[]][];
  return parts.flatMap(([part, list]) =>
    list(content)
      .filter(({ text }) => text.trim() !== '')
      .map((line) => ({
        ...line,
        recordKind: 'plan' as const,
        recordId: id,
        field: `${part}.${line.field}`,
        place: `${planPartWords[part]} – ${line.place}`,
      })),
  );
}

const listers: Record<PlanPart, (content: PlanContent) => Line[]> = {
  administrative: ({ administrative }) => [
    ...[...administrative.versions, ...administrative.yearlyChecks].map(
      ({ id, className }): Line => ({
        field: `classes.${id}.className`,
        place: words.datedClass,
        text: className,
        context: 'name',
      }),
    ),
    ...administrative.signatories.flatMap(({ id, name, address, otherLabel }): Line[] => [
      { field: `signatories.${id}.name`, place: words.signatoryName, text: name, context: 'name' },
      { field: `signatories.${id}.address`, place: words.signatoryAddress, text: address, context: 'name' },
      {
        field: `signatories.${id}.otherLabel`,
        place: words.signatoryLabel,
        text: otherLabel,
        context: 'general',
      },
    ]),
  ],
  adaptations: ({ adaptations }) => listSections(adaptationsSections, adaptations as LooseAnswers),
  emergency: ({ emergency }) => [
    {
      field: 'specificNumbers',
      place: words.specificNumbers,
      text: emergency.specificNumbers,
      context: 'emergency',
    },
    ...listItems(
      getSheetSection(getSheetTemplate(emergency.sheet.number)).items,
      emergency.sheet.answers as LooseAnswers,
      'emergency',
    ).map((line) => ({ ...line, field: `sheet.${line.field}` })),
    { field: 'doctorName', place: words.doctorName, text: emergency.doctorName, context: 'name' },
    { field: 'doctorContact', place: words.doctorContact, text: emergency.doctorContact, context: 'name' },
  ],
  afterSchool: ({ afterSchool }) => listSections(afterSchoolSections, afterSchool as LooseAnswers),
  supplies: ({ supplies }) =>
    supplies.kits.flatMap(({ id, details, items }) => [
      { field: `kits.${id}.details`, place: words.kitDetails, text: details, context: 'place' },
      ...items.map((item) => ({
        field: `items.${item.id}.name`,
        place: words.kitItem,
        text: item.name,
        context: 'treatment' as const,
      })),
    ]),
};

function listSections(sections: readonly FormSection[], answers: LooseAnswers): Line[] {
  return sections.flatMap((section) =>
    listItems(section.items, answers, TREATMENT_SECTIONS.has(section.id) ? 'treatment' : 'general').map(
      (line) => ({ ...line, place: `${section.title}, ${line.place}` }),
    ),
  );
}

function listItems(items: readonly FormItem[], answers: LooseAnswers, context: TextField): Line[] {
  return items.flatMap((item) => listItem(item, answers, context));
}

function listItem(item: FormItem, answers: LooseAnswers, context: TextField): Line[] {
  switch (item.kind) {
    case 'text':
    case 'line':
      return [toLine(item.id, item.label, answers[item.id], context)];
    case 'sentence':
      return item.parts
        .filter(isBlank)
        .map(({ blank, label }) => toLine(blank, label, answers[blank], context));
    case 'rows':
      return listRows(item, answers, context);
    case 'check':
    case 'yesNo':
    case 'group':
      return listItems(item.children ?? [], answers, context);
    case 'date':
    case 'note':
      return [];
  }
}

function listRows({ id, columns }: RowsItem, answers: LooseAnswers, context: TextField): Line[] {
  const rows = Array.isArray(answers[id]) ? (answers[id] as readonly FormRow[]) : [];
  return rows.flatMap((row) =>
    columns.map((column) => ({
      ...toLine(id, column.label, row[column.id], context),
      field: `${id}.${row.id}.${column.id}`,
    })),
  );
}

function toLine(id: string, label: string, answer: unknown, context: TextField): Line {
  return {
    field: id,
    place: label.replace(/\s*:\s*$/u, ''),
    text: typeof answer === 'string' ? answer : '',
    context: findContext(id, context),
  };
}

/** What may stand in an answer of a section: the window asks it too, field by field. */
export function findContext(id: string, context: TextField): TextField {
  if (PLACE_IDS.has(id)) return 'place';
  return NAME_IDS.has(id) ? 'name' : context;
}
