import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRow,
  buildRow,
  changeCell,
  moveRow,
  readRows,
  removeRow,
} from '../../../renderer/ui/form-items/form-rows.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('rows of a table', () => {
  it('adds a row with every column, where it is asked for', () => {
    const row = buildRow('new', [{ id: 'text' }]);
    expect(row).toEqual({ id: 'new', text: '' });
    expect(ids(addRow(rows, row, 1))).toBe('anewbc');
  });

  it('moves a row up and down, and no further than the ends', () => {
    expect(ids(moveRow(rows, 'b', -1))).toBe('bac');
    expect(ids(moveRow(rows, 'b', 1))).toBe('acb');
    expect(moveRow(rows, 'a', -1)).toBe(rows);
    expect(moveRow(rows, 'c', 1)).toBe(rows);
    expect(moveRow(rows, 'gone', 1)).toBe(rows);
  });

  it('changes one cell and leaves the other rows the same objects', () => {
    const next = changeCell(rows, 'b', 'text', 'x');
    expect(next[1]).toEqual({ id: 'b', text: 'x' });
    expect(next[0]).toBe(rows[0]);
  });

  it('reads anything that is not rows as none', () => {
    for (const answer of [null, undefined, true, 'texte', 'yes'] as const)
      expect(readRows(answer)).toEqual([]);
  });

  it('never loses nor doubles a row, whatever is moved', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      by: fc.constantFrom(-1 as const, 1 as const),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const end = steps.reduce<readonly { id: string }[]>(
          (list, { id, by }) => moveRow(list as typeof rows, id, by),
          rows,
        );
        expect([...ids(end)].sort().join('')).toBe('abc');
      }),
    );
    expect(ids(removeRow(rows, 'b'))).toBe('ac');
  });
});
