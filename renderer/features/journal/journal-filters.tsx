import { Button, Checkbox, NativeSelect } from '@mantine/core';
import {
  type JournalFilter,
  type JournalRecordKind,
  journalRecordKinds,
} from '../../../shared/journal/journal-schema.ts';
import { journalWords } from '../../../shared/text/screen/journal-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { DateField } from '../../ui/date-field.tsx';
import classes from './journal.module.css';

export const emptyJournalFilter: JournalFilter = {
  from: null,
  to: null,
  accountId: null,
  recordKind: null,
  onlySensitive: false,
};

const kindOptions = [
  { value: '', label: journalWords.everyKind },
  ...journalRecordKinds.map((kind) => ({ value: kind, label: journalWords.kinds[kind] })),
];

type Props = { filter: JournalFilter; isInverted: boolean; onChange: (filter: JournalFilter) => void };

/** What is looked for; each change is applied at once. */
export function JournalFilters({ filter, isInverted, onChange }: Props) {
  const { data: accounts = [] } = useRegisterQuery('account.list', {});
  const accountOptions = [
    { value: '', label: journalWords.everybody },
    ...accounts.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const change = (part: Partial<JournalFilter>) => onChange({ ...filter, ...part });
  return (
    <search className={classes.filters} aria-label={journalWords.filters}>
      <DateField label={journalWords.from} value={filter.from} onChange={(from) => change({ from })} />
      <DateField
        label={journalWords.to}
        value={filter.to}
        error={isInverted ? journalWords.inverted : null}
        onChange={(to) => change({ to })}
      />
      <NativeSelect
        label={journalWords.who}
        data={accountOptions}
        value={filter.accountId ?? ''}
        onChange={(event) => change({ accountId: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={journalWords.kind}
        data={kindOptions}
        value={filter.recordKind ?? ''}
        onChange={(event) => change({ recordKind: (event.currentTarget.value as JournalRecordKind) || null })}
      />
      <div className={classes.whole}>
        <Checkbox
          label={journalWords.onlySensitive}
          description={journalWords.onlySensitiveHelp}
          checked={filter.onlySensitive}
          onChange={(event) => change({ onlySensitive: event.currentTarget.checked })}
        />
        <Button variant="subtle" onClick={() => onChange(emptyJournalFilter)}>
          {journalWords.clear}
        </Button>
      </div>
    </search>
  );
}
