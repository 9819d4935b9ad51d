/** Marks the one row link that Tab reaches (the arrows move it). */
export const ACTIVE_ROW_ATTRIBUTE = 'data-active-row';

export function focusActiveRow(): void {
  document.querySelector<HTMLElement>(`[${ACTIVE_ROW_ATTRIBUTE}]`)?.focus();
}
