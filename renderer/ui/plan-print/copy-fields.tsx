import { Autocomplete, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { documentOptionsWords as words } from '../../../shared/text/screen/document-words.ts';
import { RecipientCheck } from '../secrecy/recipient-check.tsx';

type Props = {
  /** null: not a numbered copy; '': numbered, for somebody still to be named. */
  recipient: string | null;
  onChange: (recipient: string | null) => void;
  /** Under the fields once the copy is numbered. */
  children?: ReactNode;
};

/** « Exemplaire n° 3, remis à : restauration ». */
export function CopyFields({ recipient, onChange, children }: Props) {
  return (
    <div>
      <Checkbox
        label={words.copy}
        description={words.copyHelp}
        checked={recipient !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? '' : null)}
      />
      {recipient !== null && (
        <>
          <RecipientCheck recipient={recipient}>
            <Autocomplete
              mt="sm"
              size="md"
              label={words.recipient}
              description={words.recipientHelp}
              data={[...words.recipients]}
              withScrollArea={false}
              comboboxProps={{ withinPortal: false }}
              value={recipient}
              maxLength={120}
              onChange={onChange}
            />
          </RecipientCheck>
          {children}
        </>
      )}
    </div>
  );
}
