import { Anchor, Button, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../../shared/backup/backup-schema.ts';
import { restoreWords as words } from '../../../shared/text/screen/restore-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';
import { type SessionState, sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { type Credentials, CredentialsForm } from '../../ui/credentials/credentials-form.tsx';
import { orderAccounts, readLastAccounts } from '../../ui/credentials/last-accounts.ts';
import { formatLongDay } from '../../ui/format-instant.ts';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { ChooseStep } from './choose-step.tsx';
import { ContentStep, type RestoreMode } from './content-step.tsx';
import { useBackups } from './use-backups.ts';

type Present = { folder: string | null };

type Props = {
  /** The register at hand, whose folder is null when it cannot even be described; null when there is none. */
  present: Present | null;
  onLeave: () => void;
};

/** Chooses a copy, opens it, says what it holds, and puts it beside the present register or in its place. */
export function RestorePage({ present, onLeave }: Props) {
  const list = useBackups();
  const [step, setStep] = useState(0);
  const [chosen, setChosen] = useState<Backup | null>(null);
  const [credentials, setCredentials] = useState<Credentials | null>(null);
  const inspect = useRegisterMutation('restore.inspect', { onSuccess: () => setStep(2) });
  const restore = useRestore(present);
  const total = words.steps.length;
  return (
    <GateCard isWide>
      <PageHeader
        title={words.title}
        windowTitle={words.windowTitle}
        actions={
          !restore.isPending && (
            <Anchor component="button" type="button" mih={40} onClick={onLeave}>
              {words.giveUp}
            </Anchor>
          )
        }
      />
      <Progress value={((step + 1) / total) * 100} mb="lg" aria-hidden />
      <Stack key={step}>
        <StepHeading takesFocus={step > 0}>
          {stepWords.step(step + 1, total, words.steps[step] ?? '')}
        </StepHeading>
        {step === 0 && (
          <ChooseStep list={list} chosen={chosen} onChoose={setChosen} onNext={() => setStep(1)} />
        )}
        {step === 1 && chosen && (
          <OpenStep
            backup={chosen}
            inspect={inspect}
            onBack={() => setStep(0)}
            onSubmit={(typed) => {
              setCredentials(typed);
              inspect.mutate({ ...typed, path: chosen.path });
            }}
          />
        )}
        {step === 2 && inspect.data && credentials && (
          <ContentStep
            backup={inspect.data}
            hasPresent={present !== null}
            isPending={restore.isPending}
            error={restore.error}
            onBack={() => setStep(1)}
            onRestore={(mode) => restore.run(inspect.data, credentials, mode)}
          />
        )}
      </Stack>
    </GateCard>
  );
}

type OpenStepProps = {
  backup: Backup;
  inspect: Pick<ReturnType<typeof useRegisterMutation<'restore.inspect'>>, 'isPending' | 'error'>;
  onBack: () => void;
  onSubmit: (credentials: Credentials) => void;
};

/** A copy opens like the register did that day. */
function OpenStep({ backup, inspect, onBack, onSubmit }: OpenStepProps) {
  const [{ ordered, preselected }] = useState(() => orderAccounts(backup.accounts, readLastAccounts()));
  return (
    <>
      <Text>{words.credentialsText(formatLongDay(backup.createdAt))}</Text>
      <CredentialsForm
        accounts={ordered}
        initialAccountId={preselected}
        passphraseLabel={words.credentialsPassphrase}
        submitLabel={words.inspect}
        pendingLabel={words.inspecting}
        isPending={inspect.isPending}
        error={inspect.error}
        onSubmit={onSubmit}
        secondary={
          <Button variant="default" onClick={onBack} disabled={inspect.isPending}>
            {stepWords.previous}
          </Button>
        }
      />
    </>
  );
}

/** The restoration itself; once it is done the register is open, and a notice says where things are. */
function useRestore(present: Present | null) {
  const client = useQueryClient();
  const { mutate, isPending, error } = useRegisterMutation('restore.restore', {
    onSuccess: (session) => client.setQueryData(sessionKey, session),
  });
  const run = (backup: Backup, credentials: Credentials, mode: RestoreMode) =>
    mutate(
      { ...credentials, path: backup.path, mode },
      { onSuccess: (session) => announce(session, backup, mode, present) },
    );
  return { run, isPending, error };
}

function announce(session: SessionState, backup: Backup, mode: RestoreMode, present: Present | null): void {
  if (session.stage !== 'open') return;
  notifications.show({
    color: 'green',
    title: words.restoredTitle,
    message: describeResult(formatLongDay(backup.createdAt), session.folder, mode, present),
    autoClose: false,
  });
}

function describeResult(date: string, folder: string, mode: RestoreMode, present: Present | null): string {
  if (mode === 'replace') return words.restoredReplace(date, folder);
  const where = words.restoredAlone(date, folder);
  return present === null ? where : `${where} ${words.before(present.folder)}`;
}
