import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Number of an object of the file. */
export type PdfRef = number;

/** How streams are sealed when the file has a password; `dictionary` is the only object left in clear. */
export type PdfEncryption = { dictionary: string; seal(bytes: Uint8Array): Uint8Array };

type PdfStream = { number: PdfRef; entries: string; bytes: Uint8Array };

/** Half the time of the usual level for a file a twentieth larger. */
const LEVEL = 4;

/** Objects packed into one compressed stream: enough to compress well, few enough to be read one by one. */
const PACK_SIZE = 200;

/**
 * The objects of a PDF file, as raw text: thousands of small ones in a document of seven pages, which an object graph
 * would make five times as costly. Everything that is not a stream is packed into compressed object streams, so that
 * a sealed file has no string in clear: entries of a stream must therefore never hold a string.
 */
export class PdfObjects {
  readonly #streams: PdfStream[] = [];
  /** Object → the pack that holds it and its place there. */
  readonly #packs: { number: PdfRef; members: readonly PdfRef[] }[] = [];
  #loose: { number: PdfRef; text: string }[] = [];
  #next = 1;

  reserve(): PdfRef {
    const number = this.#next;
    this.#next += 1;
    return number;
  }

  /** `text` of one byte a character. */
  put(number: PdfRef, text: string): void {
    this.#loose.push({ number, text });
  }

  add(text: string): PdfRef {
    const number = this.reserve();
    this.put(number, text);
    return number;
  }

  /** `entries` of its dictionary, without length; the bytes as its filters have them. */
  addStream(entries: string, bytes: Uint8Array): PdfRef {
    const number = this.reserve();
    this.putStream(number, entries, bytes);
    return number;
  }

  putStream(number: PdfRef, entries: string, bytes: Uint8Array): void {
    this.#streams.push({ number, entries, bytes });
  }

  addPacked(bytes: Uint8Array, entries = ''): PdfRef {
    // Copied: what the library answers holds on to many more bytes than it fills.
    const packed = new Uint8Array(deflateSync(bytes, { level: LEVEL }));
    return this.addStream(`/Filter/FlateDecode${entries}`, packed);
  }

  /** Does all of `work` or leaves no trace of it. */
  transact<Result>(work: () => Result): Result {
    const [streams, loose, next] = [this.#streams.length, this.#loose.length, this.#next];
    try {
      const result = work();
      this.#pack(PACK_SIZE);
      return result;
    } catch (error) {
      this.#streams.length = streams;
      this.#loose.length = loose;
      this.#next = next;
      throw error;
    }
  }

  /** The whole file. The same objects give the same bytes, unless they are sealed. */
  finish(catalog: string, info: string, encryption: PdfEncryption | null): Uint8Array {
    const infoRef = this.add(info);
    this.#pack(1);
    const catalogRef = this.reserve();
    const encryptionRef = encryption && this.reserve();
    const file = new FileBytes();
    for (const { number, entries, bytes } of this.#streams) {
      const sealed = encryption ? encryption.seal(bytes) : bytes;
      file.begin(number, `<<${entries}/Length ${sealed.length}>>\nstream\n`);
      file.push(sealed);
      file.push('\nendstream\nendobj\n');
    }
    // Apart: some readers do not find a packed catalog in a sealed file.
    file.begin(catalogRef, `${catalog}\nendobj\n`);
    if (encryption && encryptionRef) file.begin(encryptionRef, `${encryption.dictionary}\nendobj\n`);
    const sealing = encryptionRef ? `/Encrypt ${encryptionRef} 0 R` : '';
    this.#writeIndex(file, `/Root ${catalogRef} 0 R/Info ${infoRef} 0 R${sealing}`);
    return file.join();
  }

  /** Packs what is loose while there is enough of it. */
  #pack(least: number): void {
    while (this.#loose.length >= least) {
      const group = this.#loose.slice(0, PACK_SIZE);
      this.#loose = this.#loose.slice(PACK_SIZE);
      let at = 0;
      const places = group.map(({ number, text }) => {
        const place = `${number} ${at}`;
        at += text.length + 1;
        return place;
      });
      const head = `${places.join(' ')}\n`;
      const body = Buffer.from(`${head}${group.map(({ text }) => text).join('\n')}`, 'latin1');
      const entries = `/Type/ObjStm/N ${group.length}/First ${head.length}`;
      const number = this.addPacked(body, entries);
      this.#packs.push({ number, members: group.map((object) => object.number) });
    }
  }

  /** Where each object stands: kind, offset or pack, place in the pack. */
  #writeIndex(file: FileBytes, trailer: string): void {
    const number = this.reserve();
    const index = new Uint8Array(this.#next * ENTRY);
    index.set([0xff, 0xff], ENTRY - 2);
    // Byte by byte: a quarter of a million entries in the file of a whole school.
    const put = (object: PdfRef, kind: number, where: number, place: number): void => {
      const at = object * ENTRY;
      index[at] = kind;
      index[at + 1] = where >>> 24;
      index[at + 2] = where >>> 16;
      index[at + 3] = where >>> 8;
      index[at + 4] = where;
      index[at + 5] = place >>> 8;
      index[at + 6] = place;
    };
    for (const pack of this.#packs) {
      for (const [place, member] of pack.members.entries()) put(member, 2, pack.number, place);
    }
    const id = file.digest();
    const start = file.length;
    for (const [object, offset] of file.offsets) put(object, 1, offset, 0);
    put(number, 1, start, 0);
    const packed = deflateSync(index);
    const entries = `/Type/XRef/Size ${this.#next}/W[1 4 2]${trailer}/ID[<${id}><${id}>]/Filter/FlateDecode`;
    file.begin(number, `<<${entries}/Length ${packed.length}>>\nstream\n`);
    file.push(packed);
    file.push(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`);
  }
}

/** Bytes of an entry of the index: one for the kind, four for the offset, two for the place. */
const ENTRY = 7;

/** Written once, joined once. */
class FileBytes {
  readonly offsets = new Map<PdfRef, number>();
  length = 0;
  readonly #chunks: Uint8Array[] = [];

  constructor() {
    this.push(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
  }

  begin(number: PdfRef, text: string): void {
    this.offsets.set(number, this.length);
    this.push(`${number} 0 obj\n${text}`);
  }

  push(part: Uint8Array | string): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    this.#chunks.push(bytes);
    this.length += bytes.length;
  }

  /** Identifies the file by what it holds. */
  digest(): string {
    const digest = createHash('sha256');
    for (const chunk of this.#chunks) digest.update(chunk);
    return digest.digest('hex').slice(0, 32);
  }

  /** In a memory of its own, which can be handed to another thread. */
  join(): Uint8Array {
    const file = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      file.set(chunk, at);
      at += chunk.length;
    }
    return file;
  }
}

/** References, as an array holds them. */
export function formatRefs(refs: readonly PdfRef[]): string {
  return `[${refs.map((ref) => `${ref} 0 R`).join(' ')}]`;
}
