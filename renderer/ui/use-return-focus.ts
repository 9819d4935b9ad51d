import { useEffect, useState } from 'react';

/** Gives the keyboard back to the button that opened the dialog. */
export function useReturnFocus(): void {
  const [opener] = useState(findOpener);
  useEffect(() => () => opener?.focus(), [opener]);
}

/** Of a line of a menu, which goes away with it: the button of the menu. */
function findOpener(): HTMLElement | null {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]');
  const opener = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active;
  return opener instanceof HTMLElement ? opener : null;
}
