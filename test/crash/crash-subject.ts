import { join } from 'node:path';
import { PASSPHRASE } from '../fixtures/quick-register.ts';

/** What is being done when the process is killed. */
export const crashKinds = [
  'plan',
  'backup',
  'migrate',
  'rekey',
  'passphrase',
  'health',
  'restore',
  'salvage',
] as const;
export type CrashKind = (typeof crashKinds)[number];

/** A register to be killed in, as both processes need to know it. Everything in it is invented. */
export type CrashSubject = {
  kind: CrashKind;
  /** Folder of the test core: settings and documents. */
  folder: string;
  registerFolder: string;
  accountId: string;
  planId: string;
  pupilId: string;
  /** The account that is suspended and resumed. */
  otherId: string;
  /** Runs made in it so far: time goes on from one to the next. */
  run: number;
  /** The highest step that a copy held when they were last looked at. */
  copiedStep: number;
};

/** Step 0 is what the register was prepared with; the others go on from one process to the next. */
export function getPassphrase(step: number): string {
  return step === 0 ? PASSPHRASE : `le merle numéro ${step} siffle sous le préau`;
}

const FILLER = 'x'.repeat(5000);

export function getPlanText(step: number): string {
  return `étape ${step} ${FILLER}`;
}

/** The step a text was written at; the text must be whole. */
export function readPlanStep(text: string): number {
  const step = Number(/^étape (\d+) /.exec(text)?.[1]);
  if (text !== getPlanText(step)) throw new Error('A stored text is not whole');
  return step;
}

/** The copies that are restored in turn: the first one of step 0, the other one of step 1. */
export function getCopyFolder({ folder }: CrashSubject, step: number): string {
  return join(folder, 'copies', String(step % 2));
}

/** One step in four keeps a scan; the others write the note again. */
export function isScanStep(step: number): boolean {
  return step % 4 === 0;
}
