import { createContext, useContext, useEffect, useId, useMemo, useSyncExternalStore } from 'react';
import type { AcceptedWord } from '../../../shared/secrecy/accepted-word-schema.ts';
import type { FreeText, TextFinding } from '../../../shared/secrecy/free-text.ts';
import { listOpenFindings } from './list-hints.ts';
import type { TextReader, TextReading, TextReadings } from './text-reader.ts';

export type SecrecyValue = {
  reader: TextReader;
  /** Words kept in the fields of this record. */
  accepted: readonly AcceptedWord[];
  /** False for whoever only reads, and for a record that is not in the register yet. */
  canKeep: boolean;
  /** Says it to a screen reader, once it is free. */
  say: (sentence: string) => void;
};

export const SecrecyContext = createContext<SecrecyValue | null>(null);

const noReadings: TextReadings = new Map();
const noAccepted: readonly AcceptedWord[] = [];
const subscribeToNothing = () => () => undefined;

/** Has these texts read, as they are at each drawing; `listTexts` runs once the typing has stopped. */
export function useCheckedTexts(listTexts: () => readonly FreeText[]): void {
  const reader = useContext(SecrecyContext)?.reader;
  const key = useId();
  useEffect(() => reader?.setSource(key, listTexts));
  useEffect(() => () => reader?.removeSource(key), [reader, key]);
}

/** What was found in one field; null when nothing was. */
export function useReading(field: string): TextReading | null {
  const reader = useContext(SecrecyContext)?.reader;
  return useSyncExternalStore(
    reader?.subscribe ?? subscribeToNothing,
    () => reader?.getReadings().get(field) ?? null,
  );
}

/** Every word of the record that is still to look at. */
export function useOpenFindings(): readonly TextFinding[] {
  const check = useContext(SecrecyContext);
  const readings = useSyncExternalStore(
    check?.reader.subscribe ?? subscribeToNothing,
    check?.reader.getReadings ?? (() => noReadings),
  );
  const accepted = check?.accepted ?? noAccepted;
  return useMemo(() => listOpenFindings(readings, accepted), [readings, accepted]);
}
