import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../shared/app-error.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import {
  emergencySheets,
  getSheetSection,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { afterSchoolSections } from '../../../shared/plan/official-form/after-school-sections.ts';
import { blankPlanWords } from '../../../shared/text/blank-plan-words.ts';
import { errorMessages, getErrorMessage } from '../../../shared/text/error-messages.ts';
import { typesetFrench } from '../../../shared/text/french-typography.ts';
import { kitLabelWords } from '../../../shared/text/kit-label-words.ts';
import { readingSheetWords, signatureSheetWords } from '../../../shared/text/meeting-words.ts';
import { missingWords } from '../../../shared/text/missing-words.ts';
import * as planWords from '../../../shared/text/plan-words.ts';
import { partnerKinds, referentKinds, signatoryWords } from '../../../shared/text/signatory-words.ts';
import {
  afterSchoolWords,
  cateringWords,
  staffSheetWords,
  stateNotices,
} from '../../../shared/text/staff-sheet-words.ts';
import { careStateWords, planStateWords, suspensionSentences } from '../../../shared/text/status-words.ts';
import { getValidationMessage, validationMessages } from '../../../shared/text/validation-messages.ts';

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

const SHARED = new URL('../../../shared/', import.meta.url);

describe('French wording', () => {
  // Would catch: a line that begins with « ; » or a colon alone, a straight apostrophe, a shout.
  it('follows French typography', async () => {
    const screens = readdirSync(new URL('text/screen/', SHARED)).map(
      (file) => import(new URL(`text/screen/${file}`, SHARED).href),
    );
    const sections = [
      ...adaptationsSections,
      ...afterSchoolSections,
      ...emergencySheets.map(getSheetSection),
    ];
    const texts = listTexts([
      errorMessages,
      validationMessages,
      missingWords,
      signatoryWords,
      suspensionSentences,
      planWords,
      [afterSchoolWords, cateringWords, staffSheetWords, stateNotices],
      [blankPlanWords, kitLabelWords, readingSheetWords, signatureSheetWords],
      sections,
      await Promise.all(screens),
    ]);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => typesetFrench(text) !== text)).toEqual([]);
    expect(texts.filter((text) => /['!]/.test(text))).toEqual([]);
  });

  it('says what happened, what is safe and what to do next for every error', () => {
    expect(Object.keys(errorMessages).sort()).toEqual([...errorCodes].sort());
    for (const code of errorCodes) {
      expect(errorMessages[code]).toMatch(/^\p{Lu}.*\. .*[;,.].*\.$/u);
      expect(errorMessages[code].length).toBeGreaterThan(60);
    }
    expect(new Set(Object.values(errorMessages)).size).toBe(errorCodes.length);
  });

  it('tells the delay and the day that come with an error', () => {
    expect(getErrorMessage('TOO_MANY_ATTEMPTS', { seconds: 12 })).toContain('12\u00A0secondes');
    expect(getErrorMessage('TOO_MANY_ATTEMPTS', { seconds: 300 })).toContain('5\u00A0minutes');
    expect(getErrorMessage('REGISTER_IN_USE', { since: '2026-11-22T08:00:00Z' })).toContain(
      '22\u00A0novembre',
    );
    expect(getErrorMessage('REGISTER_IN_USE', { since: 'ailleurs' })).toBe(errorMessages.REGISTER_IN_USE);
  });

  // Would catch: a schema that refuses a value with a code nobody can read.
  it('has a sentence for every code of the schemas', () => {
    const files = readdirSync(SHARED, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(schema|rules|schemas|date|answers)\.ts$/.test(file),
    );
    const codes = files.flatMap((file) => {
      const source = readFileSync(new URL(file, SHARED), 'utf8');
      return [...source.matchAll(/'([A-Z]{4,}(?:_[A-Z]+)*)'/g)].map(([, code]) => code ?? '');
    });
    const wanted = new Set(codes.filter((code) => /_|^REQUIRED$/.test(code)));
    expect(wanted.size).toBeGreaterThan(10);
    expect([...wanted].filter((code) => !Object.hasOwn(validationMessages, code))).toEqual([]);
    expect(getValidationMessage('toString')).toBe(getValidationMessage('UNKNOWN_CODE'));
  });

  it('puts every signatory in the family or in one of the two tables, once', () => {
    const kinds = ['guardian', 'pupil', ...referentKinds, ...partnerKinds];
    expect([...kinds].sort()).toEqual(Object.keys(signatoryWords).sort());
  });

  it('gives every state a word of its own', () => {
    const words = [...Object.values(planStateWords), ...Object.values(careStateWords)].map(
      ({ word }) => word,
    );
    expect(new Set(words).size).toBe(words.length);
  });
});
