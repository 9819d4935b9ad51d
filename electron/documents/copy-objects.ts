import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import type { PdfObjects, PdfRef } from './pdf-objects.ts';

/**
 * What another program's objects say of their own structure and of their making. Names unlikely to be those of a font or
 * of an image, which are keys too.
 */
const LEFT_OUT = listNames(
  'StructParent',
  'StructParents',
  'Properties',
  'PieceInfo',
  'Metadata',
  'LastModified',
);
/** Never reached from what a page shows, unless a file was made to mislead. */
const NEVER_COPIED = listNames(
  ...['Catalog', 'Pages', 'Page', 'Annot', 'Action', 'StructElem', 'StructTreeRoot'],
  ...['Filespec', 'F', 'EmbeddedFile', 'Metadata', 'Sig'],
);
/** What an action is, when it does not say that it is one. */
const ACTIONS = listNames(
  ...['JavaScript', 'Launch', 'URI', 'GoTo', 'GoToR', 'GoToE', 'SubmitForm', 'ImportData', 'ResetForm'],
  ...['Rendition', 'RichMediaExecute', 'Movie', 'Sound', 'Thread', 'Named', 'Hide', 'SetOCGState'],
);
const FILTERS = listNames('Filter', 'DecodeParms');
/** Bytes that stand in another file, or beside those that are drawn. */
const OUTSIDE = listNames('F', 'FFilter', 'FDecodeParms', 'AF', 'AA', 'Ref', 'OPI');
const TYPE = PDFName.of('Type');
const SUBTYPE = PDFName.of('Subtype');
const ACTION_KIND = PDFName.of('S');
const EMBEDDED = PDFName.of('EF');
const SCRIPT = PDFName.of('JS');
const LENGTH = PDFName.of('Length');
const RESOURCES = PDFName.of('Resources');
/** A text between parentheses or between angle brackets that do not open a dictionary. */
const HOLDS_STRING = /\(|(?<!<)<(?!<)/;

/** Rewrites the bytes of a stream that is copied; null leaves it as it is. */
export type StreamChange = (stream: PDFRawStream) => { entries: string; bytes: Uint8Array } | null;

/** Copies objects that the library read or made into our file, each once. */
export class ObjectCopier {
  readonly #context: PDFContext;
  readonly #objects: PdfObjects;
  readonly #change: StreamChange;
  readonly #copies = new Map<PDFRef, PdfRef>();
  readonly #resources = new Map<PDFDict, PdfRef>();

  constructor(context: PDFContext, objects: PdfObjects, change: StreamChange = () => null) {
    this.#context = context;
    this.#objects = objects;
    this.#change = change;
  }

  copyRef(ref: PDFRef): PdfRef {
    const known = this.#copies.get(ref);
    if (known !== undefined) return known;
    const number = this.#objects.reserve();
    this.#copies.set(ref, number);
    const object = this.#context.lookup(ref);
    if (object instanceof PDFStream) this.#copyStream(object, number);
    else this.#objects.put(number, object ? this.format(object) : 'null');
    return number;
  }

  /** An object as text, with what it refers to copied. */
  format(object: PDFObject): string {
    if (object instanceof PDFRef) return `${this.copyRef(object)} 0 R`;
    if (object instanceof PDFArray)
      return `[${object
        .asArray()
        .map((item) => this.format(item))
        .join(' ')}]`;
    if (!(object instanceof PDFDict)) return object.toString();
    if (isNeverCopied(object)) return 'null';
    return `<<${listEntries(object).map(this.#formatEntry).join('')}>>`;
  }

  /** What a page or a drawing draws with: fonts, pictures, colours, and nothing that only looks like them. */
  copyResources(resources: PDFDict): PdfRef {
    const known = this.#resources.get(resources);
    if (known !== undefined) return known;
    const number = this.#objects.reserve();
    this.#resources.set(resources, number);
    const entries = listResources(resources).map(this.#formatEntry);
    this.#objects.put(number, `<<${entries.join('')}>>`);
    return number;
  }

  readonly #formatEntry = (entry: [PDFName, PDFObject]): string =>
    `${entry[0].toString()} ${this.#formatValue(entry)}`;

  #formatValue([key, value]: [PDFName, PDFObject]): string {
    const resources = key === RESOURCES ? this.#context.lookup(value) : null;
    return resources instanceof PDFDict ? `${this.copyResources(resources)} 0 R` : this.format(value);
  }

  #copyStream(stream: PDFStream, number: PdfRef): void {
    if (isNeverCopied(stream.dict)) {
      this.#objects.put(number, 'null');
      return;
    }
    const raw = stream instanceof PDFRawStream ? stream : null;
    const changed = raw && this.#change(raw);
    const entries = listEntries(stream.dict)
      .filter(([key]) => key !== LENGTH && !OUTSIDE.has(key) && !(changed && FILTERS.has(key)))
      .map((entry) => this.#formatStreamEntry(entry));
    this.#objects.putStream(
      number,
      entries.join('') + (changed?.entries ?? ''),
      changed?.bytes ?? stream.getContents(),
    );
  }

  /** A stream's own dictionary holds no text. */
  #formatStreamEntry(entry: [PDFName, PDFObject]): string {
    const text = this.#formatValue(entry);
    return `${entry[0].toString()} ${HOLDS_STRING.test(text) ? `${this.#objects.add(text)} 0 R` : text}`;
  }
}

/** The categories of resources that a page draws with; not the properties of its marks, which are taken out. */
const DRAWN_WITH = listNames('ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'XObject', 'Font', 'ProcSet');

export function listResources(resources: PDFDict): [PDFName, PDFObject][] {
  return resources.entries().filter(([key]) => DRAWN_WITH.has(key));
}

/**
 * What the format gives to what is most easily made to carry something else. Keys of other dictionaries are names that
 * a file may choose, and all of them are kept.
 */
const KNOWN_KEYS: ReadonlyMap<PDFName, ReadonlySet<PDFName>> = new Map(
  Object.entries({
    Form: 'Type Subtype FormType BBox Matrix Resources Group Filter DecodeParms Length',
    Image:
      'Type Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask Mask Decode Interpolate SMask SMaskInData Matte Filter DecodeParms Length',
    ExtGState:
      'Type LW LC LJ ML D RI OP op OPM Font BG BG2 UCR UCR2 TR TR2 HT HTO FL SM SA BM SMask CA ca AIS TK UseBlackPtComp',
    Font: 'Type Subtype Name BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts CIDSystemInfo DW W DW2 W2 CIDToGIDMap FontBBox FontMatrix CharProcs Resources',
  }).map(([kind, keys]) => [PDFName.of(kind), listNames(...keys.split(' '))]),
);

function listEntries(dictionary: PDFDict): [PDFName, PDFObject][] {
  const kinds = [dictionary.get(SUBTYPE), dictionary.get(TYPE)];
  const known = kinds.map((kind) => kind instanceof PDFName && KNOWN_KEYS.get(kind)).find(Boolean);
  return dictionary.entries().filter(([key]) => !LEFT_OUT.has(key) && (!known || known.has(key)));
}

function isNeverCopied(dictionary: PDFDict): boolean {
  const [type, action, script] = [TYPE, ACTION_KIND, SCRIPT].map((key) => dictionary.get(key));
  if (type instanceof PDFName && NEVER_COPIED.has(type)) return true;
  if (action instanceof PDFName && ACTIONS.has(action)) return true;
  return holdsFiles(dictionary) || script instanceof PDFString || script instanceof PDFHexString;
}

/** A font may be called « EF » too. */
function holdsFiles(dictionary: PDFDict): boolean {
  const files = dictionary.lookup(EMBEDDED);
  return files instanceof PDFDict && files.keys().some((key) => files.lookup(key) instanceof PDFStream);
}

function listNames(...names: readonly string[]): ReadonlySet<PDFName> {
  return new Set(names.map((name) => PDFName.of(name)));
}
