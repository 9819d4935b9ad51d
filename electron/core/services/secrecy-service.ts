import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import {
  type AcceptedWord,
  type CheckedRecordKind,
  SCHOOL_RECORD,
} from '../../../shared/secrecy/accepted-word-schema.ts';
import { isAccepted } from '../../../shared/secrecy/accepted-words.ts';
import type { Act, OpenRegister } from '../open-register.ts';
import type { Repositories } from '../repositories.ts';

type CheckedRecord = { recordKind: CheckedRecordKind; recordId: string };

export function listAccepted(
  register: OpenRegister,
  { recordKind, recordId }: CheckedRecord,
): { words: AcceptedWord[] } {
  return { words: register.read(({ acceptedWords }) => acceptedWords.list(recordKind, recordId)) };
}

/** Keeps a word in one field. The journal tells of the record, never of the word. Twice is once. */
export function acceptWord(
  register: OpenRegister,
  { recordKind, recordId, field, word, reason }: InputOf<'secrecy.accept'>,
): { words: AcceptedWord[] } {
  const place = { recordKind, recordId, field };
  register.write(describeAct('secrecy.accept', place), (repositories, acceptedAt) => {
    assertExists(repositories, place);
    const { acceptedWords } = repositories;
    if (isAccepted(acceptedWords.list(recordKind, recordId), place, word)) return;
    acceptedWords.insert({
      ...place,
      id: randomUUID(),
      word,
      reason,
      acceptedAt,
      accountId: register.account.id,
    });
  });
  return listAccepted(register, place);
}

export function withdrawWord(register: OpenRegister, wordId: string): { words: AcceptedWord[] } {
  const word = register.read(({ acceptedWords }) => acceptedWords.find(wordId));
  if (!word) throw new AppError('NOT_FOUND');
  register.write(describeAct('secrecy.withdraw', word), ({ acceptedWords }) => acceptedWords.remove(wordId));
  return listAccepted(register, word);
}

function assertExists({ plans, pupils }: Repositories, { recordKind, recordId }: CheckedRecord): void {
  const exists = {
    plan: () => plans.find(recordId) !== undefined,
    pupil: () => pupils.find(recordId) !== undefined,
    school: () => recordId === SCHOOL_RECORD,
  }[recordKind];
  if (!exists()) throw new AppError('NOT_FOUND');
}

function describeAct(
  action: 'secrecy.accept' | 'secrecy.withdraw',
  { recordKind, recordId }: CheckedRecord,
): Act {
  return { action, recordKind, recordId };
}
