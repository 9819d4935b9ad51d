/**
 * What a printed document says, as plain data: no position, no font, no PDF.
 *
 * `shared/documents/*-document.ts` build it from a register's facts, with today and every number as an
 * argument; `electron/documents` measures, paginates, tags and draws it. The same input gives the same bytes.
 *
 * Lengths are in millimetres and type sizes in points, because paper is.
 */

/** A piece of running text. A bare string is plain text. */
export type TextRun = string | { text: string; bold?: true; italic?: true };

/** Running text: one string, or runs that follow one another on the same line. */
export type RichText = string | readonly TextRun[];

/**
 * The meaning of a coloured panel or band. The word is always printed too: a sheet is photocopied in black and
 * white, and one reader in twelve does not tell red from green.
 */
export type Tone = 'danger' | 'warning' | 'calm' | 'neutral';

export type TextSize = 'small' | 'body' | 'large' | 'huge';

export type HeadingBlock = { kind: 'heading'; level: 1 | 2 | 3; text: RichText };

export type ParagraphBlock = {
  kind: 'paragraph';
  text: RichText;
  /** `body` when absent. `huge` is the pupil's name on an emergency sheet (24 pt or more). */
  size?: TextSize;
  align?: 'start' | 'center' | 'end';
  /** Never leaves this paragraph alone at the foot of a page. */
  keepWithNext?: true;
  /** Long prose is hyphenated; names, headings and steps never are. */
  hyphenate?: true;
};

export type ListBlock = {
  kind: 'list';
  ordered?: true;
  items: readonly (readonly Block[])[];
  size?: TextSize;
};

/**
 * Numbered gestures, one under the other: a coloured disc with its number, then the text. The number restarts at 1, or
 * goes on from `start`. Said to a screen reader as an ordered list.
 */
export type StepsBlock = {
  kind: 'steps';
  tone: Tone;
  start?: number;
  items: readonly (readonly Block[])[];
  size?: TextSize;
};

/** Boxes that read well in black and white: ☒ ticked, ☐ empty, drawn as shapes and tagged with their state. */
export type CheckListBlock = {
  kind: 'checkList';
  items: readonly { checked: boolean; text: RichText; children?: readonly Block[] }[];
};

/** « Label : value » lines of a form. An empty value prints the label and a dotted line to fill by hand. */
export type FieldsBlock = {
  kind: 'fields';
  /** How many label and value pairs stand side by side; 1 when absent. */
  columns?: 1 | 2 | 3;
  fields: readonly { label: string; value: string }[];
};

export type TableBlock = {
  kind: 'table';
  /** What the table is, for a reader who cannot see it; not printed. */
  summary: string;
  columns: readonly {
    header: RichText /** Share of the width. */;
    width: number;
    align?: 'start' | 'center';
  }[];
  /** Every row has as many cells as there are columns. A row may split over pages; the header is repeated. */
  rows: readonly (readonly TableCell[])[];
  /** The first cell of each row names the row (a row header for a screen reader). */
  rowHeaders?: true;
  /** Least height of a row, so that a hand can write in it. */
  minimumRowHeight?: number;
  size?: TextSize;
};

export type TableCell = RichText | { blocks: readonly Block[] };

/** Blocks side by side. Columns never split over pages: keep them short. */
export type ColumnsBlock = {
  kind: 'columns';
  columns: readonly { /** Share of the width. */ width: number; blocks: readonly Block[] }[];
};

/** A frame to sign in, with what is already known printed in it. */
export type SignatureBlock = { kind: 'signature'; label: string; lines: readonly string[]; height: number };

export type PhotoBlock = {
  kind: 'photo';
  /** JPEG or PNG; null draws an empty frame with `alternative` in it. */
  image: Uint8Array | null;
  alternative: string;
  width: number;
  height: number;
};

/** A key to scan, drawn as squares with the white margin that readers need. */
export type QrCodeBlock = {
  kind: 'qrCode';
  text: string;
  /** Said to a reader who cannot see it: what it holds, where the same is printed in letters. */
  alternative: string;
  /** Margin included; less where there is no room for it. */
  width: number;
};

/** A framed group with a coloured edge and a title that says in words what the colour says. */
export type PanelBlock = { kind: 'panel'; tone: Tone; title?: RichText; blocks: readonly Block[] };

/** A full-width band of colour with large text: « Appeler le 15 ou le 112 ». */
export type BandBlock = { kind: 'band'; tone: Tone; text: RichText; size?: TextSize };

export type KeepTogetherBlock = { kind: 'keepTogether'; blocks: readonly Block[] };

export type PageBreakBlock = { kind: 'pageBreak' };

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | StepsBlock
  | CheckListBlock
  | FieldsBlock
  | TableBlock
  | ColumnsBlock
  | SignatureBlock
  | PhotoBlock
  | QrCodeBlock
  | PanelBlock
  | BandBlock
  | KeepTogetherBlock
  | PageBreakBlock;

export type PageFormat = 'a4Portrait' | 'a4Landscape' | 'a6Portrait';

/** A scanned paper added after the text: each of its pages stands on a page of its own, as one figure. */
export type Attachment = {
  bytes: Uint8Array;
  mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  /** Printed above it and said to who cannot see it: « Pièce jointe 1 : ordonnance du 12/03/2027 ». */
  title: string;
};

/** A whole document, ready to be drawn. */
export type DocumentContent = {
  /** In the metadata and in the reader's title bar. Never a pupil's name unless the document is about that pupil. */
  title: string;
  page: PageFormat;
  /** Size of body text in points; the other sizes follow from it. */
  bodySize: number;
  /** Page margin in millimetres; 15 when absent. */
  margin?: number;
  /** Small line at the top of every page (artifact for a screen reader). */
  header?: RichText;
  /** Small line at the foot of every page, left; « page x/y » stands at its right. */
  footer: RichText;
  /** Stands in its place when the document has more than one page. */
  footerWhenLonger?: RichText;
  blocks: readonly Block[];
  attachments?: readonly Attachment[];
  /**
   * Must stand on one page: type shrinks, by no more than `minimumScale` (0 < scale ≤ 1), until it does. When even
   * that is too long the document still prints in full on more pages and the result says so: text is never cut.
   */
  onePage?: {
    minimumScale: number;
    /** Names of its parts, the longest first: what whoever prints is told to shorten. */
    shortenFirst?: readonly string[];
  };
  /** Calendar date (YYYY-MM-DD) written in the metadata; the document has no other clock. */
  date: string;
};
