import { describe, expect, it } from 'vitest';
import { listMissing } from '../../../shared/plan/plan-completeness-rules.ts';
import { buildEmptyPlanContent, type PlanContent } from '../../../shared/plan/plan-content-schema.ts';
import { getCareStatus, isPrescriptionHandedInLate } from '../../../shared/plan/plan-status-rules.ts';
import { buildFullContent } from '../../fixtures/sample-values.ts';

const TODAY = '2026-11-22';

/** A PAI whose every piece is there today. */
function buildApplicable(): PlanContent {
  return buildFullContent('texte');
}

function withSupplies(change: Partial<PlanContent['supplies']>): PlanContent {
  const content = buildApplicable();
  return { ...content, supplies: { ...content.supplies, ...change } };
}

function withEmergency(change: Partial<PlanContent['emergency']>): PlanContent {
  const content = buildApplicable();
  return { ...content, emergency: { ...content.emergency, ...change } };
}

function withExpiries(...kits: (string | null)[][]): PlanContent {
  return withSupplies({
    kits: kits.map((dates, kit) => ({
      id: `00000000-0000-4000-8000-00000000000${kit}`,
      placeId: null,
      details: '',
      items: dates.map((expiresOn, item) => ({
        id: `00000000-0000-4000-8000-0000000001${kit}${item}`,
        name: '',
        expiresOn,
      })),
    })),
  });
}

const reasonsOf = (content: PlanContent, today = TODAY) => getCareStatus(content, today).reasons;

describe('care status', () => {
  it('is applicable when every piece is there', () => {
    expect(getCareStatus(buildApplicable(), TODAY)).toEqual({ state: 'applicable', reasons: [] });
  });

  it('is not needed when nothing is given or done', () => {
    expect(getCareStatus(buildEmptyPlanContent(), TODAY)).toEqual({ state: 'notNeeded', reasons: [] });
  });

  it.each([
    [
      'an emergency part',
      (content: PlanContent) => ({ ...content, emergency: { ...content.emergency, needed: 'yes' } }),
    ],
    [
      'a daily treatment',
      (content: PlanContent) => ({
        ...content,
        adaptations: { ...content.adaptations, dailyTreatment: 'yes' },
      }),
    ],
    [
      'a medicine',
      (content: PlanContent) => ({ ...content, adaptations: { ...content.adaptations, medication: true } }),
    ],
    [
      'a kit',
      (content: PlanContent) => ({ ...content, adaptations: { ...content.adaptations, kitExists: 'yes' } }),
    ],
  ] as const)(
    'is called for by %s alone, with its prescription: bug, care « not needed » while a medicine is given',
    (_what, change) => {
      const content = change(buildEmptyPlanContent()) as PlanContent;
      expect(getCareStatus(content, TODAY)).toMatchObject({ state: 'suspended' });
      expect(reasonsOf(content)).toContain('prescriptionMissing');
      expect(listMissing(content).map(({ code }) => code)).toContain('prescription');
    },
  );

  it.each([
    [null, 'prescriptionMissing'],
    ['2026-11-23', 'prescriptionNotStarted'],
    ['2026-11-22', undefined],
    ['2025-11-23', undefined],
    ['2025-11-22', undefined],
    ['2025-11-21', 'prescriptionExpired'],
    ['2016-11-22', 'prescriptionExpired'],
  ])(
    'with a prescription of %s, the reason is %s: bug, off by one day at a year',
    (prescriptionIssuedOn, reason) => {
      expect(reasonsOf(withSupplies({ prescriptionIssuedOn }))).toEqual(reason ? [reason] : []);
    },
  );

  it.each([
    ['2024-02-29', '2025-02-28', []],
    ['2024-02-29', '2025-03-01', ['prescriptionExpired']],
    ['2023-02-28', '2024-02-28', []],
    ['2023-02-28', '2024-02-29', ['prescriptionExpired']],
  ])('a prescription of %s is read on %s as %j: bug, leap day', (prescriptionIssuedOn, today, reasons) => {
    const content = withEmergencyPeriod(withSupplies({ prescriptionIssuedOn }), today);
    expect(reasonsOf(content, today)).toEqual(reasons);
  });

  it.each([
    [{ doctorSignedOn: null }, ['sheetNotSigned']],
    [{ doctorSignedOn: '2026-11-23' }, ['sheetNotSigned']],
    [{ doctorSignedOn: TODAY }, []],
    [{ periodStart: null }, ['sheetPeriodMissing']],
    [{ periodEnd: null }, ['sheetPeriodMissing']],
    [{ periodStart: '2026-11-23' }, ['sheetPeriodNotStarted']],
    [{ periodStart: TODAY }, []],
    [{ periodEnd: TODAY }, []],
    [{ periodEnd: '2026-11-21' }, ['sheetPeriodOver']],
    [{ needed: 'no', doctorSignedOn: null, periodStart: null }, []],
    [{ doctorSignedOn: null, periodEnd: '2026-11-21' }, ['sheetNotSigned', 'sheetPeriodOver']],
  ] as const)('with a sheet %j, the reasons are %j', (change, reasons) => {
    expect(reasonsOf(withEmergency(change))).toEqual(reasons);
  });

  it.each([
    [[], ['kitMissing']],
    [[[]], ['kitEmpty']],
    [[['2027-01-01'], []], ['kitEmpty']],
    [[[TODAY]], []],
    [[['2026-11-21']], ['kitExpired']],
    [[['2027-01-01', '2026-11-21']], ['kitExpired']],
    [[['2027-01-01'], ['2026-11-21']], ['kitExpired']],
    [[[null]], ['kitExpiryUnknown']],
    [
      [[null, '2020-01-01'], []],
      ['kitEmpty', 'kitExpiryUnknown', 'kitExpired'],
    ],
  ])('with kits %j, the reasons are %j: bug, one expired medicine hidden by a good one', (kits, reasons) => {
    expect(reasonsOf(withExpiries(...kits))).toEqual(reasons);
  });

  it('does not look at kits when the PAI has none', () => {
    const content = withExpiries(['2020-01-01']);
    const without = { ...content, adaptations: { ...content.adaptations, kitExists: 'no' as const } };
    expect(reasonsOf(without)).toEqual([]);
  });

  // Would catch: an outdated medicine given because nobody had yet answered « existence d'une trousse ».
  it('looks at recorded kits while the PAI does not say yet whether it has one', () => {
    const content = withExpiries(['2020-01-01']);
    const undecided = { ...content, adaptations: { ...content.adaptations, kitExists: null } };
    expect(reasonsOf(undecided)).toEqual(['kitExpired']);
    expect(reasonsOf({ ...undecided, supplies: { ...undecided.supplies, kits: [] } })).toEqual([]);
  });

  // Circulaire 2021, II.4: « l'appel du Samu-Centre 15 est nécessaire » from the day after the last one, not before.
  it.each([
    ['the day of the prescription', { issued: TODAY, end: '2027-08-31', expiry: '2027-06-30' }, 'applicable'],
    ['the last day of everything at once', { issued: '2025-11-22', end: TODAY, expiry: TODAY }, 'applicable'],
    [
      'the day after the year of the prescription',
      { issued: '2025-11-21', end: TODAY, expiry: TODAY },
      'suspended',
    ],
    ['the day after the period', { issued: TODAY, end: '2026-11-21', expiry: TODAY }, 'suspended'],
    ['the day after the expiry', { issued: TODAY, end: TODAY, expiry: '2026-11-21' }, 'suspended'],
  ] as const)(
    'on %s, care is as the circular says: bug, the limit day counted twice',
    (_day, dates, state) => {
      const content = withExpiries([dates.expiry]);
      const changed = {
        ...content,
        emergency: { ...content.emergency, periodEnd: dates.end },
        supplies: { ...content.supplies, prescriptionIssuedOn: dates.issued },
      };
      expect(getCareStatus(changed, TODAY).state).toBe(state);
    },
  );
});

/** Keeps kits and sheet good around another today. */
function withEmergencyPeriod(content: PlanContent, today: string): PlanContent {
  const emergency = { ...content.emergency, periodStart: today, periodEnd: today, doctorSignedOn: today };
  const kits = content.supplies.kits.map((kit) => ({
    ...kit,
    items: kit.items.map((item) => ({ ...item, expiresOn: today })),
  }));
  return { ...content, emergency, supplies: { ...content.supplies, kits } };
}

describe('isPrescriptionHandedInLate', () => {
  it.each([
    ['2026-06-01', '2026-08-31', false],
    ['2026-06-01', '2026-09-01', true],
    ['2026-11-30', '2027-02-27', false],
    ['2026-11-30', '2027-02-28', true],
    [null, '2026-09-01', false],
    ['2026-06-01', null, false],
  ])('issued %s, handed in %s: %s', (prescriptionIssuedOn, prescriptionReceivedOn, late) => {
    expect(isPrescriptionHandedInLate({ prescriptionIssuedOn, prescriptionReceivedOn, kits: [] })).toBe(late);
  });
});
