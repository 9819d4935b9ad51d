/** The standard structure types the engine uses (PDF 1.7, 14.8.4). */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** A piece of content of one page, known by its number on that page. */
type MarkedContent = { page: number; id: number };

/** What a reader who cannot see the page is told beside the text. */
export type StructureDetails = {
  alternative?: string;
  actualText?: string;
  scope?: 'Column' | 'Row';
  numbering?: 'None' | 'Disc' | 'Decimal';
  summary?: string;
  /** Left, bottom, right and top of a figure, in points. */
  boundingBox?: readonly [number, number, number, number];
};

/**
 * An element of the logical structure. Measuring builds the tree in reading order; drawing hangs on each leaf the
 * pieces of content it became, which may stand on several pages.
 */
export type StructureNode = {
  type: StructureType;
  details: StructureDetails;
  children: StructureNode[];
  content: MarkedContent[];
};

export function createNode(
  parent: StructureNode | null,
  type: StructureType,
  details: StructureDetails = {},
): StructureNode {
  const node: StructureNode = { type, details, children: [], content: [] };
  parent?.children.push(node);
  return node;
}
