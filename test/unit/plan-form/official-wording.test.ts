import { describe, expect, it } from 'vitest';
import type { FormItem } from '../../../shared/form/form-item.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import {
  ADAPTATIONS_SUBTITLE,
  ADAPTATIONS_TITLE,
} from '../../../shared/plan/official-form/adaptations-sections.ts';
import { LEARNING_TABLE_HEADERS } from '../../../shared/plan/official-form/care-sections.ts';
import * as words from '../../../shared/text/plan-words.ts';
import { signatoryWords } from '../../../shared/text/signatory-words.ts';
import { foldWording, hasOfficialForms, readOfficialForm } from './official-text.ts';

/** Titles and labels that are ours: the form leaves a bare blank there. */
const OURS = new Set([
  'Conséquences',
  'Médicaments',
  'Autre traitement',
  'Traitement complémentaire',
  'Traitement (nom, dose, voie)',
]);

const FILES: Record<string, string> = {
  standard: 'fiche-standard',
  '01': 'fiche-asthme',
  '02': 'fiche-anaphylaxie',
  '03a': 'fiche-diabete',
  '04': 'fiche-epilepsie',
  '06': 'fiche-drepanocytose',
};

/** Every printed word of some items, children included. A sentence gives the pieces between its blanks. */
function listWording(items: readonly FormItem[]): string[] {
  return items.flatMap((item): string[] => {
    switch (item.kind) {
      case 'note':
        return [item.text];
      case 'group':
        return [item.title, ...listWording(item.children)];
      case 'sentence':
        return item.parts.filter((part) => typeof part === 'string');
      case 'check':
      case 'yesNo':
        return [item.label, ...listWording(item.children ?? [])];
      case 'rows':
        return [item.label, ...(item.id === 'medicines' ? item.columns.map((column) => column.label) : [])];
      default:
        return [item.label];
    }
  });
}

function findStrangers(wording: readonly string[], official: string): string[] {
  return wording.filter((text) => {
    const folded = foldWording(text);
    return folded !== '' && !OURS.has(text.replaceAll('\u00A0', ' ')) && !official.includes(folded);
  });
}

describe.skipIf(!hasOfficialForms)('wording of the official form', () => {
  // Would catch: a label reworded, shortened or misspelt in a template.
  it('prints every label of part 2 as the ministry wrote it', () => {
    const official = readOfficialForm('pai-general');
    const wording = adaptationsSections.flatMap((section) => [section.title, ...listWording(section.items)]);
    expect(wording.length).toBeGreaterThan(70);
    expect(
      findStrangers(
        [
          ...wording,
          ADAPTATIONS_TITLE,
          ADAPTATIONS_SUBTITLE,
          LEARNING_TABLE_HEADERS[0],
          'Précisions',
          'Mesures à prendre (préciser les disciplines si besoin)',
        ],
        official,
      ),
    ).toEqual([]);
  });

  it('prints the sentences and headings of part 1 as the ministry wrote them', () => {
    const official = readOfficialForm('pai-general');
    const rows = ['secondaryHead', 'primaryHead', 'structureHead', 'schoolDoctor', 'schoolNurse'] as const;
    const partners = ['treatingDoctor', 'catering', 'afterSchool', 'other'] as const;
    expect(
      findStrangers(
        [
          words.PLAN_TITLE,
          words.LAW_REFERENCE,
          `${words.LAW_SENTENCE_START}${words.LAW_SENTENCE_END}`,
          words.ADMINISTRATIVE_TITLE,
          words.PUPIL_NAME_LABEL,
          words.BIRTH_DATE_LABEL,
          words.ADDRESS_LABEL,
          words.GUARDIANS_TITLE,
          ...words.GUARDIAN_HEADERS,
          words.CONSENT_SENTENCE,
          words.FIRST_REQUEST_HEADER.replace('ère', 'ere'),
          'Modifications',
          words.YEARLY_CHECK_TITLE,
          ...words.COMMITMENT_SENTENCES,
          words.SECRET_SENTENCE,
          words.SIGNATORIES_TITLE,
          words.PARTNERS_TITLE,
          'Signature et date',
          'Exemplaire reçu le :',
          words.FOOTER_NAME_LABEL,
          ...signatoryWords.teacher.split(' / '),
          ...[...rows, ...partners].map((kind) => signatoryWords[kind]),
        ],
        official,
      ),
    ).toEqual([]);
  });

  it.each(emergencySheets.map((sheet) => [sheet.number, sheet] as const))(
    'prints sheet %s as the ministry wrote it',
    (number, sheet) => {
      const official = readOfficialForm(FILES[number] ?? '');
      const items: readonly FormItem[] = [
        ...sheet.introduction,
        ...sheet.situations.flatMap((each) => [...each.signs, ...each.measures, ...each.treatment]),
        ...sheet.annex,
      ];
      const added = /^(Mesures à prendre|Traitement à prendre|Autre traitement)$/;
      expect(
        findStrangers(
          listWording(items).filter((text) => !added.test(text)),
          official,
        ),
      ).toEqual([]);
      // Laid out by cases, the sheet names each of them; in a table, only the columns have titles.
      const titles = sheet.layout === 'cases' ? sheet.situations.map(({ title }) => title) : [];
      const labels = sheet.layout === 'cases' ? [sheet.signsLabel, sheet.conductLabel] : [sheet.signsLabel];
      expect(findStrangers([sheet.title, ...titles, ...labels], official)).toEqual([]);
    },
  );

  it('prints the frame of part 3 as the ministry wrote it', () => {
    expect(
      findStrangers(
        [
          words.EMERGENCY_TITLE.replace('PARTIE 3', '3'),
          words.EMERGENCY_SUBTITLE,
          words.ACADEMY_LABEL,
          words.DEPARTMENT_LABEL,
          words.SPECIFIC_NUMBERS_LABEL,
          words.PERIOD_LABEL,
          `${words.FETCH_KIT_START}${words.FETCH_KIT_END}`,
          words.ASSESS_SENTENCE,
          words.SEVERE_SIGNS_HEADER,
          words.MEASURES_HEADER,
          words.TREATMENT_HEADER,
          words.CALL_BAND,
          words.FAMILY_REMINDER,
          words.LETTER_SENTENCE,
          words.LETTER_LABEL,
          words.DOCTOR_STAMP_LABEL,
          words.DOCTOR_SIGNATURE_LABEL,
        ],
        readOfficialForm('fiche-standard'),
      ),
    ).toEqual([]);
  });
});
