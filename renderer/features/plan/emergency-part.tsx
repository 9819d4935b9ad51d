import { Text } from '@mantine/core';
import { NO_EMERGENCY_SENTENCE } from '../../../shared/text/plan-words.ts';
import { emergencyScreenWords as words } from '../../../shared/text/screen/plan-emergency-words.ts';
import { YesNoRadios } from '../../ui/form-items/yes-no-radios.tsx';
import { EmergencyDoctor } from './emergency-doctor.tsx';
import { EmergencyFrame } from './emergency-frame.tsx';
import { EmergencySheetForm } from './emergency-sheet-form.tsx';
import { PartCard } from './part-card.tsx';
import classes from './plan-editor.module.css';
import { changeField, usePlanEditor, usePlanPart } from './plan-editor-context.ts';

/** Part 3: whether it is needed, the frame common to every sheet, and the chosen sheet. */
export function EmergencyPart() {
  const { store, isReadOnly } = usePlanEditor();
  const { value } = usePlanPart('emergency');
  return (
    <>
      <PartCard id="emergency-decision" title={words.decisionTitle}>
        <YesNoRadios
          id="emergency-needed"
          label={words.needed}
          value={value.needed}
          isReadOnly={isReadOnly}
          onChange={(needed) => changeField(store, 'emergency', 'needed', needed)}
        />
        {value.needed === 'no' && (
          <>
            <Text className={classes.strong}>{NO_EMERGENCY_SENTENCE}</Text>
            <Text className={classes.hint}>{words.stillThere}</Text>
          </>
        )}
      </PartCard>
      {value.needed === 'yes' && (
        <>
          <EmergencyFrame />
          <EmergencySheetForm />
          <EmergencyDoctor />
        </>
      )}
    </>
  );
}
