import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PlanPartValue, planParts } from '../../shared/plan/plan-content-schema.ts';
import { TEXT_LIMIT } from '../../shared/text/text-schemas.ts';
import { createQuickRegister, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildFullContent, buildGuardian, buildPupil, buildSignatory } from '../fixtures/sample-values.ts';
import { type TestCore, TODAY } from '../fixtures/test-ports.ts';

let register: QuickRegister;
let core: TestCore;
const place = { id: randomUUID(), code: 'INF', label: 'Infirmerie' };

beforeAll(async () => {
  register = await createQuickRegister();
  core = register.core;
  await core.get('school.saveOrganisation', {
    expectedRevision: 1,
    organisation: { places: [place], classes: [] },
  });
});
afterAll(() => core.remove());

const refused = (code: string) => ({ ok: false, error: { code } });

async function createPlan() {
  const guardian = buildGuardian();
  const pupil = await core.get('pupil.create', { pupil: buildPupil({ guardians: [guardian] }) });
  return { pupil, guardian, plan: await core.get('plan.create', { pupilId: pupil.id }) };
}

const save = (planId: string, expectedRevision: number, part: PlanPartValue) =>
  core.ask('plan.saveDraft', { planId, expectedRevision, part });

describe('drafts', () => {
  it('keep every field of every part exactly, after a restart: bug, a box or a dose that is not stored', async () => {
    const { plan, guardian } = await createPlan();
    const content = buildFullContent('Æ 2 × 5 mg 😀 Nguyễn', { guardianId: guardian.id, placeId: place.id });
    for (const [index, part] of planParts.entries())
      expect(await save(plan.id, index + 1, { part, value: content[part] } as PlanPartValue)).toMatchObject({
        ok: true,
      });
    await core.get('session.lock', {});
    await register.unlock();
    const stored = await core.get('plan.get', { planId: plan.id });
    expect(stored.content).toEqual(content);
    expect(stored.revision).toBe(6);
  });

  it('keep one part as it was when another is saved', async () => {
    const { plan } = await createPlan();
    const content = buildFullContent('texte');
    await save(plan.id, 1, { part: 'supplies', value: content.supplies });
    await save(plan.id, 2, { part: 'afterSchool', value: content.afterSchool });
    expect((await core.get('plan.get', { planId: plan.id })).content).toEqual({
      ...plan.content,
      supplies: content.supplies,
      afterSchool: content.afterSchool,
    });
  });

  it('keep a text of 20 000 characters with emoji and line ends, and refuse one more', async () => {
    const { plan } = await createPlan();
    const text = [...'Céphalée 😀\n'.repeat(2000)].slice(0, TEXT_LIMIT).join('');
    const part = (consequences: string): PlanPartValue => ({
      part: 'adaptations',
      value: { ...plan.content.adaptations, consequences },
    });
    expect(await save(plan.id, 1, part(text))).toMatchObject({ ok: true });
    expect((await core.get('plan.get', { planId: plan.id })).content.adaptations.consequences).toBe(text);
    expect(await save(plan.id, 2, part(`${text}x`))).toMatchObject({
      error: {
        code: 'VALIDATION_FAILED',
        issues: [{ path: 'part.value.consequences', code: 'TEXT_TOO_LONG' }],
      },
    });
    expect((await core.get('plan.get', { planId: plan.id })).content.adaptations.consequences).toBe(text);
  });

  it('tell a conflict and leave what is stored: bug, two windows that undo each other', async () => {
    const { plan } = await createPlan();
    const part = (consequences: string): PlanPartValue => ({
      part: 'adaptations',
      value: { ...plan.content.adaptations, consequences },
    });
    expect(await save(plan.id, 1, part('première'))).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await save(plan.id, 1, part('seconde'))).toMatchObject(refused('CONFLICT'));
    expect(await core.get('plan.get', { planId: plan.id })).toMatchObject({
      revision: 2,
      content: { adaptations: { consequences: 'première' } },
    });
    expect(await save(randomUUID(), 1, part('x'))).toMatchObject(refused('NOT_FOUND'));
  });

  it.each(['versions', 'yearlyChecks', 'signatories', 'kits', 'items'] as const)(
    'refuse the id of a row of another plan in %s, and leave both as they were: bug, a kit that moves to another child',
    async (rows) => {
      const [mine, other] = [await createPlan(), await createPlan()];
      const content = buildFullContent('autre');
      for (const [index, part] of (['administrative', 'supplies'] as const).entries())
        expect(
          await save(other.plan.id, index + 1, { part, value: content[part] } as PlanPartValue),
        ).toMatchObject({ ok: true });
      const stolen = buildFullContent('volé');
      const { administrative, supplies } = stolen;
      if (rows === 'kits')
        supplies.kits[0] = { ...supplies.kits[0], id: content.supplies.kits[0]?.id } as never;
      else if (rows === 'items')
        Object.assign(supplies.kits[0]?.items[0] ?? {}, { id: content.supplies.kits[0]?.items[0]?.id });
      else Object.assign(administrative[rows][0] ?? {}, { id: content.administrative[rows][0]?.id });
      const part = rows === 'kits' || rows === 'items' ? 'supplies' : 'administrative';
      const value = part === 'supplies' ? supplies : administrative;
      expect(await save(mine.plan.id, 1, { part, value } as PlanPartValue)).toMatchObject(
        refused('VALIDATION_FAILED'),
      );
      expect(await core.get('plan.get', { planId: mine.plan.id })).toEqual(mine.plan);
      const { content: kept } = await core.get('plan.get', { planId: other.plan.id });
      expect({ administrative: kept.administrative, supplies: kept.supplies }).toEqual({
        administrative: content.administrative,
        supplies: content.supplies,
      });
    },
  );

  it('refuse a guardian of another pupil as signatory, and tell one who was taken out', async () => {
    const [mine, other] = [await createPlan(), await createPlan()];
    const sign = (guardianId: string) =>
      save(mine.plan.id, 1, {
        part: 'administrative',
        value: { ...mine.plan.content.administrative, signatories: [buildSignatory({ guardianId })] },
      });
    expect(await sign(other.guardian.id)).toMatchObject({
      error: {
        code: 'VALIDATION_FAILED',
        issues: [{ path: 'part.value.signatories.0.guardianId', code: 'IDENTIFIER_INVALID' }],
      },
    });
    expect(await sign(randomUUID())).toMatchObject(refused('CONFLICT'));
    expect(await sign(mine.guardian.id)).toMatchObject({ ok: true });
  });

  it('refuse the signature of a pupil who is not of age that day: bug, a PAI in force without a guardian', async () => {
    const pupil = await core.get('pupil.create', { pupil: buildPupil({ birthDate: '2008-10-02' }) });
    const { id, content } = await core.get('plan.create', { pupilId: pupil.id });
    const sign = (signedOn: string) =>
      save(id, 1, {
        part: 'administrative',
        value: { ...content.administrative, signatories: [buildSignatory({ kind: 'pupil', signedOn })] },
      });
    expect(await sign('2026-10-01')).toMatchObject({
      error: {
        code: 'VALIDATION_FAILED',
        issues: [{ path: 'part.value.signatories.0.signedOn', code: 'NOT_OF_AGE' }],
      },
    });
    expect(await sign('2026-10-02')).toMatchObject({ ok: true });
  });

  it('tell a kit whose place was taken out', async () => {
    const { plan } = await createPlan();
    const { supplies } = buildFullContent('x', { placeId: randomUUID() });
    expect(await save(plan.id, 1, { part: 'supplies', value: supplies })).toMatchObject({
      error: {
        code: 'VALIDATION_FAILED',
        issues: [{ path: 'part.value.kits.0.placeId', code: 'NO_LONGER_EXISTS' }],
      },
    });
  });

  it('move a medicine from one kit to another, and take rows out', async () => {
    const { plan } = await createPlan();
    const kit = (items: string[]) => ({
      id: randomUUID(),
      placeId: null,
      details: '',
      items: items.map((id) => ({ id, name: id, expiresOn: null })),
    });
    const [a, b] = [randomUUID(), randomUUID()];
    const [first, second] = [kit([a, b]), kit([])];
    const supplies = { ...plan.content.supplies, kits: [first, second] };
    await save(plan.id, 1, { part: 'supplies', value: supplies });
    const moved = { ...supplies, kits: [{ ...second, items: first.items.toReversed() }] };
    expect(await save(plan.id, 2, { part: 'supplies', value: moved })).toMatchObject({ ok: true });
    expect((await core.get('plan.get', { planId: plan.id })).content.supplies).toEqual(moved);
  });
});

describe('the life of a PAI', () => {
  const close = (planId: string, expectedRevision: number, closedOn: string) =>
    core.ask('plan.close', { planId, expectedRevision, closedOn });

  it('is one at a time for a pupil: bug, two sheets for one child', async () => {
    const { pupil, plan } = await createPlan();
    expect(await core.ask('plan.create', { pupilId: pupil.id })).toMatchObject(refused('PLAN_ALREADY_OPEN'));
    expect(await core.ask('plan.create', { pupilId: randomUUID() })).toMatchObject(refused('NOT_FOUND'));
    expect(await close(plan.id, 1, '2026-11-21')).toMatchObject({
      error: { code: 'VALIDATION_FAILED', issues: [{ path: 'closedOn', code: 'PERIOD_INVERTED' }] },
    });
    expect(await close(plan.id, 1, TODAY)).toMatchObject({
      ok: true,
      value: { closedOn: TODAY, revision: 2 },
    });
    const part: PlanPartValue = { part: 'adaptations', value: plan.content.adaptations };
    expect(await save(plan.id, 2, part)).toMatchObject(refused('PLAN_CLOSED'));

    const next = await core.get('plan.create', { pupilId: pupil.id });
    const reopen = { planId: plan.id, expectedRevision: 2 };
    expect(await core.ask('plan.reopen', reopen)).toMatchObject(refused('PLAN_ALREADY_OPEN'));
    // Moving the end of the old one to a coming day would make both live.
    expect(await close(plan.id, 2, '2027-01-01')).toMatchObject(refused('PLAN_ALREADY_OPEN'));
    expect(await core.get('plan.get', { planId: plan.id })).toMatchObject({ closedOn: TODAY, revision: 2 });

    await close(next.id, 1, TODAY);
    expect(await core.ask('plan.reopen', { ...reopen, expectedRevision: 1 })).toMatchObject(
      refused('CONFLICT'),
    );
    expect(await core.ask('plan.reopen', reopen)).toMatchObject({
      ok: true,
      value: { closedOn: null, revision: 3 },
    });
    expect(await save(plan.id, 3, part)).toMatchObject({ ok: true });
  });

  it('goes on until the day of a closing to come', async () => {
    const { plan, pupil } = await createPlan();
    await close(plan.id, 1, '2026-12-19');
    const part: PlanPartValue = { part: 'adaptations', value: plan.content.adaptations };
    expect(await save(plan.id, 2, part)).toMatchObject({ ok: true });
    const row = (await core.get('pupil.list', {})).find(({ pupilId }) => pupilId === pupil.id);
    expect(row).toMatchObject({ planId: plan.id, planState: 'draft', careState: 'notNeeded' });
  });

  it('shows the living plan, or else the newest of those that are over', async () => {
    const { plan, pupil } = await createPlan();
    const rowOf = async () => (await core.get('pupil.list', {})).find(({ pupilId }) => pupilId === pupil.id);
    await close(plan.id, 1, TODAY);
    expect(await rowOf()).toMatchObject({ planId: plan.id, planState: 'closed' });
    core.advance(60);
    const next = await core.get('plan.create', { pupilId: pupil.id });
    expect(await rowOf()).toMatchObject({ planId: next.id, planState: 'draft', changedAt: next.changedAt });
    core.advance(60);
    await close(next.id, 1, TODAY);
    expect(await rowOf()).toMatchObject({ planId: next.id, planState: 'closed' });
  });

  it('is seen in the register as it stands each day and after each save: bug, yesterday’s « applicable »', async () => {
    const { pupil, plan } = await createPlan();
    const content = buildFullContent('texte', { placeId: place.id });
    for (const [index, part] of planParts.entries())
      await save(plan.id, index + 1, { part, value: content[part] } as PlanPartValue);
    const rowOf = async () => (await core.get('pupil.list', {})).find(({ pupilId }) => pupilId === pupil.id);
    expect(await rowOf()).toMatchObject({ planState: 'inForce', careState: 'applicable' });

    const { clock } = core.ports;
    const { today } = clock;
    clock.today = () => '2027-04-01';
    expect(await rowOf()).toMatchObject({ planState: 'inForce', careState: 'suspended' });
    clock.today = today;
    expect(await rowOf()).toMatchObject({ careState: 'applicable' });

    const value = { ...content.supplies, prescriptionIssuedOn: null };
    await save(plan.id, 6, { part: 'supplies', value });
    expect(await rowOf()).toMatchObject({ careState: 'suspended' });
  });
});
