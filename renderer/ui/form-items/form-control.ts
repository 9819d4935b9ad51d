import type { FormAnswer, LooseAnswers } from '../../../shared/form/form-answers.ts';

/** What every item of a form needs from the page that shows it. */
export type FormControl = {
  answers: LooseAnswers;
  /** `isTyping`: one more key in a text, which may join the step before it when undone. */
  onAnswer: (id: string, answer: FormAnswer, isTyping: boolean) => void;
  /** French sentence per refused value, under its path in the answers (« medicines.0.dose »). */
  issues: ReadonlyMap<string, string>;
  isReadOnly: boolean;
  /** Begins the id of every field, so that two forms can stand on one page. */
  idPrefix: string;
  /** Begins the name of every text, as `shared/secrecy` names it: « emergency.sheet ». */
  textPath: string;
};

/** Id of the element that holds a field: the target of a link to it. */
export function buildFieldId(idPrefix: string, fieldId: string): string {
  return `${idPrefix}-${fieldId}`;
}

/** Name of a text of the form, for whatever is told of it under its field. */
export function nameText({ textPath }: FormControl, ...path: readonly string[]): string {
  return [textPath, ...path].join('.');
}

export const noIssues: ReadonlyMap<string, string> = new Map();
