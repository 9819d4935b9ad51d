import { Button, Progress, Text, VisuallyHidden } from '@mantine/core';
import type { BatchState } from '../../../shared/contract/batch-contract.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { countDone } from '../../bridge/use-batch.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import classes from './batch.module.css';

/** How far it is; it goes on without the page. */
export function BatchProgress({ batch }: { batch: BatchState }) {
  const { stage, total, secondsLeft } = batch;
  const done = countDone(batch);
  const cancel = useRegisterMutation('batch.cancel', { outdates: ['batch.getState'] });
  const isWriting = stage === 'writing';
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <FormBlock title={isWriting ? words.writing : words.running}>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={words.running} />
      </Progress.Root>
      <Text mt="sm" className={classes.progress}>
        {words.progress(done, total)}
        {!isWriting && secondsLeft !== null && `, ${words.secondsLeft(secondsLeft)}`}
      </Text>
      {/* Read out at each quarter only: what is shown changes five times a second. */}
      <VisuallyHidden role="status">
        {isWriting ? words.writing : words.spoken(Math.floor(percent / 25) * 25)}
      </VisuallyHidden>
      <Text mt="md">{words.leave}</Text>
      {cancel.error && <ErrorNotice error={cancel.error} />}
      <Button
        mt="md"
        variant="default"
        loading={cancel.isPending || cancel.isSuccess}
        onClick={() => cancel.mutate({})}
      >
        {words.cancel}
      </Button>
    </FormBlock>
  );
}
