import { describe, expect, it, vi } from 'vitest';
import { neutraliseCell } from '../../../electron/documents/spreadsheet/neutralise-cell.ts';
import { writeSpreadsheetAsText } from '../../../electron/documents/spreadsheet/write-separated-text.ts';
import { writeWorkbook } from '../../../electron/documents/spreadsheet/write-workbook.ts';
import { buildSafetyListSpreadsheet } from '../../../shared/documents/safety-list-spreadsheet.ts';
import type { Spreadsheet } from '../../../shared/documents/spreadsheet.ts';
import type { SafetyListFact } from '../../../shared/safety-list/safety-list-rules.ts';
import {
  defaultSafetyListLayout,
  safetyListColumns,
} from '../../../shared/safety-list/safety-list-schema.ts';
import { readZip } from '../../fixtures/read-zip.ts';
import { buildList, TODAY } from '../rules/safety-list-samples.ts';

const everything = { ...defaultSafetyListLayout, columns: [...safetyListColumns] };

function build(facts: readonly Partial<SafetyListFact>[], recipients = 'Cellule de crise'): Spreadsheet {
  return buildSafetyListSpreadsheet(buildList(facts, everything), {
    version: 3,
    issuedOn: TODAY,
    issuedTime: '10:42',
    issuedBy: 'Ada Essai',
    replaces: { version: 2, issuedOn: '2026-10-12' },
    replacedBy: { version: 4, issuedOn: '2026-11-25' },
    recipients,
  });
}

async function unpack(sheet: Spreadsheet): Promise<Record<string, string>> {
  const files = readZip(await writeWorkbook(sheet));
  return Object.fromEntries([...files].map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

const readLines = (sheet: Spreadsheet) =>
  Buffer.from(writeSpreadsheetAsText(sheet)).toString('utf8').split('\r\n');

describe('the PPMS list as a spreadsheet', () => {
  const facts = [
    { lastName: 'O’Brien', photo: 'hash', carriedByPupil: true },
    { lastName: 'Łódź', kitPlaceIds: ['p1'] },
  ];

  it('has the mentions of the paper, its columns but the photo, and its codes', () => {
    const sheet = build(facts);
    expect(sheet.head.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Liste des élèves bénéficiant d’un PAI, associée au PPMS',
      'CONFIDENTIEL – ne pas afficher',
      'VERSION ANNULÉE ET REMPLACÉE par la version 4 du 25/11/2026',
      'Établissement : École des Tilleuls',
      'Liste mise à jour le 22 novembre 2026 à 10:42 – version 3 – annule et remplace la version 2 du 12/10/2026 – établie par Ada Essai',
      '2 élèves',
      'Exemplaire remis à : Cellule de crise',
    ]);
    expect(sheet.columns.map(({ header }) => header).join()).toBe(
      'Classe,Nom,Prénom,Date de naissance,Lieu de la trousse,Traitement sur l’élève,Lieu de mise en sûreté,Adulte ressource,Pli cacheté,Présent,Absent,Manquant',
    );
    expect(sheet.rows[1]).toEqual([
      'CE1',
      'O’BRIEN',
      'Léa',
      '12/04/2018',
      '–',
      'oui',
      'B2',
      '–',
      'non',
      '',
      '',
      '',
    ]);
    expect(sheet.legend).toEqual([
      ['Code', 'Lieu'],
      ['A1', 'Infirmerie'],
      ['B2', 'Gymnase'],
    ]);
    expect(JSON.stringify(sheet)).not.toContain('hash');
  });

  it('is a text that French spreadsheets open: UTF-8 mark, semicolons, Windows line ends', () => {
    const bytes = writeSpreadsheetAsText(build(facts));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = readLines(build(facts));
    expect(lines).toContain('CE1;O’BRIEN;Léa;12/04/2018;–;oui;B2;–;non;;;');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('is a workbook that any reader of XML takes, on landscape pages with their head', async () => {
    const files = await unpack(build([{ lastName: 'A & B <c> "d"' }]));
    expect(files['xl/sharedStrings.xml']).toContain('A &amp; B &lt;C&gt;');
    expect(files['xl/worksheets/sheet1.xml']).toMatch(
      /fitToWidth="1" fitToHeight="0"[^>]*orientation="landscape"/,
    );
    expect(files['xl/worksheets/sheet1.xml']).toContain('CONFIDENTIEL – ne pas afficher</oddHeader>');
    expect(files['xl/workbook.xml']).toContain("'Liste PPMS'!$9:$9");
    // Neither who wrote it nor on which computer.
    expect(Object.keys(files).filter((name) => name.startsWith('docProps'))).toEqual([]);
  });
});

it('is written alike on another day: bug, a copy that nobody can compare with the one that was handed out', async () => {
  const sheet = build([{}]);
  const before = await writeWorkbook(sheet);
  vi.useFakeTimers({ now: Date.parse('2031-03-04T05:06:07Z'), toFake: ['Date'] });
  const after = await writeWorkbook(sheet);
  vi.useRealTimers();
  expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
});

const formulas = [
  '=1+1',
  '+33 1',
  '-2',
  '@SOMME(A1)',
  '\t=1',
  '\r=1',
  '  =1',
  '\u200b=1',
  '＝1',
  '﹦1',
  '\u22121',
  '\u00ad=1',
  '\u202e=1',
  "=cmd|'/c calc'!A0",
];

describe('cells that a spreadsheet would run', () => {
  it.each(formulas)('%j is made a text', (text) => expect(neutraliseCell(text)).toBe(`'${text}`));

  it.each(['A=1', 'Jean-Baptiste', '–', 'CE1 + CE2', '12/04/2018', '', '«\u00a0=\u00a0»'])(
    '%j is left as it is',
    (text) => expect(neutraliseCell(text)).toBe(text),
  );

  it('none stands in either file, wherever it was typed: bug, a name that starts a program', async () => {
    for (const text of formulas) {
      const fact = { lastName: text, firstName: text, resourceAdult: `${text};"x` };
      const sheet = build([fact], text);
      const cells = readLines(sheet).flatMap((line) => line.split(/;|^"/));
      expect(
        cells.filter((cell) => /^[\s\u200b]*[=+\-@＝]/u.test(cell)),
        text,
      ).toEqual([]);
      const files = await unpack(sheet);
      expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>');
      expect(files['xl/sharedStrings.xml']).not.toMatch(/<t[^>]*>[\s\u200b]*[=+\-@＝]/u);
    }
  });
});
