import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addYears,
  formatLongDate,
  formatSchoolYear,
  formatShortDate,
  getAge,
  getSchoolYearStart,
  isCalendarDate,
} from '../../../shared/calendar/calendar-date.ts';
import { findPupilIssues, formatPupilName, isOfAge } from '../../../shared/pupil/pupil-rules.ts';
import { pupilInputSchema } from '../../../shared/pupil/pupil-schema.ts';
import { buildPupil } from '../../fixtures/sample-values.ts';

const TODAY = '2026-11-22';

describe('calendar dates', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '01/02/2026',
    '',
    '2026-11-22T00:00',
    '0000-01-01',
    '２０２６-01-01',
    '2026-11-22\n',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1926-01-01'])('accepts %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it('refuses 29 February of a century that is not leap', () => {
    expect(isCalendarDate('1900-02-29')).toBe(false);
  });

  it('stops at the last day of a shorter month', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });

  it.each([
    ['2008-11-22', 18],
    ['2008-11-23', 17],
    ['2008-12-01', 17],
    ['2026-11-22', 0],
  ])('counts the age of a child born on %s as %i', (birth, age) => {
    expect(getAge(birth, TODAY)).toBe(age);
    expect(isOfAge(birth, TODAY)).toBe(age >= 18);
  });

  it('has a child of 29 February come of age on 1 March of a plain year', () => {
    expect(isOfAge('2008-02-29', '2026-02-28')).toBe(false);
    expect(isOfAge('2008-02-29', '2026-03-01')).toBe(true);
  });

  it.each([
    ['2026-08-31', '2025-09-01', '2025-2026'],
    ['2026-09-01', '2026-09-01', '2026-2027'],
    ['2027-01-01', '2026-09-01', '2026-2027'],
  ])('puts %s in the school year that starts on %s', (day, start, name) => {
    expect(getSchoolYearStart(day)).toBe(start);
    expect(formatSchoolYear(day)).toBe(name);
  });

  it('writes dates as the French do', () => {
    expect(formatShortDate('2027-03-12')).toBe('12/03/2027');
    expect(formatLongDate('2027-03-01')).toBe('1er\u00A0mars\u00A02027');
    expect(formatLongDate('2027-08-12')).toBe('12\u00A0août\u00A02027');
  });
});

describe('pupil dates', () => {
  it.each([
    [{ birthDate: TODAY }, []],
    [{ birthDate: '2026-11-23' }, [{ path: 'birthDate', code: 'BIRTH_IN_FUTURE' }]],
    [{ birthDate: '1996-11-22' }, []],
    [{ birthDate: '1996-11-21' }, [{ path: 'birthDate', code: 'BIRTH_TOO_OLD' }]],
    [{ enteredOn: '2018-04-11' }, [{ path: 'enteredOn', code: 'BEFORE_BIRTH' }]],
    [{ leftOn: '2018-04-11' }, [{ path: 'leftOn', code: 'BEFORE_BIRTH' }]],
    [{ enteredOn: '2018-04-12' }, []],
  ])('with %j the issues are %j', (change, issues) => {
    expect(findPupilIssues(buildPupil(change), TODAY)).toEqual(issues);
  });

  it('refuses a departure before the arrival', () => {
    const result = pupilInputSchema.safeParse(buildPupil({ enteredOn: '2026-09-02', leftOn: '2026-09-01' }));
    expect(result.error?.issues).toMatchObject([{ path: ['leftOn'], message: 'PERIOD_INVERTED' }]);
  });

  it('names a pupil with accented capitals', () => {
    expect(formatPupilName({ lastName: 'Lefèvre-Őry', firstName: 'Éloïse' })).toBe('LEFÈVRE-ŐRY Éloïse');
  });
});
