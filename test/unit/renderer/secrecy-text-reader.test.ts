import { describe, expect, it } from 'vitest';
import { type ReaderPorts, TextReader } from '../../../renderer/ui/secrecy/text-reader.ts';
import { findRevealingWords } from '../../../shared/secrecy/find-revealing-words.ts';
import type { FreeText } from '../../../shared/secrecy/free-text.ts';

function buildText(field: string, text: string): FreeText {
  return { recordKind: 'plan', recordId: '1', field, place: field, text, context: 'general' };
}

/** The reader with a clock that the test turns: `pause` is the end of the typing, `idle` one free moment. */
function createReader({ textsAtOnce = 100 } = {}) {
  const waiting = new Set<() => void>();
  const idling = new Set<(hasTime: () => boolean) => void>();
  const read: string[] = [];
  const load = { fails: false, count: 0 };
  const ports: ReaderPorts = {
    load: async () => {
      load.count += 1;
      if (load.fails) throw new Error('The file is gone');
      return (text, context) => {
        read.push(text);
        return findRevealingWords(text, context);
      };
    },
    wait: (run) => {
      waiting.add(run);
      return () => waiting.delete(run);
    },
    whenIdle: (run) => {
      idling.add(run);
      return () => idling.delete(run);
    },
  };
  const reader = new TextReader(ports);
  const pause = async () => {
    for (const run of [...waiting]) {
      waiting.delete(run);
      run();
    }
    await new Promise((resolve) => setTimeout(resolve));
  };
  const idle = () => {
    for (const run of [...idling]) {
      let left = textsAtOnce;
      idling.delete(run);
      run(() => {
        left -= 1;
        return left > 0;
      });
    }
  };
  return { reader, read, load, waiting, idling, pause, idle };
}

function listFound(reader: TextReader): string[] {
  return [...reader.getReadings()].map(
    ([field, { findings }]) => `${field}: ${findings.map(({ word }) => word).join(' ')}`,
  );
}

describe('reading while one types', () => {
  it('reads nothing before the typing stops, nor while the window is busy', async () => {
    const { reader, read, load, pause, idle, waiting } = createReader();
    reader.setSource('page', () => [buildText('a', 'un diab')]);
    reader.setSource('page', () => [buildText('a', 'un diabète')]);
    expect(waiting.size).toBe(1);
    expect(load.count).toBe(0);
    await pause();
    expect(read).toEqual([]);
    idle();
    expect(read).toEqual(['un diabète']);
    expect(listFound(reader)).toEqual(['a: diabète']);
  });

  it('reads again only the text that changed, and tells nobody when nothing changed', async () => {
    const { reader, read, pause, idle } = createReader();
    let told = 0;
    reader.subscribe(() => {
      told += 1;
    });
    let second = 'Repas adapté';
    reader.setSource('page', () => [buildText('a', 'un diabète'), buildText('b', second)]);
    await pause();
    idle();
    const before = reader.getReadings();
    second = 'Repas adapté à midi';
    reader.setSource('page', () => [buildText('a', 'un diabète'), buildText('b', second)]);
    await pause();
    idle();
    expect(read).toEqual(['un diabète', 'Repas adapté', 'Repas adapté à midi']);
    expect(told).toBe(1);
    expect(reader.getReadings()).toBe(before);
  });

  it('goes on where it stopped when there are many texts', async () => {
    const { reader, read, pause, idle, idling } = createReader({ textsAtOnce: 2 });
    reader.setSource('page', () => ['a', 'b', 'c', 'd', 'e'].map((field) => buildText(field, 'un diabète')));
    await pause();
    idle();
    expect(read).toHaveLength(2);
    expect(listFound(reader)).toEqual([]);
    for (let turn = 0; turn < 5 && idling.size > 0; turn += 1) idle();
    expect(read).toHaveLength(5);
    expect(listFound(reader)).toHaveLength(5);
  });

  it('never shows what was read of a text that was changed meanwhile', async () => {
    const { reader, pause, idle } = createReader();
    reader.setSource('page', () => [buildText('a', 'un diabète')]);
    await pause();
    reader.setSource('page', () => [buildText('a', 'un goûter')]);
    idle();
    expect(listFound(reader)).toEqual([]);
    await pause();
    idle();
    expect(listFound(reader)).toEqual([]);
  });

  it('forgets a line that is gone, and keeps the others', async () => {
    const { reader, pause, idle } = createReader();
    reader.setSource('one', () => [buildText('a', 'un diabète')]);
    reader.setSource('two', () => [buildText('b', 'un asthme')]);
    await pause();
    idle();
    reader.removeSource('one');
    await pause();
    idle();
    expect(listFound(reader)).toEqual(['b: asthme']);
  });

  it('reads all again when a name becomes known', async () => {
    const { reader, pause, idle } = createReader();
    reader.setSource('page', () => [buildText('a', 'Prévenir Crohn et son frère.')]);
    await pause();
    idle();
    expect(listFound(reader)).toEqual(['a: Crohn']);
    reader.setNames(['Crohn']);
    await pause();
    idle();
    expect(listFound(reader)).toEqual([]);
  });

  it('tries again at the next change when its data did not come', async () => {
    const { reader, load, pause, idle } = createReader();
    load.fails = true;
    reader.setSource('page', () => [buildText('a', 'un diabète')]);
    await pause();
    idle();
    expect(listFound(reader)).toEqual([]);
    load.fails = false;
    reader.setSource('page', () => [buildText('a', 'un diabète')]);
    await pause();
    idle();
    expect(listFound(reader)).toEqual(['a: diabète']);
  });

  it('stops with its page', async () => {
    const { reader, read, pause, idle } = createReader();
    reader.setSource('page', () => [buildText('a', 'un diabète')]);
    await pause();
    reader.stop();
    idle();
    expect(read).toEqual([]);
  });
});
