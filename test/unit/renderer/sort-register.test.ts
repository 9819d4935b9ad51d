import { describe, expect, test } from 'vitest';
import { listRowClasses, sortRegister } from '../../../renderer/ui/sort-register.ts';
import { buildRow } from './build-row.ts';

const names = (rows: readonly { lastName: string }[]) => rows.map((row) => row.lastName);

describe('order of the register', () => {
  test('accents and case do not separate names', () => {
    // Would catch: code-point order, where « Éluard » comes after « Zola ».
    const rows = ['Zola', 'éluard', 'Eluard', 'Dupont'].map((lastName) => buildRow({ lastName }));
    expect(names(sortRegister(rows, { column: 'name', isDescending: false }))).toEqual([
      'Dupont',
      'éluard',
      'Eluard',
      'Zola',
    ]);
  });

  test('classes are ordered by their number', () => {
    // Would catch: « 10e » before « 6e ».
    const rows = ['10e A', '6e B', '6e A'].map((className) => buildRow({ className, lastName: className }));
    expect(names(sortRegister(rows, { column: 'class', isDescending: false }))).toEqual([
      '6e A',
      '6e B',
      '10e A',
    ]);
  });

  test('the newest change comes first when descending, and equal lines stay in name order', () => {
    // Would catch: the fallback on the name turned round with the column.
    const rows = [
      buildRow({ lastName: 'B', changedAt: '2026-11-01T08:00:00.000Z' }),
      buildRow({ lastName: 'A', changedAt: '2026-11-01T08:00:00.000Z' }),
      buildRow({ lastName: 'C', changedAt: '2026-11-02T08:00:00.000Z' }),
    ];
    expect(names(sortRegister(rows, { column: 'changed', isDescending: true }))).toEqual(['C', 'A', 'B']);
  });

  test('the given rows are left as they were', () => {
    // Would catch: a sort in place, which would change the answer kept in the cache.
    const rows = [buildRow({ lastName: 'B' }), buildRow({ lastName: 'A' })];
    sortRegister(rows, { column: 'name', isDescending: false });
    expect(names(rows)).toEqual(['B', 'A']);
  });

  test('each class is offered once, pupils without class offer none', () => {
    const classId = '0b0b8d3e-7d0c-4f6e-9d0a-1a2b3c4d5e6f';
    const rows = [
      buildRow({ classId, className: '6e A' }),
      buildRow({ classId, className: '6e A' }),
      buildRow({ classId: null, className: '' }),
    ];
    expect(listRowClasses(rows)).toEqual([{ id: classId, name: '6e A' }]);
  });
});
