import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import classes from './remove-pupil.module.css';

/** Takes out a pupil entered by mistake. */
export function RemovePupil({ pupilId }: { pupilId: string }) {
  const [isAsking, setAsking] = useState(false);
  const [, navigate] = useLocation();
  const remove = useRegisterMutation('pupil.remove', {
    outdates: ['pupil.list', 'safetyList.get'],
    onSuccess: (_, __, client) => {
      navigate('/registre', { replace: true });
      client.removeQueries({ queryKey: buildRegisterKey('pupil.get', { pupilId }) });
    },
  });
  return (
    <div className={classes.root}>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {pupilWords.removePupil}
      </Button>
      <Text size="sm" c="dimmed">
        {pupilWords.removePupilHelp}
      </Text>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={pupilWords.removePupilTitle}>
        <Text>{pupilWords.removePupilText}</Text>
        {remove.error && <ErrorNotice error={remove.error} />}
        <Group mt="lg" justify="flex-end">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {kitWords.cancel}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate({ pupilId })}>
            {pupilWords.removePupilConfirm}
          </Button>
        </Group>
      </Modal>
    </div>
  );
}
