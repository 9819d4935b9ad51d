const PAGE_STEP = 10;

/** Where a key leads; null for keys that do not move. */
export function findNextRow(key: string, active: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, active + 1);
    case 'ArrowUp':
      return Math.max(0, active - 1);
    case 'PageDown':
      return Math.min(last, active + PAGE_STEP);
    case 'PageUp':
      return Math.max(0, active - PAGE_STEP);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
