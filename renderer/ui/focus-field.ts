const FOCUSABLE = 'input:not([type="hidden"]), select, textarea, [role="spinbutton"], button';

/** Puts the cursor in a field: the element of that id, or the first thing one can type in inside it. */
export function focusField(id: string): void {
  const element = document.getElementById(id);
  const field = element?.matches(FOCUSABLE) ? element : element?.querySelector<HTMLElement>(FOCUSABLE);
  if (!field) return;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}
