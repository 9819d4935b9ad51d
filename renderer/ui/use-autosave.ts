import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../shared/app-error.ts';
import { usePendingSave } from '../bridge/pending-saves.tsx';
import type { SaveState } from './save-status.tsx';

/** Typing pauses at least that long before it is written. */
const PAUSE_MS = 900;

type Options<Output> = {
  /** What the form holds, or null while something in it is refused. */
  output: Output | null;
  /** What is stored when the page opens. */
  stored: Output;
  save: (output: Output) => Promise<void>;
};

export type Autosave<Output> = {
  state: SaveState;
  error: AppError | null;
  /** Tells that this is what the register holds now (after a reload). */
  accept: (stored: Output) => void;
  /** Tries again after a failure or a conflict that was settled. */
  retry: () => void;
  /** Writes at once what waits. */
  flush: () => Promise<void>;
  /** Whether that is what the register holds; null, a form that is refused, never is. */
  isStored: (output: Output | null) => boolean;
};

/**
 * Writes a form by itself, shortly after the last change, one save at a time. Stops at a conflict until it is settled.
 */
export function useAutosave<Output>({ output, stored, save }: Options<Output>): Autosave<Output> {
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const [error, setError] = useState<AppError | null>(null);
  const storedText = useRef(JSON.stringify(stored));
  const latest = useRef({ output, save });
  const running = useRef<Promise<void> | null>(null);
  const isStopped = useRef(false);
  latest.current = { output, save };

  const write = useCallback(async () => {
    for (;;) {
      const { output: value, save: store } = latest.current;
      const text = JSON.stringify(value);
      if (value === null || text === storedText.current || isStopped.current) return;
      setState({ kind: 'saving' });
      try {
        await store(value);
        storedText.current = text;
        setError(null);
        setState({ kind: 'saved', at: new Date().toISOString() });
      } catch (failure) {
        const refused = failure instanceof AppError ? failure : new AppError('INTERNAL');
        isStopped.current = refused.code === 'CONFLICT';
        setError(refused);
        setState({ kind: isStopped.current ? 'conflict' : 'failed' });
        return;
      }
    }
  }, []);

  const flush = useCallback(() => {
    running.current ??= write().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [write]);

  const text = JSON.stringify(output);
  useEffect(() => {
    if (isStopped.current) return;
    if (text === 'null') return setState({ kind: 'blocked' });
    if (text === storedText.current) {
      setState((current) => (current.kind === 'saved' ? current : { kind: 'untouched' }));
      return;
    }
    setState({ kind: 'unsaved' });
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, flush]);

  usePendingSave(flush);
  // Leaving the page writes what the pause still holds back.
  useEffect(() => () => void flush(), [flush]);

  const accept = useCallback((value: Output) => {
    storedText.current = JSON.stringify(value);
    isStopped.current = false;
    setError(null);
    setState({ kind: 'untouched' });
  }, []);
  const retry = useCallback(() => {
    isStopped.current = false;
    void flush();
  }, [flush]);
  const isStored = useCallback(
    (value: Output | null) => value !== null && JSON.stringify(value) === storedText.current,
    [],
  );
  return { state, error, accept, retry, flush, isStored };
}
