/**
 * A printed form as data: each part of the official PAI is a list of items, written once. The screen draws it
 * (renderer/ui/form-items), the PDF prints it (shared/documents/form-blocks.ts) and the schema of its answers is
 * derived from it (form-answers.ts), so that the three can never say different things.
 */
export type FormItem =
  | CheckItem
  | YesNoItem
  | TextItem
  | LineItem
  | DateItem
  | SentenceItem
  | RowsItem
  | NoteItem
  | GroupItem;

/** A box to tick, with what it opens. */
export type CheckItem = { kind: 'check'; id: string; label: string; children?: readonly FormItem[] };

/** « label : ☐ oui ☐ non ». `boxed`: the form prints one more box before the label. */
export type YesNoItem = {
  kind: 'yesNo';
  id: string;
  label: string;
  boxed?: true;
  /** Shown on screen once the answer is yes; always printed when filled. */
  children?: readonly FormItem[];
};

/** Free text of several lines. `help` is a visible sentence on screen, not printed. */
export type TextItem = { kind: 'text'; id: string; label: string; help?: string };

export type LineItem = { kind: 'line'; id: string; label: string; help?: string };

export type DateItem = { kind: 'date'; id: string; label: string };

/** A blank inside a printed sentence. `label` names it for someone who cannot see the sentence. */
export type Blank = { blank: string; label: string; size: 'short' | 'long' };

/** « Faire inhaler __ bouffées de __ », with its own box when `check` is given. */
export type SentenceItem = { kind: 'sentence'; check?: string; parts: readonly (string | Blank)[] };

/** A table the user adds rows to. */
export type RowsItem = {
  kind: 'rows';
  id: string;
  label: string;
  addLabel: string;
  columns: readonly { id: string; label: string; multiline?: true }[];
};

/** A sentence the form prints and nobody fills. `strong`: printed bold. */
export type NoteItem = { kind: 'note'; text: string; strong?: true };

/** Items under a title of their own. */
export type GroupItem = { kind: 'group'; title: string; children: readonly FormItem[] };

/** A numbered section of a part: « II. Aménagements du temps de présence dans l'établissement ». */
export type FormSection = {
  id: string;
  title: string;
  items: readonly FormItem[];
};
