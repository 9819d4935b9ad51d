import { UnstyledButton } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { listMissing, type Missing } from '../../../shared/plan/plan-completeness-rules.ts';
import { planParts } from '../../../shared/plan/plan-content-schema.ts';
import { missingWords } from '../../../shared/text/missing-words.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { getValidationMessage } from '../../../shared/text/validation-messages.ts';
import { type PlanTarget, usePlanEditor } from './plan-editor-context.ts';
import classes from './plan-margin.module.css';
import { getIssuePlace, getIssueTarget, getMissingTarget } from './plan-targets.ts';
import { useDraft } from './use-plan-draft.ts';

type Entry = { key: string; words: string; target: PlanTarget };

/** What to correct, what is needed before signing, what comes after: each a link to its field. */
export function PlanMissing() {
  const { store } = usePlanEditor();
  const content = useDeferredValue(useDraft(store, (state) => state.content));
  const issues = useDraft(store, (state) => state.issues);
  const missing = useMemo(() => listMissing(content), [content]);
  const refused = planParts.flatMap((part) =>
    (issues[part] ?? []).map((issue) => ({
      key: `${part}.${issue.path}`,
      words: `${getIssuePlace(part, issue)}\u00A0: ${getValidationMessage(issue.code)}`,
      target: getIssueTarget(part, issue),
    })),
  );
  const required = missing.filter((item) => item.required).map(toEntry);
  const others = missing.filter((item) => !item.required).map(toEntry);
  return (
    <>
      <EntryList title={planScreenWords.correct} entries={refused} isWrong />
      <EntryList title={planScreenWords.missingRequired} entries={required} />
      {required.length === 0 && <p className={classes.ready}>{planScreenWords.readyToSign}</p>}
      <EntryList title={planScreenWords.missingOther} entries={others} />
    </>
  );
}

function toEntry(missing: Missing): Entry {
  return { key: missing.code, words: missingWords[missing.code], target: getMissingTarget(missing) };
}

function EntryList({
  title,
  entries,
  isWrong,
}: {
  title: string;
  entries: readonly Entry[];
  isWrong?: true;
}) {
  const { goTo } = usePlanEditor();
  if (entries.length === 0) return null;
  return (
    <section className={classes.missing} data-wrong={isWrong}>
      <h2 className={classes.missingTitle}>{title}</h2>
      <ul className={classes.entries}>
        {entries.map(({ key, words, target }) => (
          <li key={key}>
            <UnstyledButton className={classes.entry} onClick={() => goTo(target)}>
              {words}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
