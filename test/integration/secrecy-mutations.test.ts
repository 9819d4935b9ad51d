import { PDFDocument, type PDFPage } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { documentFacts } from '../../shared/audience/audience-table.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { DocumentKind } from '../../shared/contract/document-contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import { safetyListColumns, safetyListEntrySchema } from '../../shared/safety-list/safety-list-schema.ts';
import { listLeaks } from '../fixtures/canary-orders.ts';
import { type CanaryRegister, createCanaryRegister, writePaper } from '../fixtures/canary-register.ts';
import { findInAnswer, listAnswerLeaks } from '../fixtures/canary-walk.ts';
import { readEverything } from '../fixtures/read-everything.ts';
import { listForbiddenColumns, listSealedAnswers } from '../fixtures/secrecy-checks.ts';

const HEAD = { session: 'Dominique Chef', seesHealth: false, seesRegister: true };

let register: CanaryRegister;
let sealedWord: string;

beforeAll(async () => {
  register = await createCanaryRegister(1);
  sealedWord = register.marks.addSealedWord({ path: 'health.diagnosis', fact: 'diagnosis', owner: 0 });
  await register.become(HEAD.session);
});
afterAll(() => register.core.remove());

/** What the walk of the contract says of an answer to the head. */
async function checkAnswer(answer: Envelope<unknown>): Promise<string[]> {
  const found = await findInAnswer(register.marks, answer);
  return listAnswerLeaks(HEAD, { route: 'pupil.get', ok: answer.ok, found });
}

describe('a medical column added to the safety list', () => {
  it('there is none today', () => {
    expect(listForbiddenColumns(safetyListColumns, safetyListEntrySchema)).toEqual([]);
  });

  it('is refused by its name', () => {
    const mutated = safetyListEntrySchema.extend({ treatment: z.string() });
    expect(listForbiddenColumns([...safetyListColumns, 'treatment'], mutated)).toEqual([
      'the safety list offers the column « treatment », which is not permitted',
      'a line of the safety list has the field « treatment », which is not permitted',
    ]);
  });

  it('is found in the file by what is written in it, under whatever name', async () => {
    const { marks } = register;
    const treatment = marks.list().find(({ fact }) => fact === 'emergencyTreatment');
    const spreadsheet = Buffer.from(`Classe;Nom;Remarque\r\nCE2;MARTIN;${marks.getWord(treatment)}\r\n`);
    const found = marks.find(await readEverything(spreadsheet));
    expect(listLeaks('safetyList', { owners: [0], besides: [] }, found)).toEqual([
      `${treatment?.path} (emergencyTreatment) of pupil 0`,
    ]);
  });
});

describe('a sealed field put in an answer to the head', () => {
  it('there is none today', async () => {
    expect(listSealedAnswers(contract)).toEqual([]);
    const { pupilId = '' } = register.pupils[0] ?? {};
    expect(await checkAnswer(await register.core.ask('pupil.get', { pupilId }))).toEqual([]);
  });

  it('is refused by its name', () => {
    const route = contract['pupil.get'];
    const mutated = {
      ...contract,
      'pupil.get': { ...route, output: route.output.extend({ diagnosis: z.string() }) },
    };
    expect(listSealedAnswers(mutated)).toEqual([
      'the answer of pupil.get has the field « diagnosis », which is sealed',
    ]);
  });

  it('is found by what it holds, under whatever name, even inside a file', async () => {
    const { pupilId = '' } = register.pupils[0] ?? {};
    const answer = await register.core.get('pupil.get', { pupilId });
    const hidden = { ...answer, remarks: [{ text: sealedWord }] };
    expect(await checkAnswer({ ok: true, value: hidden })).toEqual([
      'Dominique Chef, pupil.get: value.remarks.0.text holds SEALED health.diagnosis (diagnosis) of pupil 0',
    ]);
    const bytes = await writePaper('Bonjour', sealedWord);
    expect(await checkAnswer({ ok: true, value: { bytes } })).toEqual([
      'Dominique Chef, pupil.get: value.bytes holds SEALED health.diagnosis (diagnosis) of pupil 0',
    ]);
  });

  it('is found in a refusal', async () => {
    const error = { code: 'CONFLICT', issues: [], details: { field: sealedWord } } as const;
    expect(await checkAnswer({ ok: false, error: error as never })).toHaveLength(1);
  });
});

describe('the reading of a file', () => {
  it.each([
    ['written on the page', (page: PDFPage) => page.drawText(sealedWord)],
    ['written outside of the page', (page: PDFPage) => page.drawText(sealedWord, { x: 5000, y: -900 })],
    [
      'cut in two',
      (page: PDFPage) => page.drawText(`${sealedWord.slice(0, 5)}\n${sealedWord.slice(5)}`, { y: 100 }),
    ],
    ['in the metadata', (page: PDFPage) => page.doc.setKeywords([sealedWord])],
    ['in an attachment', (page: PDFPage) => page.doc.attach(Buffer.from(sealedWord), 'lettre.txt')],
  ])('finds a word %s: bug, a leak that no search sees', async (_where, hide) => {
    const document = await PDFDocument.create();
    await hide(document.addPage([300, 300]));
    const found = register.marks.find(await readEverything(await document.save()));
    expect(found.map(({ path }) => path)).toEqual(['health.diagnosis']);
  });
});

describe('a field that nobody placed in the table of audiences', () => {
  it.each(Object.keys(documentFacts) as DocumentKind[])('is not permitted in %s', (kind) => {
    const mark = { path: 'pupil.nickname', fact: 'unplaced', owner: 0, isSealed: false };
    expect(listLeaks(kind, { owners: [0], besides: [] }, [mark])).toEqual([
      'pupil.nickname (unplaced) of pupil 0',
    ]);
  });
});
