import { Loader, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Backup } from '../../../shared/backup/backup-schema.ts';
import { backupPlaceWords, backupReasonWords, countContent } from '../../../shared/text/backup-words.ts';
import { restoreWords as words } from '../../../shared/text/screen/restore-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { formatDayAndTime } from '../../ui/format-instant.ts';
import { StepButtons } from '../../ui/step-buttons.tsx';
import classes from './content-step.module.css';

export type RestoreMode = 'beside' | 'replace';

type Props = {
  /** As it was counted once opened. */
  backup: Backup;
  /** There is a register it could take the place of. */
  hasPresent: boolean;
  isPending: boolean;
  error: Error | null;
  onBack: () => void;
  onRestore: (mode: RestoreMode) => void;
};

/** What the copy holds, and what becomes of the present register. */
export function ContentStep({ backup, hasPresent, isPending, error, onBack, onRestore }: Props) {
  const [mode, setMode] = useState<RestoreMode>('beside');
  const facts = [
    [words.date, formatDayAndTime(backup.createdAt)],
    [words.counts, countContent(backup)],
    [words.author, backup.madeBy],
    [words.reason, backupReasonWords[backup.reason]],
    [words.place, backupPlaceWords[backup.place]],
  ] as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onRestore(mode);
      }}
    >
      <Stack gap="lg">
        <div>
          <Text>{words.content}</Text>
          <dl className={classes.facts}>
            {facts.map(([term, fact]) => (
              <div key={term} className={classes.fact}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </div>
        {hasPresent && <ModeChoice mode={mode} onChange={setMode} />}
        {error && <ErrorNotice error={error} />}
        <div role="status" className={classes.status}>
          {isPending && (
            <>
              <Loader size={20} aria-hidden /> <Text>{words.restoring}</Text>
            </>
          )}
        </div>
      </Stack>
      <StepButtons onBack={onBack} submitLabel={words.restore} isPending={isPending} />
    </form>
  );
}

type ModeProps = { mode: RestoreMode; onChange: (mode: RestoreMode) => void };

function ModeChoice({ mode, onChange }: ModeProps) {
  return (
    <Radio.Group
      label={words.mode}
      value={mode}
      onChange={(value) => onChange(value === 'replace' ? 'replace' : 'beside')}
    >
      <Stack gap="sm" mt="xs">
        <Radio value="beside" label={words.beside} description={words.besideHelp} />
        <Radio value="replace" label={words.replace} description={words.replaceHelp} />
      </Stack>
    </Radio.Group>
  );
}
