import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { addYears, formatLongDate } from '../../../shared/calendar/calendar-date.ts';
import { isPrescriptionHandedInLate } from '../../../shared/plan/plan-status-rules.ts';
import type { Supplies } from '../../../shared/plan/supplies-schema.ts';
import { suppliesScreenWords as words } from '../../../shared/text/screen/plan-supplies-words.ts';
import { suspensionSentences } from '../../../shared/text/status-words.ts';
import { ClosableDateField } from '../../ui/form-items/closable-date-field.tsx';
import { KitList } from './kit-list.tsx';
import { PartCard } from './part-card.tsx';
import classes from './plan-editor.module.css';
import { changeField, usePlanEditor, usePlanPart } from './plan-editor-context.ts';

/** « Pièces et trousse »: what the circular asks for beside the form. */
export function SuppliesPart() {
  return (
    <>
      <PrescriptionCard />
      <KitList />
    </>
  );
}

function PrescriptionCard() {
  const { store, today, isReadOnly } = usePlanEditor();
  const { value, issues } = usePlanPart('supplies');
  return (
    <PartCard id="supplies-prescription" title={words.prescriptionTitle}>
      <div className={classes.period}>
        <ClosableDateField
          id="supplies-prescriptionIssuedOn"
          data-path="supplies-prescriptionIssuedOn"
          label={words.issuedOn}
          value={value.prescriptionIssuedOn}
          error={issues.get('prescriptionIssuedOn')}
          isReadOnly={isReadOnly}
          onChange={(date) => changeField(store, 'supplies', 'prescriptionIssuedOn', date)}
        />
        <ClosableDateField
          id="supplies-prescriptionReceivedOn"
          data-path="supplies-prescriptionReceivedOn"
          label={words.receivedOn}
          value={value.prescriptionReceivedOn}
          error={issues.get('prescriptionReceivedOn')}
          isReadOnly={isReadOnly}
          onChange={(date) => changeField(store, 'supplies', 'prescriptionReceivedOn', date)}
        />
      </div>
      <PrescriptionNotice supplies={value} today={today} />
    </PartCard>
  );
}

/** Rules R1 (one year) and R2 (three months on the day it is handed in), in words. */
function PrescriptionNotice({ supplies, today }: { supplies: Supplies; today: string }) {
  const { prescriptionIssuedOn: issuedOn, prescriptionReceivedOn: receivedOn } = supplies;
  if (issuedOn === null) return <Text className={classes.hint}>{words.missing}</Text>;
  return (
    <div role="status" className={classes.stack}>
      <PrescriptionAge issuedOn={issuedOn} today={today} />
      {receivedOn !== null && receivedOn < issuedOn && <Warning>{words.receivedBefore}</Warning>}
      {isPrescriptionHandedInLate(supplies) && <Warning>{words.late}</Warning>}
    </div>
  );
}

function PrescriptionAge({ issuedOn, today }: { issuedOn: string; today: string }) {
  const lastDay = addYears(issuedOn, 1);
  if (issuedOn > today) return <Warning color="red">{suspensionSentences.prescriptionNotStarted}</Warning>;
  if (today > lastDay) return <Warning color="red">{words.expired(formatLongDate(lastDay))}</Warning>;
  return <Text>{words.validUntil(formatLongDate(lastDay))}</Text>;
}

function Warning({ color = 'orange', children }: { color?: 'red' | 'orange'; children: ReactNode }) {
  const Icon = color === 'red' ? IconAlertTriangle : IconInfoCircle;
  return (
    <Alert color={color} icon={<Icon aria-hidden />}>
      {children}
    </Alert>
  );
}
