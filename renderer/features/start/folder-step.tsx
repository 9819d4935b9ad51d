import { Button, Group, Input, Stack, Text } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { validationMessages } from '../../../shared/text/validation-messages.ts';
import { request } from '../../bridge/request.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { StepButtons } from '../../ui/step-buttons.tsx';

type Props = { folder: string; onChange: (folder: string) => void; onBack: () => void; onNext: () => void };

export function FolderStep({ folder, onChange, onBack, onNext }: Props) {
  const id = useId();
  const [isEmpty, setEmpty] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  const browse = async () => {
    setFailure(null);
    try {
      const chosen = await request('session.chooseFolder', { purpose: 'create' });
      if (chosen !== null) onChange(chosen);
    } catch (error) {
      setFailure(error instanceof AppError ? error : new AppError('INTERNAL'));
    }
  };

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isBlank = folder.trim() === '';
    setEmpty(isBlank);
    if (isBlank) document.getElementById(id)?.focus();
    else onNext();
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{startWords.folderIntro}</Text>
        {failure && <ErrorNotice error={failure} />}
        <Input.Wrapper
          id={id}
          size="md"
          label={startWords.folder}
          description={startWords.folderHelp}
          error={isEmpty ? validationMessages.REQUIRED : undefined}
        >
          <Group wrap="nowrap">
            <Input
              id={id}
              size="md"
              style={{ flex: 1 }}
              error={isEmpty}
              value={folder}
              onChange={(event) => onChange(event.currentTarget.value)}
              spellCheck={false}
              autoComplete="off"
            />
            <Button variant="default" onClick={() => void browse()}>
              {startWords.browse}
            </Button>
          </Group>
        </Input.Wrapper>
      </Stack>
      <StepButtons onBack={onBack} />
    </form>
  );
}
