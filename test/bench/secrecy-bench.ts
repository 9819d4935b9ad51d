import { createSecrecyCheck, type SecrecyCheck } from '../../shared/secrecy/find-revealing-words.ts';
import { type LabelledSentence, readSecrecySet } from './secrecy-set.ts';

/**
 * Recall and precision of the diagnosis check on labelled sentences, and what it costs.
 *
 * `--wrong` also prints the sentences that were missed and those that were pointed at wrongly.
 */
const SETS = [
  { name: 'known', title: 'Set written with the engine' },
  { name: 'blind', title: 'First set written blind, after the engine' },
  { name: 'second', title: 'Second set written blind, after the first corrections' },
  { name: 'third', title: 'Third set written blind, after the second corrections' },
  { name: 'fourth', title: 'Fourth set written blind, in the voice of a lycée' },
  { name: 'fifth', title: 'Fifth set written blind, in the voice of a collège' },
  {
    name: 'sixth',
    title: 'Sixth set written blind, in the voice of a primary school, kept aside during the corrections',
  },
];
const showsWrong = process.argv.includes('--wrong');

const startedAt = performance.now();
const check = createSecrecyCheck();
const startTime = performance.now() - startedAt;

for (const { name, title } of SETS) reportSet(name, title, check);
reportTimes(check, startTime);

function reportSet(name: string, title: string, findIn: SecrecyCheck): void {
  const revealing = readSecrecySet(`${name}-revealing`);
  const clean = readSecrecySet(`${name}-clean`);
  const missed = revealing.filter((sentence) => !isFound(sentence, findIn));
  const accused = clean.filter((sentence) => countFindings(sentence, findIn) > 0);
  const strays = revealing.filter((sentence) => countStrays(sentence, findIn) > 0);
  const found = revealing.length - missed.length;
  console.log(`\n${title}: ${revealing.length} sentences that reveal, ${clean.length} that do not`);
  console.log(
    `  recall     ${toShare(found, revealing.length)}  (${found} of ${revealing.length} sentences)`,
  );
  console.log(
    `  precision  ${toShare(found, found + accused.length)}  (${accused.length} pointed at wrongly)`,
  );
  console.log(`  sentences that reveal with one word too many: ${strays.length}`);
  console.log(`  by kind, found among those that reveal: ${toKinds(revealing, missed)}`);
  console.log(`  by kind, quiet among those that do not: ${toKinds(clean, accused)}`);
  if (!showsWrong) return;
  for (const sentence of missed) console.log(`  MISSED  [${sentence.kind}] ${sentence.text}`);
  for (const sentence of [...accused, ...strays])
    console.log(`  WRONG   [${sentence.kind}] ${sentence.text} → ${listWords(sentence, findIn)}`);
}

function findFor({ text, field, knownNames }: LabelledSentence, findIn: SecrecyCheck) {
  return findIn(text, { field, knownNames });
}

function isFound(sentence: LabelledSentence, findIn: SecrecyCheck): boolean {
  const findings = findFor(sentence, findIn);
  return sentence.reveals.some((part) =>
    findings.some((one) => one.start < part.end && one.end > part.start),
  );
}

function countFindings(sentence: LabelledSentence, findIn: SecrecyCheck): number {
  return findFor(sentence, findIn).length;
}

function countStrays(sentence: LabelledSentence, findIn: SecrecyCheck): number {
  return findFor(sentence, findIn).filter(
    (one) => !sentence.reveals.some((part) => one.start < part.end && one.end > part.start),
  ).length;
}

function listWords(sentence: LabelledSentence, findIn: SecrecyCheck): string {
  return findFor(sentence, findIn)
    .map((one) => `${one.word} (${one.family}, ${one.kind})`)
    .join(', ');
}

function toKinds(all: readonly LabelledSentence[], wrong: readonly LabelledSentence[]): string {
  const kinds = [...new Set(all.map((sentence) => sentence.kind))];
  return kinds
    .map((kind) => {
      const total = all.filter((sentence) => sentence.kind === kind).length;
      return `${kind} ${total - wrong.filter((sentence) => sentence.kind === kind).length}/${total}`;
    })
    .join(', ');
}

function toShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function reportTimes(findIn: SecrecyCheck, start: number): void {
  const sentences = SETS.flatMap(({ name }) => [
    ...readSecrecySet(`${name}-clean`),
    ...readSecrecySet(`${name}-revealing`),
  ]);
  const mixed = sentences.map((sentence) => sentence.text).join('. ');
  const hostile = ['d-i-a-b-e-', 'a b c d e ', 'epilepsi', 'maladie de la du des le ', '@di*b@te'];
  console.log('\nTimes');
  console.log(`  data read at start: ${start.toFixed(1)} ms`);
  for (const length of [2_000, 10_000]) {
    const texts = [0, 1, 2, 3, 4].map((turn) => mixed.slice(turn * 1_500, turn * 1_500 + length));
    console.log(`  ${length} characters: ${measure(texts, findIn)}`);
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      console.log(`    only « ${piece.trim()} »: ${measure([text], findIn)}`);
    }
  }
}

function measure(texts: readonly string[], findIn: SecrecyCheck): string {
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    for (const text of texts) {
      const from = performance.now();
      findIn(text, { field: 'general', knownNames: [] });
      times.push(performance.now() - from);
    }
  }
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  return `median ${median.toFixed(2)} ms, least ${(sorted[0] ?? 0).toFixed(2)} ms, most ${(sorted.at(-1) ?? 0).toFixed(2)} ms`;
}
