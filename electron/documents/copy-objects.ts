import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
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
const NEVER_COPIED = new Set(['Catalog', 'Pages', 'Page', 'Annot', 'Action', 'StructElem', 'StructTreeRoot']);
const FILTERS = listNames('Filter', 'DecodeParms', 'F', 'FFilter', 'FDecodeParms');
const TYPE = PDFName.of('Type');
const LENGTH = PDFName.of('Length');
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
    if (object instanceof PDFDict && isNeverCopied(object)) this.#objects.put(number, 'null');
    else if (object instanceof PDFStream) this.#copyStream(object, number);
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
    const entries = listEntries(object).map(([key, value]) => `${key.toString()} ${this.format(value)}`);
    return `<<${entries.join('')}>>`;
  }

  #copyStream(stream: PDFStream, number: PdfRef): void {
    const raw = stream instanceof PDFRawStream ? stream : null;
    const changed = raw && this.#change(raw);
    const entries = listEntries(stream.dict)
      .filter(([key]) => key !== LENGTH && !(changed && FILTERS.has(key)))
      .map(([key, value]) => `${key.toString()} ${this.#hoistStrings(this.format(value))}`);
    this.#objects.putStream(
      number,
      entries.join('') + (changed?.entries ?? ''),
      changed?.bytes ?? stream.getContents(),
    );
  }

  #hoistStrings(text: string): string {
    return HOLDS_STRING.test(text) ? `${this.#objects.add(text)} 0 R` : text;
  }
}

function listEntries(dictionary: PDFDict): [PDFName, PDFObject][] {
  return dictionary.entries().filter(([key]) => !LEFT_OUT.has(key));
}

function isNeverCopied(dictionary: PDFDict): boolean {
  const type = dictionary.get(TYPE);
  return type instanceof PDFName && NEVER_COPIED.has(type.decodeText());
}

function listNames(...names: readonly string[]): ReadonlySet<PDFName> {
  return new Set(names.map((name) => PDFName.of(name)));
}
