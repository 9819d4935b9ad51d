import { IconCircleCheck } from '@tabler/icons-react';
import { useContext } from 'react';
import type { AcceptedWord } from '../../../shared/secrecy/accepted-word-schema.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { secrecyWords as words } from '../../../shared/text/screen/secrecy-words.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { formatLongDay } from '../format-instant.ts';
import { SecrecyContext } from './secrecy-context.ts';
import { WordAction } from './word-action.tsx';
import classes from './word-hints.module.css';

type Props = { kept: AcceptedWord; onWithdrawn: (word: string) => void };

/** A word that somebody kept in this field: who, when and why; and the way to have it pointed at again. */
export function KeptWord({ kept, onWithdrawn }: Props) {
  const check = useContext(SecrecyContext);
  const { id, recordKind, recordId, word, reason, acceptedBy, acceptedAt } = kept;
  const withdraw = useRegisterMutation('secrecy.withdraw', {
    onSuccess: (list, _, client) =>
      client.setQueryData(buildRegisterKey('secrecy.listAccepted', { recordKind, recordId }), list),
  });
  const ask = () =>
    withdraw.mutate(
      { wordId: id },
      {
        onSuccess: () => {
          check?.say(words.spokenWithdrawn(word));
          onWithdrawn(word);
        },
      },
    );
  return (
    <li className={classes.kept}>
      <IconCircleCheck size={18} aria-hidden className={classes.icon} />
      <div className={classes.text}>
        <span className={classes.why}>{words.kept(word)}</span>{' '}
        {words.keptBy(acceptedBy, formatLongDay(acceptedAt))}. {words.keptReason(reason)}
        {check?.canKeep && (
          <>
            {' '}
            <WordAction word={word} label={words.withdraw} isBusy={withdraw.isPending} onClick={ask} />
          </>
        )}
        {withdraw.error && <p className={classes.failure}>{getErrorMessage(withdraw.error.code)}</p>}
      </div>
    </li>
  );
}
