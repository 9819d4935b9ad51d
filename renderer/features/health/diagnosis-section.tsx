import { Group, Text, Textarea } from '@mantine/core';
import { type HealthFile, sealedTextSchema } from '../../../shared/health/health-schema.ts';
import { healthWords as words } from '../../../shared/text/screen/health-words.ts';
import { getValidationMessage } from '../../../shared/text/validation-messages.ts';
import { focusField } from '../../ui/focus-field.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { SaveStatus } from '../../ui/save-status.tsx';
import { SaveTrouble } from '../../ui/save-trouble.tsx';
import classes from './health.module.css';
import { useHealthEditor } from './health-context.ts';
import { RemoveRecord } from './remove-record.tsx';
import { useDiagnosisEditing } from './use-diagnosis-editing.ts';

const FIELD_ID = 'health-diagnosis';

type Props = { diagnosis: HealthFile['diagnosis'] };

/** The diagnosis, written by itself. */
export function DiagnosisSection({ diagnosis }: Props) {
  const { isReadOnly } = useHealthEditor();
  return isReadOnly ? <ReadDiagnosis diagnosis={diagnosis} /> : <DiagnosisForm diagnosis={diagnosis} />;
}

function ReadDiagnosis({ diagnosis }: Props) {
  return (
    <FormBlock title={words.diagnosis}>
      {diagnosis ? <p className={classes.text}>{diagnosis.text}</p> : <Text>{words.diagnosisNone}</Text>}
    </FormBlock>
  );
}

function DiagnosisForm({ diagnosis }: Props) {
  const { text, autosave, change, reload, overwrite, clear } = useDiagnosisEditing(diagnosis);
  return (
    <FormBlock
      title={words.diagnosis}
      actions={<SaveStatus state={autosave.state} onFix={() => focusField(FIELD_ID)} />}
    >
      <SaveTrouble autosave={autosave} onReload={() => void reload()} onOverwrite={() => void overwrite()} />
      <Textarea
        id={FIELD_ID}
        label={words.diagnosisLabel}
        description={words.diagnosisHelp}
        error={findRefusal(text, diagnosis !== null)}
        value={text}
        autosize={false}
        rows={3}
        classNames={{ input: classes.growing }}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {diagnosis && (
        <Group justify="flex-end" mt="xs">
          <RemoveRecord
            recordId={diagnosis.id}
            kind="diagnosis"
            label={words.diagnosisRemove}
            text={words.diagnosisRemove}
            onRemoved={() => {
              clear({ diagnosis: null, notes: [], scans: [], altered: [] });
              focusField(FIELD_ID);
            }}
          />
        </Group>
      )}
    </FormBlock>
  );
}

function findRefusal(text: string, isWritten: boolean): string | undefined {
  if (text.trim() === '') return isWritten ? words.diagnosisEmptied : undefined;
  const parsed = sealedTextSchema.safeParse(text);
  return parsed.success ? undefined : getValidationMessage(parsed.error.issues[0]?.message ?? '');
}
