import { Button, FileButton, Group, NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { type ScanLabel, scanKinds, scanLabelSchema } from '../../../shared/health/health-schema.ts';
import { scanKindWords, healthWords as words } from '../../../shared/text/screen/health-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { LINE_LIMIT } from '../../../shared/text/text-schemas.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DropZone } from '../../ui/drop-zone.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import classes from './health.module.css';
import { useHealthEditor } from './health-context.ts';

export const CHOOSE_SCAN_ID = 'health-choose-scan';

type Chosen = { name: string; bytes: Uint8Array };

/** A document to add: chosen or dropped, checked, labelled, then sealed. */
export function AddScan() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<AppError | string | null>(null);
  const [isReading, setReading] = useState(false);

  const read = async (file: File) => {
    setFailure(null);
    setReading(true);
    try {
      const { readScan } = await import('./read-scan.ts');
      setChosen({ name: file.name, bytes: await readScan(file) });
    } catch (error) {
      setFailure(error instanceof AppError ? error : new AppError('SCAN_UNREADABLE'));
    } finally {
      setReading(false);
    }
  };
  const take = (files: readonly File[]) => {
    const [file, ...others] = files;
    if (others.length > 0) return setFailure(words.scanOneOnly);
    if (file) void read(file);
  };
  const close = () => {
    setChosen(null);
    // The form goes away with its buttons.
    setTimeout(() => focusField(CHOOSE_SCAN_ID));
  };

  if (chosen) return <ScanForm key={chosen.name} chosen={chosen} onClose={close} />;
  return (
    <>
      <DropZone onDrop={take}>
        <Text>{words.scanDrop}</Text>
        <FileButton
          accept="application/pdf,image/jpeg,image/png"
          onChange={(file) => file && take([file])}
          key={isReading ? 'reading' : 'ready'}
        >
          {(props) => (
            <Button
              id={CHOOSE_SCAN_ID}
              variant="default"
              leftSection={<IconUpload size={18} aria-hidden />}
              loading={isReading}
              {...props}
            >
              {words.scanChoose}
            </Button>
          )}
        </FileButton>
      </DropZone>
      {typeof failure === 'string' && <Text role="alert">{failure}</Text>}
      {failure instanceof AppError && <ErrorNotice error={failure} />}
    </>
  );
}

const emptyLabel = { kind: null, datedOn: null } as const;

function ScanForm({ chosen, onClose }: { chosen: Chosen; onClose: () => void }) {
  const { pupilId, show } = useHealthEditor();
  const [initialValues] = useState(() => ({ ...emptyLabel, title: suggestTitle(chosen.name) }));
  const form = useSchemaForm({
    schema: scanLabelSchema,
    initialValues: initialValues as { [K in keyof ScanLabel]: ScanLabel[K] | null },
    labelOf: (path) => fieldLabels[path as keyof ScanLabel] ?? '',
    showsErrorsOn: 'submit',
  });
  const add = useRegisterMutation('health.addScan', { outdates: ['health.getSummary'] });
  useLeaveGuard(true);
  useEffect(() => focusField('health-scan-kind'), []);
  const submit = form.submit((label) =>
    add.mutate(
      { pupilId, label, bytes: chosen.bytes },
      {
        onSuccess: (file) => {
          show(file);
          onClose();
        },
      },
    ),
  );
  const kind = form.field('kind');
  return (
    <form onSubmit={submit} noValidate className={classes.scanForm}>
      <Text className={classes.breakable}>{words.scanChosen(chosen.name)}</Text>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {add.error && <ErrorNotice error={add.error} />}
      <SimpleGrid cols={{ base: 1, sm: 3 }} id="health-scan-kind">
        <NativeSelect
          label={words.scanKind}
          data={[
            { value: '', label: words.scanKindNone },
            ...scanKinds.map((value) => ({ value, label: scanKindWords[value] })),
          ]}
          {...kind}
          value={kind.value ?? ''}
          onChange={(event) => kind.onChange(event.currentTarget.value || null)}
        />
        <TextInput label={words.scanTitle} autoComplete="off" {...form.field('title')} />
        <DateField label={words.scanDate} optional {...form.field('datedOn')} />
      </SimpleGrid>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {kitWords.cancel}
        </Button>
        <Button type="submit" loading={add.isPending}>
          {words.scanAdd}
        </Button>
      </Group>
    </form>
  );
}

const fieldLabels: Readonly<Record<keyof ScanLabel, string>> = {
  kind: words.scanKind,
  title: words.scanTitle,
  datedOn: words.scanDate,
};

/** The name of the file without its ending: it stays inside the sealed record. */
function suggestTitle(name: string): string {
  return name
    .replace(/\.[a-z]{3,4}$/i, '')
    .replaceAll('_', ' ')
    .slice(0, LINE_LIMIT);
}
