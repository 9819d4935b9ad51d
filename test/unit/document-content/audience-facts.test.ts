import { describe, expect, it } from 'vitest';
import { selectAfterSchoolFacts } from '../../../shared/audience/after-school-facts.ts';
import { selectCateringFacts } from '../../../shared/audience/catering-facts.ts';
import { selectKitLabelFacts } from '../../../shared/audience/kit-label-facts.ts';
import { selectReadingSheetFacts } from '../../../shared/audience/reading-sheet-facts.ts';
import { selectSignatureSheetFacts } from '../../../shared/audience/signature-sheet-facts.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { buildAggregate, buildFilledContent, TODAY } from './filled-plan.ts';

const numbers = emergencySheets.map((sheet) => sheet.number);

/** A register that holds « canari:… » in every text that can be typed about a pupil or a school. */
function buildMarked(number: (typeof numbers)[number]): PlanAggregate {
  const aggregate = buildAggregate(buildFilledContent(number, 'canari'));
  const [guardian] = aggregate.pupil.guardians;
  if (!guardian) throw new Error('The sample has no guardian');
  return {
    ...aggregate,
    school: {
      ...aggregate.school,
      headName: 'canari:headName',
      rescueAccess: 'canari:rescueAccess',
      academy: 'canari:academy',
      department: 'canari:department',
    },
    pupil: {
      ...aggregate.pupil,
      address: 'canari:pupilAddress',
      resourceAdult: 'canari:resourceAdult',
      guardians: [
        {
          ...guardian,
          relation: 'canari:relation',
          name: 'canari:guardianName',
          mobilePhone: 'canari:mobile',
        },
      ],
    },
  };
}

/** Every marked text of some facts, once each. */
function listMarked(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('canari:') ? [value.slice('canari:'.length)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(listMarked))].sort();
}

const FAMILY = ['guardianName', 'mobile', 'relation'];
const CONTACTS = ['contacts.name', 'contacts.phone', 'contacts.role'];

// Would catch: a field of the plan that comes through to somebody who may not see it.
describe.each(numbers)('of a PAI filled everywhere, with sheet %s', (number) => {
  const aggregate = buildMarked(number);

  it('the canteen gets its section, the meal instructions, the kit’s place and whom to call', () => {
    expect(listMarked(selectCateringFacts(aggregate, TODAY))).toEqual(
      [...FAMILY, ...CONTACTS, 'cateringDetails', 'kitPlace', 'mealInstructions'].sort(),
    );
  });

  it('the town hall gets meals, outings without their text, after-school time and its own part', () => {
    expect(listMarked(selectAfterSchoolFacts(aggregate, TODAY))).toEqual(
      [
        ...FAMILY,
        ...CONTACTS,
        'cateringDetails',
        'afterSchoolTimeDetails',
        'presenceDetails',
        'mealInstructions',
        'activityInstructions',
        'handover',
        'kitPlace',
        'primaryHead.name',
        'secondaryHead.name',
        'structureHead.name',
        'catering.name',
        'afterSchool.name',
      ].sort(),
    );
  });

  it('a kit says its place, what is in it and whom to call', () => {
    expect(listMarked(selectKitLabelFacts(aggregate, TODAY))).toEqual(
      [...FAMILY, 'kitDetails', 'kitItem'].sort(),
    );
  });

  it('the meeting gets the names of those who come', () => {
    const marked = listMarked(selectSignatureSheetFacts(aggregate));
    const people = marked.filter((text) => !/\.name$/.test(text));
    expect(people).toEqual(['other', 'relation']);
    expect(marked).toContain('schoolDoctor.name');
  });

  it('the readers get the names of those who read', () => {
    expect(listMarked(selectReadingSheetFacts(aggregate))).toEqual(
      ['afterSchool.name', 'catering.name', 'other', 'other.name', 'resourceAdult', 'teacher.name'].sort(),
    );
  });
});

describe('what an audience is told of a PAI', () => {
  // Would catch: the diagnosis guessed from the number of the sheet, or from its fields.
  it('never says which emergency sheet it has', () => {
    const facts = (number: (typeof numbers)[number]) => {
      const aggregate = buildMarked(number);
      return [
        selectCateringFacts(aggregate, TODAY),
        selectAfterSchoolFacts(aggregate, TODAY),
        selectKitLabelFacts(aggregate, TODAY),
        selectSignatureSheetFacts(aggregate),
        selectReadingSheetFacts(aggregate),
      ];
    };
    for (const number of numbers) expect(facts(number)).toEqual(facts('standard'));
  });

  it('counts an expired product on the last day as good, and the day after as expired', () => {
    const [onTheDay] = selectKitLabelFacts(buildMarked('01'), '2027-06-30');
    const [theDayAfter] = selectKitLabelFacts(buildMarked('01'), '2027-07-01');
    expect(onTheDay?.items[0]).toMatchObject({ isExpired: false });
    expect(theDayAfter?.items[0]).toMatchObject({ isExpired: true });
  });

  it('expects at the meeting the guardians that nobody entered as signatories', () => {
    const { attendees } = selectSignatureSheetFacts(buildAggregate());
    expect(attendees).toEqual([{ kind: 'guardian', detail: 'Mère', name: 'Ada Essai' }]);
  });

  it('has the class’s teacher and the adult in charge read it, even when they sign nothing', () => {
    const { readers } = selectReadingSheetFacts(buildAggregate());
    expect(readers.map(({ kind, name }) => [kind, name])).toEqual([
      ['teacher', 'Mme Essai'],
      ['resourceAdult', 'M. Essai'],
    ]);
  });
});
