import { Text } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import { Fragment, useCallback, useMemo } from 'react';
import type { FormAnswer } from '../../../shared/form/form-answers.ts';
import { giveAnswer } from '../../../shared/form/give-answer.ts';
import type { EmergencySheetTemplate } from '../../../shared/plan/emergency-sheets/emergency-sheet.ts';
import {
  type EmergencySheet,
  getSheetSection,
  getSheetTemplate,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import {
  ASSESS_SENTENCE,
  CALL_BAND,
  FAMILY_REMINDER,
  FETCH_KIT_END,
  FETCH_KIT_START,
} from '../../../shared/text/plan-words.ts';
import { type FormControl, noIssues } from '../../ui/form-items/form-control.ts';
import { OwnFormItems } from '../../ui/form-items/own-form-items.tsx';
import classes from './emergency.module.css';
import { EmergencySituationView } from './emergency-situation.tsx';
import { PartCard } from './part-card.tsx';
import { usePlanEditor, usePlanPart } from './plan-editor-context.ts';

/** The chosen sheet with the sentences that the ministry prints on each, in their printed place. */
export function EmergencySheetForm() {
  const control = useSheetControl();
  const { value } = usePlanPart('emergency');
  const template: EmergencySheetTemplate = getSheetTemplate(value.sheet.number);
  const isTable = template.layout === 'table';
  const firstSevere = template.situations.find(({ severity }) => severity === 'severe');
  return (
    <section id="emergency-situations" className={classes.sheet} aria-labelledby="emergency-sheet-title">
      <h3 id="emergency-sheet-title" className={classes.sheetTitle}>
        {template.title}
      </h3>
      <Text className={classes.fetch}>
        {FETCH_KIT_START}
        <strong>{FETCH_KIT_END}</strong>
      </Text>
      {isTable && <Text>{ASSESS_SENTENCE}</Text>}
      {template.introduction.length > 0 && (
        <div className={classes.introduction}>
          <OwnFormItems items={template.introduction} {...control} />
        </div>
      )}
      {template.situations.map((situation) => (
        <Fragment key={situation.id}>
          {isTable && situation === firstSevere && <CallBand />}
          <EmergencySituationView template={template} situation={situation} control={control} />
        </Fragment>
      ))}
      {!isTable && <CallBand />}
      {template.annex.length > 0 && (
        <PartCard id="emergency-annex" title={template.annexTitle}>
          <OwnFormItems items={template.annex} {...control} />
        </PartCard>
      )}
      {template.remindsFamily && <Text className={classes.reminder}>{FAMILY_REMINDER}</Text>}
    </section>
  );
}

function CallBand() {
  return (
    <p className={classes.band}>
      <IconPhoneCall size={22} stroke={2} aria-hidden />
      {CALL_BAND}
    </p>
  );
}

/** What the items of the sheet need: its answers and refused values, without their path in the part. */
function useSheetControl(): FormControl {
  const { store, isReadOnly } = usePlanEditor();
  const { value, issues } = usePlanPart('emergency');
  const onAnswer = useCallback(
    (id: string, next: FormAnswer, isTyping: boolean) => {
      const part = store.getState().content.emergency;
      // The template of this number asks for this answer: the items on screen come from it.
      const { items } = getSheetSection(getSheetTemplate(part.sheet.number));
      const answers = giveAnswer(items, part.sheet.answers, id, next);
      const sheet = { ...part.sheet, answers } as EmergencySheet;
      store.change('emergency', { ...part, sheet }, isTyping ? `sheet.${id}` : null);
    },
    [store],
  );
  const sheetIssues = useMemo(() => pickSheetIssues(issues), [issues]);
  return {
    answers: value.sheet.answers,
    onAnswer,
    issues: sheetIssues,
    isReadOnly,
    idPrefix: 'sheet',
    textPath: 'emergency.sheet',
  };
}

const PREFIX = 'sheet.answers.';

function pickSheetIssues(issues: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = [...issues].filter(([path]) => path.startsWith(PREFIX));
  return own.length === 0 ? noIssues : new Map(own.map(([path, text]) => [path.slice(PREFIX.length), text]));
}
