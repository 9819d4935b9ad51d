import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { SignatoryKind } from '../../../shared/plan/administrative-schema.ts';
import { buildSignatory, findKnownSignatory } from '../../../shared/plan/known-signatories.ts';
import { administrativeScreenWords as words } from '../../../shared/text/screen/plan-administrative-words.ts';
import { partnerKinds, referentKinds, signatoryWords } from '../../../shared/text/signatory-words.ts';
import { PartCard } from './part-card.tsx';
import { usePlanEditor, usePlanPart } from './plan-editor-context.ts';
import classes from './signatories.module.css';
import { SignatoryRow } from './signatory-row.tsx';
import { useSignatories } from './use-signatories.ts';

/** The form's tables « Référents » and « Partenaires », rows in printed order. */
export function SignatoryTables() {
  return (
    <>
      <SignatoryTable
        id="administrative-referents"
        title={words.referentsTitle}
        kinds={referentKinds}
        empty={words.noReferent}
        addTitle={words.addReferent}
      />
      <SignatoryTable
        id="administrative-partners"
        title={words.partnersTitle}
        kinds={partnerKinds}
        empty={words.noPartner}
        addTitle={words.addPartner}
      />
    </>
  );
}

type TableProps = {
  id: string;
  title: string;
  kinds: readonly SignatoryKind[];
  empty: string;
  addTitle: string;
};

function SignatoryTable({ id, title, kinds, empty, addTitle }: TableProps) {
  const { isReadOnly } = usePlanEditor();
  const { value, issues } = usePlanPart('administrative');
  const rows = kinds.flatMap((kind) => value.signatories.filter((one) => one.kind === kind));
  return (
    <PartCard id={id} title={title}>
      {rows.length === 0 && <Text className={classes.note}>{empty}</Text>}
      {rows.map((signatory) => (
        <SignatoryRow
          key={signatory.id}
          title={tellKind(signatory.kind)}
          signatory={signatory}
          errors={pickErrors(issues, value.signatories.indexOf(signatory))}
        />
      ))}
      {!isReadOnly && <AddButtons title={addTitle} kinds={kinds} />}
    </PartCard>
  );
}

function AddButtons({ title, kinds }: { title: string; kinds: readonly SignatoryKind[] }) {
  const { pupil, saved } = usePlanEditor();
  const { add } = useSignatories();
  const schoolClass = saved.organisation.classes.find(({ id }) => id === pupil.classId);
  return (
    <fieldset className={classes.adding}>
      <legend className={classes.addingTitle}>{title}</legend>
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant="default"
          size="sm"
          classNames={{ root: classes.addButton, label: classes.addLabel }}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() =>
            add(
              buildSignatory(crypto.randomUUID(), kind, findKnownSignatory(kind, saved.school, schoolClass)),
            )
          }
        >
          {tellKind(kind)}
        </Button>
      ))}
    </fieldset>
  );
}

/** The form prints « Autres : » before a blank. */
function tellKind(kind: SignatoryKind): string {
  return signatoryWords[kind].replace(/[\s\u00A0]*:$/, '');
}

/** `undefined` when nothing is refused, so that a row is not drawn again for nothing. */
function pickErrors(
  issues: ReadonlyMap<string, string>,
  index: number,
): Readonly<Record<string, string>> | undefined {
  const prefix = `signatories.${index}.`;
  const own = [...issues].filter(([path]) => path.startsWith(prefix));
  return own.length === 0
    ? undefined
    : Object.fromEntries(own.map(([path, sentence]) => [path.slice(prefix.length), sentence]));
}
