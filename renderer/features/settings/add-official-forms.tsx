import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import {
  OFFICIAL_FORM_LIMIT,
  type OfficialFormKind,
} from '../../../shared/contract/official-form-contract.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import {
  officialFormNames,
  officialFormsWords as words,
} from '../../../shared/text/screen/official-forms-words.ts';
import { DropZone } from '../../ui/drop-zone.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import classes from './official-forms.module.css';
import { useFormMutation } from './use-form-mutation.ts';

export const CHOOSE_FORMS_ID = 'official-forms-choose';

type Result = { file: string; kind: OfficialFormKind } | { file: string; code: ErrorCode };

/** Several PDF at once: each is recognised or refused on its own. */
export function AddOfficialForms() {
  const add = useFormMutation('officialForm.add');
  const [isReading, setReading] = useState(false);
  const [results, setResults] = useState<readonly Result[]>([]);

  const addOne = async (file: File): Promise<Result> => {
    try {
      if (file.size > OFFICIAL_FORM_LIMIT) throw new AppError('PDF_TOO_LARGE');
      const { forms } = await add.mutateAsync({ bytes: new Uint8Array(await file.arrayBuffer()) });
      // Newest first.
      const kind = forms[0]?.kind;
      if (kind === undefined) throw new AppError('INTERNAL');
      return { file: file.name, kind };
    } catch (error) {
      return { file: file.name, code: error instanceof AppError ? error.code : 'INTERNAL' };
    }
  };
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || isReading) return;
    setReading(true);
    const done: Result[] = [];
    for (const file of files) done.push(await addOne(file));
    setResults(done);
    setReading(false);
  };

  return (
    <FormBlock title={words.add}>
      <DropZone onDrop={(files) => void take(files)}>
        <Text>{words.drop}</Text>
        <FileButton
          multiple
          accept="application/pdf"
          onChange={(files) => void take(files)}
          key={isReading ? 'reading' : 'ready'}
        >
          {(props) => (
            <Button
              id={CHOOSE_FORMS_ID}
              leftSection={<IconUpload size={18} aria-hidden />}
              loading={isReading}
              {...props}
            >
              {words.choose}
            </Button>
          )}
        </FileButton>
      </DropZone>
      <div role="status" className={classes.results}>
        {isReading && <Text>{words.adding}</Text>}
        {!isReading && results.length > 0 && <Results results={results} />}
      </div>
    </FormBlock>
  );
}

function Results({ results }: { results: readonly Result[] }) {
  return (
    <Stack gap="xs">
      {results.map((result) =>
        'kind' in result ? (
          <p key={result.file} className={classes.added}>
            <IconCircleCheck size={20} aria-hidden /> {words.addedOne(officialFormNames[result.kind])}
          </p>
        ) : (
          <p key={result.file} className={classes.refused}>
            <strong>{words.refused(result.file)}</strong> {getErrorMessage(result.code)}
          </p>
        ),
      )}
    </Stack>
  );
}
