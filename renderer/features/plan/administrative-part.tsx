import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/calendar/calendar-date.ts';
import { formatPupilName, isOfAge } from '../../../shared/pupil/pupil-rules.ts';
import {
  ADDRESS_LABEL,
  BIRTH_DATE_LABEL,
  CHANGES_HEADER,
  COMMITMENT_SENTENCES,
  CONSENT_SENTENCE,
  FIRST_REQUEST_HEADER,
  GUARDIANS_TITLE,
  PUPIL_NAME_LABEL,
  PUPIL_TITLE,
  SECRET_SENTENCE,
  YEARLY_CHECK_TITLE,
} from '../../../shared/text/plan-words.ts';
import { administrativeScreenWords as words } from '../../../shared/text/screen/plan-administrative-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { DatedClasses } from './dated-classes.tsx';
import { FamilySignatures } from './family-signatures.tsx';
import { PartCard } from './part-card.tsx';
import classes from './plan-editor.module.css';
import { usePlanEditor } from './plan-editor-context.ts';
import { SignatoryTables } from './signatory-tables.tsx';

/** Part 1, in the order of the form. */
export function AdministrativePart() {
  return (
    <>
      <PupilCard />
      <GuardiansCard />
      <PartCard
        id="administrative-versions-card"
        title={`${FIRST_REQUEST_HEADER}, ${CHANGES_HEADER.toLowerCase()}`}
      >
        <DatedClasses
          field="versions"
          firstLabel={FIRST_REQUEST_HEADER}
          rankLabel={(rank) => (rank === 1 ? FIRST_REQUEST_HEADER : words.change(rank - 1))}
          addLabel={words.addChange}
        />
      </PartCard>
      <PartCard id="administrative-checks-card" title={YEARLY_CHECK_TITLE}>
        <DatedClasses field="yearlyChecks" rankLabel={words.yearlyCheck} addLabel={words.addYearlyCheck} />
      </PartCard>
      <FamilySignatures />
      <SignatoryTables />
    </>
  );
}

function PupilCard() {
  const { pupil } = usePlanEditor();
  return (
    <PartCard id="administrative-pupil" title={PUPIL_TITLE}>
      <dl className={classes.facts}>
        <Fact term={PUPIL_NAME_LABEL} value={formatPupilName(pupil)} />
        <Fact term={BIRTH_DATE_LABEL} value={formatShortDate(pupil.birthDate)} />
        <Fact term={ADDRESS_LABEL} value={pupil.address || words.noAddress} />
      </dl>
      <PupilLink />
    </PartCard>
  );
}

function GuardiansCard() {
  const { pupil, today } = usePlanEditor();
  const absence = isOfAge(pupil.birthDate, today) ? words.ofAge : words.noGuardian;
  return (
    <PartCard id="administrative-guardians" title={GUARDIANS_TITLE}>
      {pupil.guardians.length === 0 && <Text>{absence}</Text>}
      {pupil.guardians.map((guardian) => (
        <dl key={guardian.id} className={classes.facts}>
          <Fact term={guardian.relation || words.relation} value={guardian.name} />
          <Fact term={words.homePhone} value={guardian.homePhone} />
          <Fact term={words.workPhone} value={guardian.workPhone} />
          <Fact term={words.mobilePhone} value={guardian.mobilePhone} />
        </dl>
      ))}
      <PupilLink />
      <Text className={classes.sentence}>{CONSENT_SENTENCE}</Text>
      {COMMITMENT_SENTENCES.map((sentence) => (
        <Text key={sentence} className={classes.sentence}>
          {sentence}
        </Text>
      ))}
      <Text className={classes.strong}>{SECRET_SENTENCE}</Text>
    </PartCard>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function PupilLink() {
  const { pupil } = usePlanEditor();
  if (!useCan('pupil.save')) return null;
  return (
    <div>
      <Anchor component={Link} href={`/eleves/${pupil.id}`}>
        {words.editPupil}
      </Anchor>
    </div>
  );
}
