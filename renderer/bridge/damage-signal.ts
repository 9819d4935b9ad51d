const EVENT = 'registre-abime';

/** A request met a page of the register that cannot be read any more. */
export function signalDamage(): void {
  window.dispatchEvent(new Event(EVENT));
}

/** Calls back each time a request meets a damaged page; the returned function stops it. */
export function onDamage(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
