import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import type { FormAnswer } from '../../../shared/form/form-answers.ts';
import { isBlank } from '../../../shared/form/form-answers.ts';
import type { FormItem, FormSection, SentenceItem } from '../../../shared/form/form-item.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import { signatoryKinds } from '../../../shared/plan/administrative-schema.ts';
import {
  type EmergencySheet,
  getSheetSection,
  getSheetTemplate,
  type SheetNumber,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { afterSchoolSections } from '../../../shared/plan/official-form/after-school-sections.ts';
import {
  buildEmptyPlanContent,
  type PlanContent,
  planContentSchema,
} from '../../../shared/plan/plan-content-schema.ts';
import { emptySchool } from '../../../shared/school/school-schema.ts';

export const TODAY = '2026-11-22';
const CLASS_ID = makeId(1);
const PLACE_ID = makeId(2);

export function makeId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Every field of some items with an answer that names it: « word:id ». */
function fillItems(items: readonly FormItem[], word: string): Record<string, FormAnswer> {
  return Object.assign(
    {},
    ...items.map((item) => ({
      ...fillItem(item, word),
      ...('children' in item ? fillItems(item.children ?? [], word) : {}),
    })),
  );
}

function fillItem(item: FormItem, word: string): Record<string, FormAnswer> {
  switch (item.kind) {
    case 'check':
      return { [item.id]: true };
    case 'yesNo':
      return { [item.id]: 'yes' };
    case 'text':
    case 'line':
      return { [item.id]: `${word}:${item.id}` };
    case 'date':
      return { [item.id]: '2026-10-02' };
    case 'rows': {
      const cells = item.columns.map((column) => [column.id, `${word}:${item.id}.${column.id}`]);
      return { [item.id]: [{ id: makeId(9), ...Object.fromEntries(cells) }] };
    }
    case 'sentence':
      return fillSentence(item, word);
    default:
      return {};
  }
}

function fillSentence({ check, parts }: SentenceItem, word: string): Record<string, FormAnswer> {
  const blanks = parts.filter(isBlank).map(({ blank }) => [blank, `${word}:${blank}`]);
  return { ...(check ? { [check]: true } : {}), ...Object.fromEntries(blanks) };
}

export function fillSections(sections: readonly FormSection[], word: string): Record<string, FormAnswer> {
  return Object.assign({}, ...sections.map((section) => fillItems(section.items, word)));
}

/** A PAI with every field filled, valid today. `word` begins each text typed in it. */
export function buildFilledContent(sheet: SheetNumber, word = 'texte'): PlanContent {
  const content = {
    administrative: {
      versions: [1, 2, 3].map((n) => ({
        id: makeId(10 + n),
        date: `2026-09-0${n}`,
        className: `${word}:v${n}`,
      })),
      yearlyChecks: [1, 2, 3, 4, 5, 6, 7].map((n) => ({
        id: makeId(20 + n),
        date: `2026-10-0${n}`,
        className: `${word}:c${n}`,
      })),
      signatories: signatoryKinds.map((kind, index) => ({
        id: makeId(30 + index),
        kind,
        guardianId: kind === 'guardian' ? makeId(60) : null,
        otherLabel: kind === 'other' ? `${word}:other` : '',
        name: `${word}:${kind}.name`,
        address: `${word}:${kind}.address`,
        signedOn: '2026-10-05',
        copyReceivedOn: '2026-10-12',
      })),
    },
    adaptations: fillSections(adaptationsSections, word),
    emergency: {
      needed: 'yes',
      specificNumbers: `${word}:specificNumbers`,
      periodStart: '2026-09-01',
      periodEnd: '2027-08-31',
      sheet: fillSheet(sheet, word),
      letterAttached: 'yes',
      doctorName: `${word}:doctorName`,
      doctorContact: `${word}:doctorContact`,
      doctorSignedOn: '2026-09-15',
    },
    afterSchool: fillSections(afterSchoolSections, word),
    supplies: {
      prescriptionIssuedOn: '2026-09-01',
      prescriptionReceivedOn: '2026-09-10',
      kits: [
        {
          id: makeId(70),
          placeId: PLACE_ID,
          details: `${word}:kitDetails`,
          items: [{ id: makeId(71), name: `${word}:kitItem`, expiresOn: '2027-06-30' }],
        },
      ],
    },
  };
  return planContentSchema.parse(content);
}

export function fillSheet(number: SheetNumber, word: string): EmergencySheet {
  const answers = fillSections([getSheetSection(getSheetTemplate(number))], word);
  return { number, answers } as unknown as EmergencySheet;
}

export function buildAggregate(content: PlanContent = buildEmptyPlanContent()): PlanAggregate {
  return {
    school: {
      ...emptySchool,
      name: 'École des Essais',
      uai: '0999042R',
      address: '1, rue des Essais',
      postalCode: '99999',
      city: 'Essaiville',
      phone: '01 99 00 00 01',
      rescueAccess: 'portail nord',
      academy: 'Académie d’essai',
      department: 'Département d’essai',
    },
    organisation: {
      places: [{ id: PLACE_ID, code: 'INF', label: 'Infirmerie' }],
      classes: [{ id: CLASS_ID, name: 'CM1-CM2', teacher: 'Mme Essai', safePlaceId: PLACE_ID }],
    },
    pupil: {
      id: makeId(3),
      revision: 1,
      hasPhoto: false,
      lastName: 'Essai-Łódź',
      firstName: 'Zoé',
      birthDate: '2016-05-04',
      address: '2, rue des Essais',
      classId: CLASS_ID,
      enteredOn: '2026-09-01',
      leftOn: null,
      resourceAdult: 'M. Essai',
      safePlaceId: null,
      guardians: [
        {
          id: makeId(60),
          relation: 'Mère',
          name: 'Ada Essai',
          homePhone: '01 99 00 00 02',
          workPhone: '01 99 00 00 03',
          mobilePhone: '06 39 98 00 04',
        },
      ],
    },
    photo: null,
    plan: {
      id: makeId(4),
      pupilId: makeId(3),
      revision: 1,
      createdOn: '2026-09-01',
      changedAt: '2026-11-01T08:00:00Z',
      closedOn: null,
      content,
    },
  };
}

/** Every printed string of a document, in printed order. */
export function listPrinted(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  if (Array.isArray(value)) return value.flatMap(listPrinted);
  return Object.entries(value).flatMap(([key, each]) => (KEYS.has(key) ? listPrinted(each) : []));
}

const KEYS = new Set([
  'title',
  'header',
  'footer',
  'footerWhenLonger',
  'blocks',
  'text',
  'items',
  'children',
  'fields',
  'label',
  'value',
  'columns',
  'rows',
  'lines',
  'alternative',
]);
