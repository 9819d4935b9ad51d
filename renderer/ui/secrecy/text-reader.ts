import type { Finding, TextContext } from '../../../shared/secrecy/finding.ts';
import type { FreeText } from '../../../shared/secrecy/free-text.ts';

/** A field and the words pointed at in it, in the order of its text. */
export type TextReading = { text: FreeText; findings: readonly Finding[] };

/** Fields where something was found, by their name. */
export type TextReadings = ReadonlyMap<string, TextReading>;

export type ReaderPorts = {
  load(): Promise<(text: string, context: TextContext) => readonly Finding[]>;
  /** Runs once typing has stopped for a moment. Gives back what cancels it, as `whenIdle` does. */
  wait(run: () => void): () => void;
  /** Runs when the window has nothing else to do, as long as `hasTime`. */
  whenIdle(run: (hasTime: () => boolean) => void): () => void;
};

type ListTexts = () => readonly FreeText[];
type Check = Awaited<ReturnType<ReaderPorts['load']>>;

const doNothing = () => undefined;

/**
 * Reads the free texts of one record behind the user's back: after the typing, in small pieces, and only what changed.
 * Nothing of it outlives the page.
 */
export class TextReader {
  readonly #ports: ReaderPorts;
  readonly #sources = new Map<string, ListTexts>();
  readonly #listeners = new Set<() => void>();
  #names: readonly string[] = [];
  #check: Check | null = null;
  /** Everything read so far, found or not, by field. */
  #read = new Map<string, TextReading>();
  #readings: TextReadings = new Map();
  #cancel: () => void = doNothing;

  constructor(ports: ReaderPorts) {
    this.#ports = ports;
  }

  /** Texts that stand on a page, or on a line of it; asked for only once the typing has stopped. */
  setSource(key: string, listTexts: ListTexts): void {
    this.#sources.set(key, listTexts);
    this.#schedule();
  }

  removeSource(key: string): void {
    this.#sources.delete(key);
    this.#schedule();
  }

  /** Names that are never taken for a disease. */
  setNames(names: readonly string[]): void {
    if (names.join('\n') === this.#names.join('\n')) return;
    this.#names = names;
    this.#read = new Map();
    this.#schedule();
  }

  /** The same object as long as nothing changed in it. */
  getReadings = (): TextReadings => this.#readings;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  stop(): void {
    this.#cancel();
    this.#cancel = doNothing;
  }

  #schedule(): void {
    this.stop();
    this.#cancel = this.#ports.wait(() => void this.#start());
  }

  async #start(): Promise<void> {
    let isStopped = false;
    this.#cancel = () => {
      isStopped = true;
    };
    try {
      this.#check ??= await this.#ports.load();
    } catch {
      // Without its data nothing is pointed at here; the next change tries again, and printing checks by itself.
      return;
    }
    if (!isStopped) this.#readOn(this.#check, this.#listTexts(), new Map());
  }

  /** Reads until the time is up, then goes on from there when the window is idle again. */
  #readOn(check: Check, texts: readonly FreeText[], done: Map<string, TextReading>): void {
    this.#cancel = this.#ports.whenIdle((hasTime) => {
      for (const [index, text] of texts.entries()) {
        if (index > 0 && !hasTime()) return this.#readOn(check, texts.slice(index), done);
        done.set(text.field, this.#readText(check, text));
      }
      this.#publish(done);
    });
  }

  #listTexts(): FreeText[] {
    return [...this.#sources.values()].flatMap((listTexts) => listTexts());
  }

  #readText(check: Check, text: FreeText): TextReading {
    const before = this.#read.get(text.field);
    if (before && before.text.text === text.text && before.text.context === text.context) return before;
    return { text, findings: check(text.text, { field: text.context, knownNames: this.#names }) };
  }

  #publish(done: Map<string, TextReading>): void {
    this.#read = done;
    const found = new Map([...done].filter(([, { findings }]) => findings.length > 0));
    if (isSame(found, this.#readings)) return;
    this.#readings = found;
    for (const listener of this.#listeners) listener();
  }
}

function isSame(one: TextReadings, other: TextReadings): boolean {
  return one.size === other.size && [...one].every(([field, reading]) => other.get(field) === reading);
}
