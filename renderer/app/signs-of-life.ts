const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls back at each key, click, move or touch; the returned function stops it. */
export function onSignOfLife(listener: () => void): () => void {
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, listener, { passive: true });
  return () => {
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, listener);
  };
}
