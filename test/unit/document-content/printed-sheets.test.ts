import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDemonstration } from '../../../electron/core/demonstration/build-demonstration.ts';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import { selectAfterSchoolFacts } from '../../../shared/audience/after-school-facts.ts';
import { selectCateringFacts } from '../../../shared/audience/catering-facts.ts';
import { selectKitLabelFacts } from '../../../shared/audience/kit-label-facts.ts';
import { selectReadingSheetFacts } from '../../../shared/audience/reading-sheet-facts.ts';
import { selectSignatureSheetFacts } from '../../../shared/audience/signature-sheet-facts.ts';
import { buildAfterSchoolDocument } from '../../../shared/documents/after-school-document.ts';
import { buildBlankPlanDocument } from '../../../shared/documents/blank-plan-document.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { buildCateringDocument } from '../../../shared/documents/catering-document.ts';
import { buildKitLabelsDocument } from '../../../shared/documents/kit-labels-document.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import { buildPlanDocument, WHOLE_PLAN } from '../../../shared/documents/plan-document.ts';
import { buildReadingSheetDocument } from '../../../shared/documents/reading-sheet-document.ts';
import { buildSignatureSheetDocument } from '../../../shared/documents/signature-sheet-document.ts';
import { checkStructure } from '../documents/check-structure.ts';
import { buildAggregate, buildFilledContent, TODAY } from './filled-plan.ts';

const fonts = loadDevelopmentFonts();
const folder = mkdtempSync(join(tmpdir(), 'printed-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { school, organisation, pupils } = buildDemonstration({ today: TODAY });
const aggregates = pupils.map(({ id, input, photo, plan }): PlanAggregate => {
  const pupil = { ...input, id, revision: 1, hasPhoto: photo !== null };
  const changedAt = `${TODAY}T09:42:00.000Z`;
  return { school, organisation, pupil, photo, plan: { ...plan, pupilId: id, revision: 1, changedAt } };
});

function findPupil(lastName: string): PlanAggregate {
  const found = aggregates.find(({ pupil }) => pupil.lastName === lastName);
  if (!found) throw new Error('No such invented pupil');
  return found;
}

/** What stands on the paper, in reading order, with plain spaces. */
async function readPaper(content: DocumentContent): Promise<{ text: string; pageCount: number }> {
  const { bytes, pageCount, missingCharacters } = await renderDocument(content, fonts);
  expect([...missingCharacters]).toEqual([]);
  const path = join(folder, 'sheet.pdf');
  writeFileSync(path, bytes);
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  return { text: text.replace(/[\s\u00A0\u202F]+/g, ' '), pageCount };
}

function expectInOrder(text: string, wanted: readonly string[]): void {
  const positions = wanted.map((each) => text.indexOf(each));
  expect(wanted.filter((_, index) => positions[index] === -1)).toEqual([]);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
}

describe('sheets on paper', () => {
  const ordinary = findPupil('Nguyễn');

  it('the canteen’s: one page, in the order it is used', async () => {
    const { text, pageCount } = await readPaper(
      buildCateringDocument(selectCateringFacts(ordinary, TODAY), TODAY),
    );
    expect(pageCount).toBe(1);
    expectInOrder(text, [
      'Restauration scolaire',
      'NGUYỄN Thị Ánh',
      'Ce que le repas doit respecter',
      'Arachide et fruits à coque exclus du plateau.',
      'Apporté par la famille',
      'En cas d’urgence',
      'Personnes à joindre',
    ]);
  });

  // Would catch: an ordinary sheet of the canteen that runs over to a second page.
  it('the canteen’s stands on one page for every pupil whose instructions are not pages long', async () => {
    for (const aggregate of aggregates) {
      const facts = selectCateringFacts(aggregate, TODAY);
      if (facts.catering.cateringDetails.length > 1000) continue;
      const { pageCount, scale } = await renderDocument(buildCateringDocument(facts, TODAY), fonts);
      expect([aggregate.pupil.lastName, pageCount]).toEqual([aggregate.pupil.lastName, 1]);
      expect(scale).toBeGreaterThan(0.8);
    }
  });

  // Would catch: two lines and the boxes to sign alone on a second page.
  it('the town hall’s: one page, what to do in an emergency first, the signatures last', async () => {
    const { text, pageCount } = await readPaper(
      buildAfterSchoolDocument(selectAfterSchoolFacts(ordinary, TODAY), TODAY),
    );
    expect(pageCount).toBe(1);
    expectInOrder(text, [
      'NGUYỄN Thị Ánh',
      'En cas d’urgence',
      'Personnes à joindre',
      'Temps concernés',
      'Mairie ou responsable',
    ]);
  });

  it('labels and inventory of every kit: each label whole, six on a page', async () => {
    const facts = aggregates.flatMap((aggregate) => selectKitLabelFacts(aggregate, TODAY));
    const { text, pageCount } = await readPaper(buildKitLabelsDocument(facts, TODAY));
    expect(facts.length).toBeGreaterThan(30);
    expect(text.match(/Urgence : appeler le 15 ou le 112/g)).toHaveLength(facts.length);
    expect(pageCount).toBeLessThanOrEqual(Math.ceil(facts.length / 6) + 4);
  });

  it('the meeting’s and the readers’: one page each for an ordinary meeting', async () => {
    const meeting = await readPaper(buildSignatureSheetDocument(selectSignatureSheetFacts(ordinary), TODAY));
    const reading = await readPaper(buildReadingSheetDocument(selectReadingSheetFacts(ordinary), TODAY));
    expect([meeting.pageCount, reading.pageCount]).toEqual([1, 1]);
    expectInOrder(meeting.text, [
      'Feuille d’émargement',
      'Réunion du',
      'Signature',
      'Responsable légal (mère)',
    ]);
    expectInOrder(reading.text, ['Prise de connaissance', 'obligation de discrétion', 'Lu le']);
  });

  // Would catch: a form for two sides whose parts begin on the back of another part.
  it('the blank PAI: four sheets printed on both sides, parts 2 and 3 on a new sheet', async () => {
    const { bytes, pageCount } = await renderDocument(buildBlankPlanDocument(school, TODAY), fonts);
    expect(pageCount).toBe(8);
    const path = join(folder, 'blank.pdf');
    writeFileSync(path, bytes);
    const first = (page: number) =>
      execFileSync('pdftotext', ['-raw', '-f', `${page}`, '-l', `${page}`, path, '-'], { encoding: 'utf8' });
    expect(first(3)).toMatch(/^PARTIE 2/);
    expect(first(7)).toMatch(/^PARTIE 3/);
    expect(first(8)).toMatch(/^PARTIE 4/);
  });

  // Would catch: a sheet that a screen reader cannot follow, or a damaged file, whatever was typed.
  it.each([
    ['ordinary', ordinary],
    ['empty', buildAggregate()],
    [
      'long',
      buildAggregate(buildFilledContent('02', 'Préparer, prévenir la famille, surveiller. '.repeat(4))),
    ],
    [
      'hostile',
      buildAggregate(buildFilledContent('standard', '<b>Ünï\u2011çødé</b>\u00AD« ok »\u{1F600}\u05D0')),
    ],
  ])('each of them is tagged throughout, with %s content', async (_, aggregate) => {
    const documents = [
      buildPlanDocument(aggregate, { ...WHOLE_PLAN, copy: { number: 2, recipient: 'mairie' } }, TODAY),
      buildPlanDocument(aggregate, { parts: ['adaptations'], signatures: 'blank', copy: null }, TODAY),
      buildAfterSchoolDocument(selectAfterSchoolFacts(aggregate, TODAY), TODAY),
      buildCateringDocument(selectCateringFacts(aggregate, TODAY), TODAY),
      buildKitLabelsDocument(selectKitLabelFacts(aggregate, TODAY), TODAY),
      buildSignatureSheetDocument(selectSignatureSheetFacts(aggregate), TODAY),
      buildReadingSheetDocument(selectReadingSheetFacts(aggregate), TODAY),
      buildBlankPlanDocument(aggregate.school, TODAY),
    ];
    for (const content of documents) {
      const { bytes } = await renderDocument(content, fonts);
      expect([content.title, await checkStructure(bytes)]).toEqual([content.title, []]);
    }
  });
});
