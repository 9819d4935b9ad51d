import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildDemonstration } from '../../../electron/core/demonstration/build-demonstration.ts';
import { addDays } from '../../../shared/calendar/calendar-date.ts';
import { planContentSchema } from '../../../shared/plan/plan-content-schema.ts';
import { type CareState, getCareStatus, getPlanState } from '../../../shared/plan/plan-status-rules.ts';
import { findPupilIssues, isOfAge } from '../../../shared/pupil/pupil-rules.ts';
import { pupilInputSchema } from '../../../shared/pupil/pupil-schema.ts';
import { organisationSchema, schoolSchema } from '../../../shared/school/school-schema.ts';

const TODAY = '2026-11-22';
const demonstration = buildDemonstration({ today: TODAY });
const { pupils } = demonstration;

describe('demonstration register', () => {
  // Would catch: a clock or a random number that makes two demonstrations differ.
  it('is the same twice', () => {
    expect(buildDemonstration({ today: TODAY })).toEqual(demonstration);
  });

  // Would catch: invented data that the application itself would refuse, on any day of the school year.
  it.each(['2026-11-22', '2026-09-01', '2028-02-29', '2027-08-31', '2027-01-01'])(
    'is valid on %s',
    (today) => {
      const built = buildDemonstration({ today });
      expect(schoolSchema.parse(built.school)).toEqual(built.school);
      expect(organisationSchema.parse(built.organisation)).toEqual(built.organisation);
      for (const { id, input, plan } of built.pupils) {
        expect(z.uuid().safeParse(id).success && z.uuid().safeParse(plan.id).success).toBe(true);
        expect(pupilInputSchema.parse(input)).toEqual(input);
        expect(findPupilIssues(input, today)).toEqual([]);
        expect(planContentSchema.parse(plan.content)).toEqual(plan.content);
        expect(plan.createdOn <= today).toBe(true);
      }
    },
  );

  it('holds 40 pupils, each once', () => {
    expect(pupils).toHaveLength(40);
    expect(new Set(pupils.map(({ id }) => id)).size).toBe(40);
    expect(new Set(pupils.map(({ input }) => `${input.lastName} ${input.firstName}`)).size).toBe(40);
  });

  // Would catch: a kind of PAI that the demonstration, and so whoever judges by it, never shows.
  it('covers every sheet, state and edge', () => {
    const sheets = new Set(
      pupils.flatMap(({ plan: { content } }) =>
        content.emergency.needed === 'yes' ? [content.emergency.sheet.number] : [],
      ),
    );
    expect([...sheets].sort()).toEqual(['01', '02', '03a', '04', '06', 'standard']);
    const states = new Set(pupils.map(({ plan }) => getPlanState(plan, TODAY)));
    expect([...states].sort()).toEqual(['closed', 'draft', 'inForce', 'toSign']);
    const cares = new Set<CareState>(pupils.map(({ plan }) => getCareStatus(plan.content, TODAY).state));
    expect([...cares].sort()).toEqual(['applicable', 'notNeeded', 'suspended']);
    const reasons = new Set(pupils.flatMap(({ plan }) => getCareStatus(plan.content, TODAY).reasons));
    for (const reason of [
      'prescriptionMissing',
      'prescriptionExpired',
      'sheetNotSigned',
      'sheetPeriodOver',
      'sheetPeriodMissing',
      'kitEmpty',
      'kitExpiryUnknown',
      'kitExpired',
    ] as const)
      expect(reasons).toContain(reason);
    expect(pupils.some(({ input }) => isOfAge(input.birthDate, TODAY))).toBe(true);
    expect(pupils.some(({ input }) => input.guardians.length === 0)).toBe(true);
    expect(pupils.some(({ input }) => input.guardians.length === 1)).toBe(true);
    expect(pupils.some(({ input }) => input.classId === null)).toBe(true);
    expect(pupils.some(({ plan }) => plan.content.emergency.needed === 'no')).toBe(true);
    expect(pupils.some(({ plan }) => plan.content.emergency.needed === null)).toBe(true);
    expect(pupils.some(({ plan }) => plan.content.supplies.kits.length > 1)).toBe(true);
    expect(pupils.some(({ plan }) => plan.content.adaptations.consequences.length > 3000)).toBe(true);
  });

  it('draws photos that are whole PNG images', () => {
    const photos = pupils.flatMap(({ photo }) => (photo ? [photo] : []));
    expect(photos.length).toBeGreaterThan(5);
    for (const photo of photos) {
      const view = new DataView(photo.buffer, photo.byteOffset);
      expect([...photo.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
      const [width, height] = [view.getUint32(16), view.getUint32(20)];
      const length = view.getUint32(33);
      expect(inflateSync(photo.subarray(41, 41 + length))).toHaveLength(height * (1 + 3 * width));
    }
  });

  it('stays valid whatever the day', () => {
    for (let day = 0; day < 400; day += 37) {
      const today = addDays(TODAY, day);
      const issues = buildDemonstration({ today }).pupils.flatMap(({ input }) =>
        findPupilIssues(input, today),
      );
      expect(issues).toEqual([]);
    }
  });
});
