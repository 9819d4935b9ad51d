import { describe, expect, it } from 'vitest';
import { buildEmergencySheetDocument } from '../../../shared/documents/emergency-sheet-document.ts';
import {
  buildEmptySheet,
  emergencySheets,
  getSheetTemplate,
  type SheetNumber,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { buildEmptyPlanContent, type PlanContent } from '../../../shared/plan/plan-content-schema.ts';
import { getCareStatus } from '../../../shared/plan/plan-status-rules.ts';
import { emptySchool } from '../../../shared/school/school-schema.ts';
import { FETCH_PHONE_SENTENCE, FETCH_SENTENCE } from '../../../shared/text/emergency-sheet-words.ts';
import { suspensionSentences } from '../../../shared/text/status-words.ts';
import {
  buildAggregate,
  buildFilledContent,
  fillSections,
  listPrinted,
  makeId,
  TODAY,
} from './filled-plan.ts';

const numbers = emergencySheets.map((sheet) => sheet.number);
const DISEASES = /asthm|anaphyla|allerg|diab[eè]t|[eé]pilep|dr[eé]panocyt/i;

function print(content: PlanContent): string {
  return listPrinted(buildEmergencySheetDocument(buildAggregate(content), TODAY)).join('\n');
}

function expirePrescription(content: PlanContent): PlanContent {
  return { ...content, supplies: { ...content.supplies, prescriptionIssuedOn: '2025-09-01' } };
}

/** Texts typed under « Traitement » of a sheet. */
function listTreatmentTexts(number: SheetNumber): string[] {
  const { situations } = getSheetTemplate(number);
  const items = situations.flatMap(({ treatment }) => treatment);
  const texts: string[] = [];
  JSON.stringify(fillSections([{ id: 't', title: '', items }], 'texte'), (_key, value) => {
    if (typeof value === 'string' && value.startsWith('texte:')) texts.push(value);
    return value;
  });
  return texts;
}

describe('the emergency sheet', () => {
  // Would catch: a sign, a gesture or a dose typed by the doctor that never reaches the person in front of the child.
  it.each(numbers)('prints every answer of sheet %s while care is applicable', (number) => {
    const content = buildFilledContent(number);
    expect(getCareStatus(content, TODAY).state).toBe('applicable');
    const printed = print(content);
    const texts = listTreatmentTexts(number);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
  });

  // Would catch: a treatment given on an expired prescription (circulaire 2021, II.4).
  it.each(numbers)('prints no treatment of sheet %s while care is suspended', (number) => {
    const printed = print(expirePrescription(buildFilledContent(number)));
    expect(listTreatmentTexts(number).filter((text) => printed.includes(text))).toEqual([]);
    expect(printed).toContain(suspensionSentences.prescriptionExpired);
    expect(printed).toMatch(/appeler\sle\s15\sou\sle\s112/i);
    expect(printed).not.toMatch(/adrénaline|glucagon|insuline|paracétamol|inhaler/i);
  });

  // Would catch: a treatment that a doctor wrote among the measures and that stays printed while nothing may be given.
  it('prints no measure that gives a dose while care is suspended', () => {
    const filled = buildFilledContent('standard');
    const rows = (texts: readonly string[]) => texts.map((text, index) => ({ id: makeId(90 + index), text }));
    const { sheet } = filled.emergency;
    if (sheet.number !== 'standard') throw new Error('Not the standard sheet');
    const firstMeasures = rows([
      'Allonger l’élève',
      'Donner 2 comprimés',
      'Injecter le produit',
      'Noter l’heure',
    ]);
    const answers = { ...sheet.answers, firstMeasures };
    const content = { ...filled, emergency: { ...filled.emergency, sheet: { ...sheet, answers } } };
    expect(print(content)).toContain('2 comprimés');
    const printed = print(expirePrescription(content));
    expect(printed).toContain('Allonger l’élève');
    expect(printed).toContain('Noter l’heure');
    expect(printed).not.toMatch(/comprimés|Injecter/);
  });

  // A PAI that has ended is no ground to give anything.
  it('prints no treatment once the PAI has ended, and says so', () => {
    const aggregate = buildAggregate(buildFilledContent('02'));
    const ended = { ...aggregate, plan: { ...aggregate.plan, closedOn: TODAY } };
    const printed = listPrinted(buildEmergencySheetDocument(ended, TODAY)).join('\n');
    expect(printed).toContain('Ce PAI a pris fin.');
    expect(printed).not.toMatch(/adrénaline/i);
  });

  // Circulaire 2021, II.4: printed on the last day, gone the day after.
  it.each([
    ['2026-08-31', true],
    ['2026-11-22', true],
    ['2027-08-31', false],
  ])('prints the treatment until the prescription is a year old: on %s, %s', (today, isPrinted) => {
    const filled = buildFilledContent('02');
    const supplies = { ...filled.supplies, prescriptionIssuedOn: '2026-08-30' };
    const emergency = { ...filled.emergency, periodStart: '2026-08-01', doctorSignedOn: '2026-08-15' };
    const signatories = filled.administrative.signatories.map((each) => ({
      ...each,
      signedOn: '2026-08-20',
    }));
    const administrative = { ...filled.administrative, signatories };
    const aggregate = buildAggregate({ ...filled, supplies, emergency, administrative });
    const printed = listPrinted(buildEmergencySheetDocument(aggregate, today)).join('\n');
    expect(/injecter/i.test(printed)).toBe(isPrinted);
  });

  // Would catch: a dose that does not stand out from the words around it.
  it('prints doses in bold digits', () => {
    const filled = buildFilledContent('standard');
    const { sheet } = filled.emergency;
    if (sheet.number !== 'standard') throw new Error('Not the standard sheet');
    const firstTreatments = [{ id: makeId(90), text: 'Produit 10 mg : 2 comprimés si < 70 mg/dL' }];
    const answers = { ...sheet.answers, firstTreatments };
    const content = { ...filled, emergency: { ...filled.emergency, sheet: { ...sheet, answers } } };
    const blocks = JSON.stringify(buildEmergencySheetDocument(buildAggregate(content), TODAY).blocks);
    expect(blocks).toContain('{"text":"10 mg","bold":true}');
    expect(blocks).toContain('{"text":"2 comprimés","bold":true}');
    expect(blocks).not.toContain('{"text":"70 mg","bold":true}');
  });

  it.each(numbers)('never names a condition, with sheet %s', (number) => {
    expect(print(buildFilledContent(number))).not.toMatch(DISEASES);
    expect(print(expirePrescription(buildFilledContent(number)))).not.toMatch(DISEASES);
  });

  // Would catch: a reader in a hurry who reads signs that are not this child's.
  it('leaves out the boxes that are not ticked and the blanks that are not filled', () => {
    const content = buildFilledContent('01');
    const sheet = buildEmptySheet('01');
    if (sheet.number !== '01') throw new Error('Not sheet 01');
    const answers = {
      ...sheet.answers,
      dryCough: true,
      inhale: true,
      inhalePuffs: '4',
      inhaleMedicine: 'produit',
    };
    const printed = print({ ...content, emergency: { ...content.emergency, sheet: { ...sheet, answers } } });
    expect(printed).toContain('Toux sèche');
    expect(printed).toContain('Asseoir l’enfant au calme');
    expect(printed).toContain('produit');
    expect(printed).not.toContain('Respiration sifflante');
    expect(printed).not.toContain('minutes suivantes');
    expect(printed).not.toContain('Poursuivre le traitement');
  });

  // The injection itself is never a blank: it is printed even when the doctor left the product out.
  it('keeps the injection of sheet 02 when nothing is filled', () => {
    const content = buildFilledContent('02');
    const sheet = buildEmptySheet('02');
    const printed = print({ ...content, emergency: { ...content.emergency, sheet } });
    expect(printed).toContain('Injecter L’ADRÉNALINE');
    expect(printed).not.toContain('Spécialité');
    expect(printed).not.toContain('EPIPEN');
  });

  it('gives what 15 asks for: place, access, telephone, age, kit, family', () => {
    const printed = print(buildFilledContent('standard'));
    for (const text of [
      'École des Essais',
      '1, rue des Essais',
      '99999 Essaiville',
      'portail nord',
      '01 99 00 00 01',
    ])
      expect(printed).toContain(text);
    expect(printed).toContain('10\u00A0ans');
    expect(printed).toContain('Infirmerie (INF)');
    expect(printed).toContain('30/06/2027');
    expect(printed).toContain('06 39 98 00 04');
    expect(printed).not.toContain('texte:kitItem');
  });

  it('says so when nothing is written, when there is no emergency part, when the family has not signed', () => {
    const empty = buildEmptyPlanContent();
    expect(print(empty)).toContain('pas encore écrite');
    expect(print(empty)).toContain('pas encore signé');
    const none = { ...empty, emergency: { ...empty.emergency, needed: 'no' as const } };
    expect(print(none)).toContain('ne comporte pas de conduite à tenir');
  });

  // Would catch: « 1 sucre(s) », « 1 bouffées », a unit that is not as bold as its number.
  it('makes what is counted agree with its number', () => {
    const filled = buildFilledContent('03a');
    const { sheet } = filled.emergency;
    if (sheet.number !== '03a') throw new Error('Not sheet 03a');
    const answers = { ...sheet.answers, sugarUnder70: '3', sugarUnder80: '1', sugarUnchecked: '1,5' };
    const content = { ...filled, emergency: { ...filled.emergency, sheet: { ...sheet, answers } } };
    const printed = print(content).replaceAll('\u00A0', ' ').replaceAll('\n', '');
    expect(printed).toContain('« LO ») : 3 sucres');
    expect(printed).toMatch(/↓ : 1 sucre(?!s)/);
    expect(printed).toContain('1,5 sucre');
    expect(printed).not.toContain('(s)');
    expect(print(buildFilledContent('01'))).not.toContain('(s)');
  });

  // Would catch: « suspendus aujourd’hui : L’ordonnance », « les mêmes et · Nausées », « Ensuite : une fois … : avant ».
  it.each(numbers)('reads as French, with sheet %s', (number) => {
    for (const content of [buildFilledContent(number), expirePrescription(buildFilledContent(number))]) {
      const printed = print(content).replace(/[\u00A0\u202F]/g, ' ');
      expect(printed).not.toMatch(/aujourd’hui : \p{Lu}|\bet\s*·|Ensuite : [^.;]*disparus/u);
      expect(printed).not.toMatch(/ : Je vois|\d\.\d mmol/u);
    }
  });

  // Would catch: two parents without a telephone who take the place of the one who has one, a label with no number.
  it('names the first two who can be called, and says so when nobody can', () => {
    const aggregate = buildAggregate(buildFilledContent('standard'));
    const [guardian] = aggregate.pupil.guardians;
    if (!guardian) throw new Error('No guardian');
    const call = (name: string, mobilePhone: string) =>
      ({ ...guardian, name, mobilePhone, workPhone: '', homePhone: '' }) as const;
    const printWith = (guardians: readonly (typeof guardian)[]) => {
      const pupil = { ...aggregate.pupil, guardians: [...guardians] };
      return listPrinted(buildEmergencySheetDocument({ ...aggregate, pupil }, TODAY).blocks).join('\n');
    };
    const printed = printWith([
      call('Sans Numéro', ''),
      call('Ada Un', '06 39 98 00 11'),
      call('Bob Deux', '06 39 98 00 12'),
      call('Cyd Trois', '06 39 98 00 13'),
    ]);
    expect(printed).toContain('06 39 98 00 11');
    expect(printed).toContain('06 39 98 00 12');
    expect(printed).not.toMatch(/Sans Numéro|Cyd Trois/);
    expect(printWith([call('Sans Numéro', '')])).toContain('Aucun numéro de la famille');
    expect(printWith([])).toContain('Aucun numéro de la famille');
  });

  // Would catch: « Où : , puis le lieu exact », a kit to fetch while nobody has written what to do with it.
  it('has no hole where nothing is known, and sends to 15 while nothing is written', () => {
    const aggregate = buildAggregate(buildEmptyPlanContent());
    const school = { ...emptySchool };
    const pupil = { ...aggregate.pupil, guardians: [], classId: null };
    const content = buildEmergencySheetDocument({ ...aggregate, school, pupil }, TODAY);
    const printed = listPrinted(content.blocks)
      .join(' ')
      .replace(/[\u00A0\u202F]/g, ' ');
    expect(printed).toMatch(/Où : {1,3}le lieu exact/);
    expect(printed).not.toMatch(/: ,|, ,|: \./);
    expect(printed).toContain(FETCH_PHONE_SENTENCE.replace(/[\u00A0\u202F]/g, ' '));
    expect(printed).not.toContain(FETCH_SENTENCE.replace(/[\u00A0\u202F]/g, ' '));
  });

  it('asks for one page and a name of 24 points whenever the sheet is a usual one', () => {
    const document = buildEmergencySheetDocument(buildAggregate(buildFilledContent('standard')), TODAY);
    expect(document.onePage?.minimumScale).toBeGreaterThan(0);
    expect(document.bodySize * 2.4 * (document.onePage?.minimumScale ?? 0)).toBeGreaterThan(24);
  });

  it('changes nothing in what it is given', () => {
    const aggregate = buildAggregate(buildFilledContent('03a'));
    const before = structuredClone(aggregate);
    buildEmergencySheetDocument(aggregate, TODAY);
    expect(aggregate).toEqual(before);
  });
});
