import { useMemo, useState } from 'react';
import type { LooseAnswers } from '../../../shared/form/form-answers.ts';
import type { FormItem } from '../../../shared/form/form-item.ts';
import { listItemFieldIds } from './list-item-field-ids.ts';

/** The answers to these items only: the same object as long as none of them changed, so that a memo holds. */
export function useOwnAnswers(items: readonly FormItem[], answers: LooseAnswers): LooseAnswers {
  const ids = useMemo(() => items.flatMap(listItemFieldIds), [items]);
  const [own, setOwn] = useState(() => pickAnswers(ids, answers));
  const isSame =
    ids.length === Object.keys(own).length && ids.every((id) => own[id] === readAnswer(answers, id));
  if (isSame) return own;
  const next = pickAnswers(ids, answers);
  setOwn(next);
  return next;
}

function pickAnswers(ids: readonly string[], answers: LooseAnswers): LooseAnswers {
  return Object.fromEntries(ids.map((id) => [id, readAnswer(answers, id)]));
}

function readAnswer(answers: LooseAnswers, id: string): LooseAnswers[string] {
  return answers[id] ?? null;
}
