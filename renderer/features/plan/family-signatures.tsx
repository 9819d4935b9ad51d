import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { buildSignatory } from '../../../shared/plan/known-signatories.ts';
import { formatPupilName, isOfAge } from '../../../shared/pupil/pupil-rules.ts';
import { administrativeScreenWords as words } from '../../../shared/text/screen/plan-administrative-words.ts';
import { signatoryWords } from '../../../shared/text/signatory-words.ts';
import { PartCard } from './part-card.tsx';
import { usePlanEditor, usePlanPart } from './plan-editor-context.ts';
import classes from './signatories.module.css';
import { SignatoryRow } from './signatory-row.tsx';
import { listFamilyRows } from './signatory-rows.ts';
import { useSignatories } from './use-signatories.ts';

/** Who signs for the family: each guardian, or the pupil of age. */
export function FamilySignatures() {
  const { pupil, today } = usePlanEditor();
  const { value } = usePlanPart('administrative');
  const ofAge = isOfAge(pupil.birthDate, today);
  const pupilRow = value.signatories.find(({ kind }) => kind === 'pupil') ?? null;
  const rows = listFamilyRows(pupil.guardians, value.signatories);
  return (
    <PartCard id="administrative-family" title={words.familyTitle}>
      {(ofAge || pupilRow) && (
        <FamilyRowView
          title={signatoryWords.pupil}
          name={formatPupilName(pupil)}
          signatory={pupilRow}
          build={(id) => buildSignatory(id, 'pupil', { name: formatPupilName(pupil) })}
        />
      )}
      {!ofAge && rows.length === 0 && <Text>{words.noGuardian}</Text>}
      {rows
        .filter(({ signatory }) => !ofAge || signatory !== null)
        .map(({ key, guardian, signatory }) => (
          <FamilyRowView
            key={key}
            title={guardian?.relation || signatoryWords.guardian}
            name={guardian?.name ?? signatory?.name ?? ''}
            note={guardian ? undefined : words.guardianGone}
            signatory={signatory}
            build={(id) => buildSignatory(id, 'guardian', { guardianId: key, name: guardian?.name ?? '' })}
          />
        ))}
    </PartCard>
  );
}

type RowProps = {
  title: string;
  name: string;
  note?: string;
  signatory: ReturnType<typeof buildSignatory> | null;
  build: (id: string) => ReturnType<typeof buildSignatory>;
};

function FamilyRowView({ title, name, note, signatory, build }: RowProps) {
  const { isReadOnly } = usePlanEditor();
  const { add } = useSignatories();
  if (signatory) return <SignatoryRow title={title} fixedName={name} note={note} signatory={signatory} />;
  return (
    <div className={classes.waiting}>
      <div className={classes.waitingWords}>
        <span className={classes.role}>{title}</span>
        <span className={classes.name}>{name}</span>
      </div>
      {!isReadOnly && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={18} aria-hidden />}
          aria-label={words.addToSignatoriesOf(name)}
          onClick={() => add(build(crypto.randomUUID()))}
        >
          {words.addToSignatories}
        </Button>
      )}
    </div>
  );
}
