import { AppError } from '../app-error.ts';
import { type SafetyList, type SafetyListLayout, safetyListSchema } from './safety-list-schema.ts';

/** A version as it was issued: its lines, and the day and time printed on it. */
export type StoredSafetyList = {
  list: SafetyList;
  /** In the school's own clock; null in versions issued before 0.3.0, which kept the instant only. */
  stamp: { issuedOn: string; issuedTime: string } | null;
};

/** Raised each time the stored content changes. Registers before 0.3.0 wrote the list with no format (« 1 »). */
const FORMAT = 2;

/** What every list had before it had columns to choose. Never changed: it says what those papers show. */
const FIRST_LAYOUT: SafetyListLayout = {
  columns: ['kitPlace', 'carriedByPupil', 'safePlace', 'resourceAdult', 'sealedLetter', 'presence'],
  groupBy: 'class',
  pagePerGroup: false,
};

export function writeStoredSafetyList({ list, stamp }: StoredSafetyList): string {
  return JSON.stringify({ format: FORMAT, ...stamp, list });
}

/** A version of any release, in today's format. */
export function readStoredSafetyList(json: string): StoredSafetyList {
  const stored = JSON.parse(json) as Record<string, unknown>;
  if (!('format' in stored)) return { list: safetyListSchema.parse(bringFirstFormat(stored)), stamp: null };
  if (typeof stored.format !== 'number' || stored.format > FORMAT) throw new AppError('REGISTER_TOO_RECENT');
  const { issuedOn, issuedTime } = stored as { issuedOn: string; issuedTime: string };
  return { list: safetyListSchema.parse(stored.list), stamp: { issuedOn, issuedTime } };
}

function bringFirstFormat(stored: Record<string, unknown>): Record<string, unknown> {
  const entries = stored.entries as Record<string, unknown>[];
  return {
    ...stored,
    layout: FIRST_LAYOUT,
    entries: entries.map((entry) => ({ ...entry, pupilId: '', birthDate: null, photo: null })),
  };
}

/** One text for one content, whatever the order its fields were written in: what the hash of a version is made of. */
export function formatCanonicalSafetyList(list: SafetyList): string {
  return JSON.stringify(sortFields(list));
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sortFields(field)]));
}
