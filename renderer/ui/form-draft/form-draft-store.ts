/** What a form leaves for later: each piece of unsaved work under its own name. JSON values. */
export type DraftSlots = Readonly<Record<string, unknown>>;

export type FormDraftPorts = {
  save(text: string): Promise<unknown>;
  remove(): Promise<unknown>;
};

export type DraftSource = {
  /** The unsaved work, or null when all of it is stored. Read at any moment: never from a render. */
  read: () => unknown;
  /** Writes what the register can take, so that only the rest is kept. It must not throw. */
  settle?: () => Promise<void>;
};

/** How often the work of a form is looked at: work that stands unsaved for that long twice is kept. */
export const LOOK_EVERY_MS = 500;
/** Looks that are skipped after a refusal: a full disk does not empty itself in half a second. */
const SKIPPED_LOOKS = 10;

/**
 * Keeps the half-typed work of one form in the register, encrypted, until the register itself has it. Saved within a
 * second of each change, and at once when the page goes away; removed when nothing is left to keep.
 */
export class FormDraftStore {
  readonly #ports: FormDraftPorts;
  readonly #onChange: (isKept: boolean) => void;
  readonly #sources = new Map<string, DraftSource>();
  /** Work of a former session, until the screen that shows it has taken it over. */
  #restored: Record<string, unknown>;
  /** What is stored; null: nothing. */
  #stored: string | null;
  /** What was seen the last time: work that is being saved by itself is not worth a draft. */
  #seen: string | null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #skipped = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(stored: DraftSlots | null, ports: FormDraftPorts, onChange: (isKept: boolean) => void) {
    this.#restored = { ...stored };
    this.#stored = stored === null ? null : JSON.stringify(stored);
    this.#seen = this.#stored;
    this.#ports = ports;
    this.#onChange = onChange;
  }

  start(): void {
    this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  /** Work of a former session under that name; undefined when there is none. */
  get(name: string): unknown {
    return this.#restored[name];
  }

  hasWork(): boolean {
    return this.#read() !== null;
  }

  /** From now on that work is read there. The source stays after its screen is gone, so that nothing is missed. */
  register(name: string, source: DraftSource): void {
    this.#sources.set(name, source);
    delete this.#restored[name];
  }

  /** Writes what the register can take, and keeps the rest. Never throws: the register may already be locked. */
  async flush(): Promise<void> {
    const sources = [...this.#sources.values()];
    await Promise.allSettled(sources.map(async ({ settle }) => settle?.()));
    await this.#write(this.#read());
  }

  /** Forgets everything, at once. */
  async discard(): Promise<void> {
    this.#restored = {};
    this.#sources.clear();
    await this.#write(null);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const text = this.#read();
    if (text === null || this.#seen !== null) void this.#write(text);
    this.#seen = text;
  }

  #read(): string | null {
    const slots: Record<string, unknown> = { ...this.#restored };
    for (const [name, { read }] of this.#sources) {
      const value = read();
      if (value !== null) slots[name] = value;
    }
    return Object.keys(slots).length === 0 ? null : JSON.stringify(slots);
  }

  /** One request at a time, in order: a removal must not be overtaken by an older save. */
  #write(text: string | null): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (text === this.#stored) return;
      try {
        await (text === null ? this.#ports.remove() : this.#ports.save(text));
        this.#stored = text;
        this.#onChange(text !== null);
      } catch {
        // Tried again a little later. Once the register is locked there is nobody to tell.
        this.#skipped = SKIPPED_LOOKS;
      }
    });
    return this.#writing;
  }
}

/** Text of a kept draft as its pieces; null when it is not one. */
export function parseDraftSlots(text: string): DraftSlots | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as DraftSlots)
      : null;
  } catch {
    return null;
  }
}
