import type { RegisterRow } from './register-row.ts';

/** Lower case without accents, ligatures, hyphens or apostrophes: « Nguyễn-Œuvrard » is found by « nguyen oeuvrard ». */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ|ð/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export type SearchableRow = { row: RegisterRow; key: string };

/** Folds each row once, so that each keystroke only compares. « d’Artagnan » is also found by « dartagnan ». */
export function buildSearchIndex(rows: readonly RegisterRow[]): SearchableRow[] {
  return rows.map((row) => {
    const words = `${row.lastName} ${row.firstName} ${row.className}`;
    const joined = words.replace(/['’ʼ-]/g, '');
    return { row, key: ` ${foldText(words)}${joined === words ? '' : ` ${foldText(joined)}`}` };
  });
}

export type StateFilter = 'all' | 'withoutPlan' | 'draft' | 'toSign' | 'inForce' | 'suspended' | 'closed';

export type RegisterFilter = { text: string; classId: string | null; state: StateFilter };

/** Rows where every typed word begins a word of the name or class, and that pass both filters. Order is kept. */
export function searchRegister(index: readonly SearchableRow[], filter: RegisterFilter): RegisterRow[] {
  const words = foldText(filter.text).split(' ').filter(Boolean);
  return index
    .filter(
      ({ row, key }) =>
        (filter.classId === null || row.classId === filter.classId) &&
        matchesState(row, filter.state) &&
        words.every((word) => key.includes(` ${word}`)),
    )
    .map(({ row }) => row);
}

function matchesState(row: RegisterRow, state: StateFilter): boolean {
  if (state === 'all') return true;
  if (state === 'withoutPlan') return row.planId === null;
  if (state === 'suspended') return row.planState === 'inForce' && row.careState === 'suspended';
  return row.planState === state;
}
