import type { RichText, TextRun, Tone } from '../documents/blocks.ts';
import { type FilledLine, listFilledLines } from '../documents/filled-blocks.ts';
import type { LooseAnswers } from '../form/form-answers.ts';
import type { EmergencySheetTemplate, EmergencySituation } from '../plan/emergency-sheets/emergency-sheet.ts';
import { CALL_STEP_SENTENCE, toneWords } from '../text/emergency-sheet-words.ts';
import { plainTitles } from '../text/plain-wordings.ts';
import { emboldenDoses, emboldenVital, readLineText } from './dose-text.ts';
import { namesTreatment } from './names-treatment.ts';
import { printPlainly } from './plain-lines.ts';

/** What is seen and what to do, as the sheet and its card say it. */
export type SituationFacts = {
  tone: Tone;
  /** « GRAVE – Signes de gravité »: says in words what the colour says. */
  title: string;
  signs: readonly FilledLine[];
  /** Numbered when printed. A strong line introduces or concludes the others. */
  steps: readonly FilledLine[];
  /** Once it is over. */
  after: readonly FilledLine[];
};

export type SheetFacts = {
  introduction: readonly FilledLine[];
  situations: readonly SituationFacts[];
  /** How to use a device (`title`: its name), or a fact on one line (no title). */
  devices: readonly { title: string; lines: readonly FilledLine[] }[];
};

const CALL_STEP: FilledLine = {
  text: [{ text: CALL_STEP_SENTENCE, bold: true }],
  children: [],
  strong: false,
};

/** A step that already sends to 15 is not doubled by another one. */
const CALL_WORDS = /\b(?:le|au|samu)\s15\b|\b112\b/i;

/** What is kept of a line while care is suspended; `products` are what the pupil is given, by name. */
type Suspension = { isSuspended: boolean; products: readonly string[] };

/** Only what was filled or is always true for this pupil; while care is suspended, no treatment and no dose. */
export function readSheetFacts(
  template: EmergencySheetTemplate,
  answers: LooseAnswers,
  suspension: Suspension,
): SheetFacts {
  const { isSuspended, products } = suspension;
  const read = (items: Parameters<typeof listFilledLines>[0]) => {
    const lines = printPlainly(listFilledLines(items, answers)).map(({ line }) => line);
    return isSuspended ? lines.filter((line) => !namesTreatment(line, products)) : lines;
  };
  const situations = template.situations
    .map((situation) => readSituation(situation, answers, suspension))
    .filter(({ signs, steps }) => signs.length + steps.length > 0);
  const hasAnnex = !(isSuspended && template.annexKind === 'treatment');
  const annex = hasAnnex ? read(template.annex) : [];
  const devices = template.annexTitle
    ? annex.map((line) => ({ title: readLineText(line), lines: line.children }))
    : annex.map((line) => ({ title: '', lines: [line] }));
  return { introduction: read(template.introduction), situations, devices };
}

function readSituation(
  situation: EmergencySituation,
  answers: LooseAnswers,
  { isSuspended, products }: Suspension,
): SituationFacts {
  const { tone, severity, measures, treatment, treatmentFirst } = situation;
  const signs = printPlainly(listFilledLines(situation.signs, answers)).map(({ line }) => line);
  const measured = printPlainly(listFilledLines(measures, answers));
  const treated = printPlainly(listFilledLines(treatment, answers)).map((each) => ({
    ...each,
    line: emboldenDoses(each.line),
  }));
  const conduct = treatmentFirst ? [...treated, ...measured] : [...measured, ...treated];
  const kept = isSuspended ? measured.filter(({ line }) => !namesTreatment(line, products)) : conduct;
  const steps = kept.filter(({ after }) => !after).map(({ line }) => line);
  const title = nameSituation(situation);
  const after = kept.filter((each) => each.after).map(({ line }) => line);
  const isUrgent = severity !== 'forbidden' && tone !== 'calm' && signs.length + steps.length > 0;
  const saysIt = steps.some((step) => CALL_WORDS.test(readLineText(step)));
  const call = isSuspended && isUrgent && !saysIt ? [CALL_STEP] : [];
  return { tone, title, signs, steps: joinEnds(insertCall(steps, call)).map(emboldenVital), after };
}

/** The call is the first gesture: after the sentences that introduce them all. */
function insertCall(steps: readonly FilledLine[], call: readonly FilledLine[]): FilledLine[] {
  const first = steps.findIndex((step) => !step.strong);
  const at = first === -1 ? steps.length : first;
  return [...steps.slice(0, at), ...call, ...steps.slice(at)];
}

/** A title that already says its word is not given it twice. */
function nameSituation({ tone, title, signs }: EmergencySituation): string {
  const plain = plainTitles[title] ?? title;
  const word = toneWords[tone];
  const isReminder = signs.length === 0;
  if (isReminder || tone === 'neutral' || plain.includes(word)) return plain;
  return `${word} – ${plain}`;
}

const CONTINUES = /^dans la chambre/i;

/** « dans la chambre d’inhalation » ends the sentence of the step before it instead of being a step. */
function joinEnds(lines: readonly FilledLine[]): FilledLine[] {
  const joined: FilledLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const text = readLineText(line);
    if (!last || !CONTINUES.test(text)) joined.push(line);
    else {
      const end = `${text.charAt(0).toLocaleLowerCase('fr')}${text.slice(1)}`;
      joined[joined.length - 1] = { ...last, text: [...trimEnd(last.text), ` ${end}`] };
    }
  }
  return joined;
}

function trimEnd(text: RichText): readonly TextRun[] {
  const runs = typeof text === 'string' ? [text] : text;
  const last = runs.at(-1);
  return typeof last === 'string' ? [...runs.slice(0, -1), last.replace(/[.\s]+$/u, '')] : runs;
}
