/** Remembers where the cursor is; the answer tells later whether the user left it there. */
export function watchCursor(): () => boolean {
  const place = document.activeElement;
  // The cursor of a button or a line that goes away is nowhere, which is the body.
  return () => document.activeElement === place || document.activeElement === document.body;
}
