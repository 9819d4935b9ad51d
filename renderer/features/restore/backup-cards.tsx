import { useId } from 'react';
import type { Backup } from '../../../shared/backup/backup-schema.ts';
import { backupPlaceWords, backupReasonWords, describeContent } from '../../../shared/text/backup-words.ts';
import { restoreWords as words } from '../../../shared/text/screen/restore-words.ts';
import choices from '../../ui/choice-cards.module.css';
import { formatDayAndTime } from '../../ui/format-instant.ts';
import classes from './backup-cards.module.css';

type Props = {
  backups: readonly Backup[];
  /** Path of the chosen one; '' while none is. */
  value: string;
  onChange: (path: string) => void;
  error?: string;
};

/** The copies one can choose from, newest first. */
export function BackupCards({ backups, value, onChange, error }: Props) {
  const id = useId();
  return (
    <fieldset className={choices.root} aria-describedby={error ? `${id}error` : undefined}>
      <legend className={choices.label}>{words.list}</legend>
      <div className={`${choices.cards} ${classes.cards}`} data-many={backups.length > 4 || undefined}>
        {backups.map((backup, index) => (
          <label key={backup.path} className={`${choices.card} ${classes.card}`}>
            <input
              type="radio"
              className={classes.radio}
              name={id}
              checked={backup.path === value}
              onChange={() => onChange(backup.path)}
            />
            <span className={classes.date}>
              {formatDayAndTime(backup.createdAt)}
              {index === 0 && <span className={classes.newest}>{words.newest}</span>}
            </span>
            <span>{describeContent(backup)}</span>
            <span className={classes.detail}>
              {`${backupReasonWords[backup.reason]}, ${words.madeBy(backup.madeBy)}, ${backupPlaceWords[backup.place]}`}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}error`} className={choices.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
