import { Button, FileButton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { PupilPhoto } from '../../ui/pupil-photo.tsx';
import classes from './photo-card.module.css';
import { FILE_LIMIT, resizePhoto } from './resize-photo.ts';

type Props = { pupil: Pupil; onSaved: (pupil: Pupil) => void };

/** The photo: chosen, reduced here, written at once. */
export function PhotoCard({ pupil, onSaved }: Props) {
  if (useCan('pupil.setPhoto')) return <PhotoForm pupil={pupil} onSaved={onSaved} />;
  return (
    <FormBlock title={pupilWords.photo}>
      <PupilPhoto pupil={pupil} size={112} isNamed />
    </FormBlock>
  );
}

function PhotoForm({ pupil, onSaved }: Props) {
  const [message, setMessage] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const setPhoto = useRegisterMutation('pupil.setPhoto', { outdates: ['pupil.getPhoto', 'pupil.list'] });

  const write = async (read: () => Promise<Uint8Array | null>) => {
    setMessage(null);
    setReading(true);
    try {
      onSaved(await setPhoto.mutateAsync({ pupilId: pupil.id, photo: await read() }));
    } catch (failure) {
      setMessage(getErrorMessage(failure instanceof AppError ? failure.code : 'INTERNAL'));
    } finally {
      setReading(false);
    }
  };

  const choose = (file: File | null) => {
    if (!file) return;
    if (file.size > FILE_LIMIT) return setMessage(pupilWords.photoTooHeavy);
    void write(() => resizePhoto(file));
  };

  return (
    <FormBlock title={pupilWords.photo}>
      <Stack align="flex-start">
        <PupilPhoto pupil={pupil} size={112} isNamed />
        <Text size="sm" c="dimmed">
          {pupilWords.photoHelp}
        </Text>
        {message && (
          <Text role="alert" className={classes.error}>
            {message}
          </Text>
        )}
        <FileButton accept="image/jpeg,image/png" onChange={choose} key={isReading ? 'reading' : 'ready'}>
          {(props) => (
            <Button variant="default" loading={isReading} {...props}>
              {pupil.hasPhoto ? pupilWords.photoChange : pupilWords.photoChoose}
            </Button>
          )}
        </FileButton>
        {pupil.hasPhoto && (
          <Button variant="subtle" disabled={isReading} onClick={() => void write(async () => null)}>
            {pupilWords.photoRemove}
          </Button>
        )}
      </Stack>
    </FormBlock>
  );
}
