import type { Tone } from '../../documents/blocks.ts';
import type { FormItem } from '../../form/form-item.ts';

/**
 * A situation of an emergency sheet, as the ministry's tables lay it out: what is seen, what to do, what to give.
 * `moderate` stands above the band « appeler le 15 ou 112 », `severe` under it; `forbidden` is what must not be done.
 *
 * Top items of `measures` and `treatment` are steps, numbered in this order when printed. A `note` that is `strong`
 * is not a step: it introduces or concludes the others.
 */
export type EmergencySituation = {
  id: string;
  severity: 'moderate' | 'severe' | 'forbidden';
  tone: Tone;
  title: string;
  /** « Signes d'appel visibles » or « Signes de gravité ». */
  signs: readonly FormItem[];
  /** « Mesures à prendre ». */
  measures: readonly FormItem[];
  /** « Traitement »: left out, and replaced by the call to 15, while the care part is suspended. */
  treatment: readonly FormItem[];
  /** The sheet has the treatment done before the measures. */
  treatmentFirst?: true;
};

/**
 * One of the ministry's sheets. It has a number, never the name of a disease: that is how the form keeps the
 * diagnosis out (domain reference §2.1).
 */
export type EmergencySheetTemplate = {
  number: string;
  /** « Fiche standard », « Fiche spécifique n° 01 ». */
  title: string;
  /**
   * `table`: three columns (signs, measures, treatment), two tables with the band between them.
   * `cases`: one case after the other (signs, then what to do).
   */
  layout: 'table' | 'cases';
  /** Heading of the signs, and of the measures with the treatment when the sheet is laid out by cases. */
  signsLabel: string;
  conductLabel: string;
  /** Fields before the first situation. */
  introduction: readonly FormItem[];
  situations: readonly EmergencySituation[];
  /** Fields after the last situation. */
  annex: readonly FormItem[];
  /** `treatment`: the annex says how to give the treatment, and is left out with it. */
  annexKind?: 'treatment' | 'fact';
  annexTitle?: string;
  /**
   * What our one-page sheet says in place of words of the official one: it is read by every adult and never names a
   * condition (circulaire 2021, II.1.c).
   */
  discreetWording?: readonly { official: string; printed: string }[];
  /** The diabetes sheet has no « ne pas oublier de tenir la famille informée ». */
  remindsFamily: boolean;
};
