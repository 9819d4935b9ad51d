/** Where the half-typed work of a line of that list is kept, in the draft of the page. */
export function nameRowDraft(list: string, id: string): string {
  return `${list}/${id}`;
}

/** The same of its new line. The identifier that the line will have is in the work itself. */
export function nameNewRowDraft(list: string): string {
  return `${list}/new`;
}
