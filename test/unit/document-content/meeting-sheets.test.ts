import { describe, expect, it } from 'vitest';
import { selectReadingSheetFacts } from '../../../shared/audience/reading-sheet-facts.ts';
import { selectSignatureSheetFacts } from '../../../shared/audience/signature-sheet-facts.ts';
import type { Block, DocumentContent } from '../../../shared/documents/blocks.ts';
import { buildReadingSheetDocument } from '../../../shared/documents/reading-sheet-document.ts';
import { buildSignatureSheetDocument } from '../../../shared/documents/signature-sheet-document.ts';
import { buildAggregate, buildFilledContent, listPrinted, TODAY } from './filled-plan.ts';

const filled = buildAggregate(buildFilledContent('02', 'canari'));

function print(content: DocumentContent): string {
  return listPrinted(content).join('\n').replaceAll('\u00A0', ' ');
}

function findTable({ blocks }: DocumentContent): Extract<Block, { kind: 'table' }> {
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error('The sheet has no table');
  return table;
}

describe('the signature sheet of the meeting', () => {
  const facts = selectSignatureSheetFacts(filled);

  it('names who is expected with their function, and leaves rows for others', () => {
    const { rows, minimumRowHeight } = findTable(buildSignatureSheetDocument(facts, TODAY));
    expect(rows[0]).toEqual(['Responsable légal (mère)', 'canari:guardian.name', '']);
    expect(rows.map(([role]) => role)).toContain('canari:other');
    expect(rows.filter((cells) => cells.every((cell) => cell === ''))).toHaveLength(3);
    // A row that a hand can sign in.
    expect(minimumRowHeight).toBeGreaterThanOrEqual(12);
    const empty = findTable(buildSignatureSheetDocument(selectSignatureSheetFacts(buildAggregate()), TODAY));
    expect(empty.rows.length).toBe(13);
  });

  it('leaves the day to be written, or prints the one it is given', () => {
    expect(print(buildSignatureSheetDocument(facts, TODAY))).not.toContain('3 décembre 2026');
    expect(print(buildSignatureSheetDocument({ ...facts, meetingOn: '2026-12-03' }, TODAY))).toContain(
      'Réunion du\n3 décembre 2026',
    );
  });

  it('says nothing of the plan', () => {
    expect(print(buildSignatureSheetDocument(facts, TODAY))).not.toMatch(/canari:(?!(\w+\.name|other)$)/m);
  });
});

describe('the reading sheet', () => {
  const facts = selectReadingSheetFacts(filled);

  it('recalls the duty of discretion and which version is read', () => {
    const printed = print(buildReadingSheetDocument(facts, TODAY));
    expect(printed).toContain('soumis à l’obligation de discrétion');
    expect(printed).toContain('Version 3 du 3 septembre 2026, annule et remplace la version 2');
  });

  it('names the teacher, the adult in charge and the partners, and leaves rows for replacements', () => {
    const { rows } = findTable(buildReadingSheetDocument(facts, TODAY));
    expect(rows.slice(0, 3).map(([name, role]) => [name, role])).toEqual([
      ['M. Essai', 'Adulte ressource de l’élève'],
      ['canari:teacher.name', 'Enseignant de la classe / Professeur principal / Encadrant de la structure'],
      ['canari:catering.name', 'Représentant du service de restauration'],
    ]);
    expect(rows.filter((cells) => cells.every((cell) => cell === '')).length).toBeGreaterThanOrEqual(4);
  });
});
