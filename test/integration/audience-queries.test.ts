import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlanAggregate } from '../../electron/core/printing/read-plan-aggregate.ts';
import { createRepositories, type Repositories } from '../../electron/core/repositories.ts';
import { closeRegisterDatabase, type RegisterDatabase } from '../../electron/database/register-database.ts';
import { planTable } from '../../electron/database/tables/plan-table.ts';
import { selectAfterSchoolFacts } from '../../shared/audience/after-school-facts.ts';
import { documentFacts } from '../../shared/audience/audience-table.ts';
import { selectCateringFacts } from '../../shared/audience/catering-facts.ts';
import type { Fact } from '../../shared/audience/fact.ts';
import { selectKitLabelFacts } from '../../shared/audience/kit-label-facts.ts';
import { selectReadingSheetFacts } from '../../shared/audience/reading-sheet-facts.ts';
import { selectSignatureSheetFacts } from '../../shared/audience/signature-sheet-facts.ts';
import type { PlanAggregate } from '../../shared/documents/plan-aggregate.ts';
import { createQuickRegister, openBehind } from '../fixtures/quick-register.ts';
import { buildPng } from '../fixtures/sample-values.ts';
import { findFact, listLeaves, readValue } from '../unit/audience/record-fields.ts';
import { buildAggregate, buildFilledContent } from '../unit/document-content/filled-plan.ts';

const TODAY = '2026-11-22';
const SHEET = '01';

/** A register with one word of its own in every text of a plan, a pupil and the school. */
function buildMarked(): PlanAggregate {
  const record = buildAggregate(buildFilledContent(SHEET, 'canari'));
  return {
    ...record,
    school: {
      ...record.school,
      headName: 'canari:headName',
      rescueAccess: 'canari:rescueAccess',
      address: 'canari:schoolAddress',
    },
    pupil: { ...record.pupil, address: 'canari:pupilAddress', resourceAdult: 'canari:resourceAdult' },
    photo: buildPng('photo'),
  };
}

function fill(repositories: Repositories): void {
  const { school, organisation, pupil, photo, plan } = buildMarked();
  repositories.school.update(school);
  repositories.school.saveOrganisation(organisation);
  const { id, revision: _revision, hasPhoto: _hasPhoto, ...input } = pupil;
  repositories.pupils.insert(id, input, '2026-11-01T08:00:00Z');
  repositories.pupils.setPhoto(id, photo);
  repositories.plans.insert(plan);
}

let database: RegisterDatabase;
let repositories: Repositories;
const planId = buildMarked().plan.id;

beforeEach(async () => {
  const { core, folder } = await createQuickRegister({ fill, today: TODAY });
  await core.get('session.lock', {});
  database = await openBehind(folder);
  repositories = createRepositories(database);
});

afterEach(() => closeRegisterDatabase(database));

/** Every text of the register that stands in a value, and the fact it belongs to. */
function findTexts(value: unknown): Map<Fact | undefined, string> {
  const record = buildMarked();
  const facts = new Map<string, Fact | undefined>();
  for (const path of listLeaves(record)) {
    const text = readValue(record, path);
    if (typeof text === 'string' && text.startsWith('canari:')) facts.set(text, findFact(path, SHEET));
  }
  const read = listLeaves(value).map((path) => readValue(value, path));
  const texts = read.filter((each): each is string => typeof each === 'string' && each.startsWith('canari:'));
  return new Map(texts.map((text) => [facts.get(text), text]));
}

describe.each([
  ['catering', () => repositories.audiences.readCatering(planId)],
  ['afterSchool', () => repositories.audiences.readAfterSchool(planId)],
  ['kitLabels', () => repositories.audiences.readKitLabels(planId)],
  ['signatureSheet', () => repositories.audiences.readSignatureSheet(planId)],
  ['readingSheet', () => repositories.audiences.readReadingSheet(planId)],
] as const)('the query of %s', (kind, read) => {
  // Would catch: a column or an answer of another audience that is read, even when nothing prints it.
  it('reads only what its document says', () => {
    const found = findTexts(read());
    expect(found.size).toBeGreaterThan(0);
    expect([...found].filter(([fact]) => !fact || !documentFacts[kind].includes(fact))).toEqual([]);
  });
});

// Would catch: a narrow query that leaves out something its document prints, or reads a tick as a number.
describe.each([
  ['as it is stored', undefined],
  // The query then takes the document whole, brings it up to date and keeps what it may.
  ['in an older format', 0],
] as const)('with the plan %s', (_name, format) => {
  beforeEach(() => {
    if (format !== undefined) database.orm.update(planTable).set({ contentFormat: format }).run();
  });

  it('each query gives the facts that the whole plan gives', () => {
    const { audiences } = repositories;
    const whole = readPlanAggregate(repositories, planId);
    const catering = audiences.readCatering(planId);
    const afterSchool = audiences.readAfterSchool(planId);
    const labels = audiences.readKitLabels(planId);
    const meeting = audiences.readSignatureSheet(planId);
    const reading = audiences.readReadingSheet(planId);
    if (!catering || !afterSchool || !labels || !meeting || !reading) throw new Error('The plan is not read');
    expect(selectCateringFacts(catering, TODAY)).toEqual(selectCateringFacts(whole, TODAY));
    const facts = selectAfterSchoolFacts(whole, TODAY);
    expect(selectAfterSchoolFacts(afterSchool, TODAY)).toEqual(facts);
    expect(facts.signatories.length).toBeGreaterThan(2);
    expect(selectKitLabelFacts(labels, TODAY)).toEqual(selectKitLabelFacts(whole, TODAY));
    expect(selectSignatureSheetFacts(meeting)).toEqual(selectSignatureSheetFacts(whole));
    expect(selectReadingSheetFacts(reading)).toEqual(selectReadingSheetFacts(whole));
  });

  it('the texts that are not for the audience are not read either', () => {
    expect([...findTexts(repositories.audiences.readCatering(planId)).keys()]).not.toContain('medicines');
  });
});

it('knows no plan that is not there', () => {
  const { audiences } = repositories;
  const unknown = '00000000-0000-4000-8000-999999999999';
  expect(audiences.readCatering(unknown)).toBeUndefined();
  expect(audiences.readAfterSchool(unknown)).toBeUndefined();
  expect(audiences.readKitLabels(unknown)).toBeUndefined();
  expect(audiences.readSignatureSheet(unknown)).toBeUndefined();
  expect(audiences.readReadingSheet(unknown)).toBeUndefined();
});

it('lists the plans in force, and no other', () => {
  expect(repositories.audiences.listPlansInForce(TODAY)).toEqual([planId]);
  database.orm.update(planTable).set({ closedOn: '2026-11-01' }).run();
  expect(repositories.audiences.listPlansInForce(TODAY)).toEqual([]);
});

// Would catch: a name, a text or a date of birth that is read to count.
it('the counts read nobody’s name and no text of the form', () => {
  const source = repositories.audiences.readStatistics();
  expect(source.facts).toHaveLength(1);
  expect(source.facts[0]).toMatchObject({
    className: 'CM1-CM2',
    hasEmergencyPart: true,
    hasKit: true,
    hasCatering: true,
    requestedOn: '2026-09-01',
  });
  expect([...findTexts(source)]).toEqual([]);
  expect(JSON.stringify(source)).not.toContain('Zoé');
});

// Would catch: an adult sent to look for a kit that is not there, because it was recorded before the form said « non ».
it('a kit that the form denies stands on no paper and on no list', () => {
  const { audiences, plans, safetyLists } = repositories;
  const plan = plans.find(planId);
  if (!plan) throw new Error('The plan is not read');
  const read = () => {
    const [catering, afterSchool] = [audiences.readCatering(planId), audiences.readAfterSchool(planId)];
    const labels = audiences.readKitLabels(planId);
    if (!catering || !afterSchool || !labels) throw new Error('The plan is not read');
    return [
      selectCateringFacts(catering, TODAY).kitPlaces,
      selectAfterSchoolFacts(afterSchool, TODAY).kitPlaces,
      selectKitLabelFacts(labels, TODAY),
      safetyLists.listFacts().flatMap(({ kitPlaceIds }) => kitPlaceIds),
    ].map(({ length }) => length);
  };
  expect(read()).toEqual([1, 1, 1, 1]);
  const adaptations = { ...plan.content.adaptations, kitExists: 'no' as const };
  plans.update({ ...plan, content: { ...plan.content, adaptations } }, 'adaptations');
  expect(read()).toEqual([0, 0, 0, 0]);
  expect(plans.find(planId)?.content.supplies.kits).toHaveLength(1);
});

// Would catch: labels for the kits of a pupil who left, among those of the whole school.
it('the plans of pupils who left are not those of the school', () => {
  const { audiences, pupils } = repositories;
  const { id, revision: _revision, hasPhoto: _hasPhoto, ...input } = buildMarked().pupil;
  expect(audiences.listPlansInForce(TODAY)).toEqual([planId]);
  pupils.update(id, { ...input, leftOn: TODAY }, 2, '2026-11-01T08:00:00Z');
  expect(audiences.listPlansInForce(TODAY)).toEqual([planId]);
  pupils.update(id, { ...input, leftOn: '2026-11-21' }, 3, '2026-11-01T08:00:00Z');
  expect(audiences.listPlansInForce(TODAY)).toEqual([]);
});
