import * as z from 'zod';
import { newPassphraseSchema } from '../../../shared/account/account-schema.ts';
import type { ValidationIssue } from '../../../shared/app-error.ts';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { loadPassphraseScore, WEAKEST_ACCEPTED } from './use-passphrase-score.ts';

export type NewPassphrase = { passphrase: string; passphraseAgain: string };

export const emptyNewPassphrase: NewPassphrase = { passphrase: '', passphraseAgain: '' };

/** The two fields of a passphrase that is chosen, for the schema of a form. Complete it with `refuseDifferent`. */
export const newPassphraseShape = {
  passphrase: newPassphraseSchema,
  passphraseAgain: z.string().overwrite((text) => text.normalize('NFC')),
};

/** Last step of the schema: the two must be the same. */
export function refuseDifferent<Output extends NewPassphrase>(schema: z.ZodType<Output>): z.ZodType<Output> {
  return schema.refine(({ passphrase, passphraseAgain }) => passphrase === passphraseAgain, {
    error: 'PASSPHRASES_DIFFER',
    path: ['passphraseAgain'],
  });
}

/** Sentences of the codes that only these two fields know, for `useSchemaForm`. */
export const newPassphraseMessages = {
  PASSPHRASES_DIFFER: passphraseWords.different,
  PASSPHRASE_WEAK: passphraseWords.weak,
} as const;

/**
 * To ask once the form is valid, before it is sent: the meter may still wait for a pause in the typing. The issues are
 * for `showIssues`.
 */
export async function findWeakness(
  passphrase: string,
  knownWords: readonly string[],
): Promise<readonly ValidationIssue[]> {
  const score = await loadPassphraseScore(passphrase, knownWords);
  return score < WEAKEST_ACCEPTED ? [{ path: 'passphrase', code: 'PASSPHRASE_WEAK' }] : [];
}
