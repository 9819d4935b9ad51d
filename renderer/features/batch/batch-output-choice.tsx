import { Radio, Stack, Text } from '@mantine/core';
import { batchOutputs } from '../../../shared/contract/batch-contract.ts';
import type { FileForm } from '../../../shared/contract/document-contract.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import classes from './batch.module.css';
import { type BatchChoice, listForms } from './batch-choice.ts';

type Props = { choice: BatchChoice; onChange: (part: Partial<BatchChoice>) => void };

/** One file, one file each, or the printer; and for files, whether they are protected. */
export function BatchOutputChoice({ choice, onChange }: Props) {
  const forms = listForms(choice);
  const choose = (value: string) => {
    const output = batchOutputs.find((one) => one === value) ?? 'merged';
    onChange({ output, ...(output === 'print' && { form: 'plain' }) });
  };
  return (
    <FormBlock title={words.output}>
      <div className={classes.columns}>
        <Radio.Group aria-label={words.output} value={choice.output} onChange={choose}>
          <Stack gap="sm">
            {batchOutputs.map((output) => (
              <Radio
                key={output}
                value={output}
                label={words.outputs[output].name}
                description={words.outputs[output].help}
              />
            ))}
          </Stack>
        </Radio.Group>
        {choice.output !== 'print' && (
          <Radio.Group
            label={words.form}
            value={choice.form}
            onChange={(form) => onChange({ form: form as FileForm['kind'] })}
          >
            <Stack gap="sm" mt="xs">
              {forms.map((form) => (
                <Radio key={form} value={form} label={words.forms[form]} />
              ))}
            </Stack>
            {choice.form !== 'protected' && (
              <Text size="sm" mt="sm" c="dimmed">
                {words.plainNote}
              </Text>
            )}
          </Radio.Group>
        )}
      </div>
    </FormBlock>
  );
}
