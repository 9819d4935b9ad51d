import { Text, Textarea, TextInput } from '@mantine/core';
import { DOCTOR_STAMP_LABEL, LETTER_LABEL, LETTER_SENTENCE } from '../../../shared/text/plan-words.ts';
import { emergencyScreenWords as words } from '../../../shared/text/screen/plan-emergency-words.ts';
import { ClosableDateField } from '../../ui/form-items/closable-date-field.tsx';
import { YesNoRadios } from '../../ui/form-items/yes-no-radios.tsx';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import { PartCard } from './part-card.tsx';
import classes from './plan-editor.module.css';
import { changeField, usePlanEditor, usePlanPart } from './plan-editor-context.ts';

/** The sealed letter and the doctor's stamp, at the foot of every sheet. */
export function EmergencyDoctor() {
  const { store, isReadOnly, today } = usePlanEditor();
  const { value, issues } = usePlanPart('emergency');
  const isFuture = value.doctorSignedOn !== null && value.doctorSignedOn > today;
  return (
    <>
      <PartCard id="emergency-letter" title={words.letterTitle}>
        <Text className={classes.sentence}>{LETTER_SENTENCE}</Text>
        <YesNoRadios
          id="emergency-letterAttached"
          label={LETTER_LABEL}
          value={value.letterAttached}
          isReadOnly={isReadOnly}
          onChange={(answer) => changeField(store, 'emergency', 'letterAttached', answer)}
        />
      </PartCard>
      <PartCard id="emergency-doctor" title={DOCTOR_STAMP_LABEL}>
        <Text className={classes.hint}>{words.doctorHelp}</Text>
        <div className={classes.fields}>
          <TextInput
            id="emergency-doctorName"
            label={words.doctorName}
            value={value.doctorName}
            error={issues.get('doctorName')}
            readOnly={isReadOnly}
            inputContainer={addHints('emergency.doctorName')}
            onChange={(event) =>
              changeField(store, 'emergency', 'doctorName', event.currentTarget.value, 'doctorName')
            }
          />
          <Textarea
            id="emergency-doctorContact"
            label={words.doctorContact}
            value={value.doctorContact}
            error={issues.get('doctorContact')}
            readOnly={isReadOnly}
            inputContainer={addHints('emergency.doctorContact')}
            onChange={(event) =>
              changeField(store, 'emergency', 'doctorContact', event.currentTarget.value, 'doctorContact')
            }
          />
          <ClosableDateField
            id="emergency-doctorSignedOn"
            data-path="emergency-doctorSignedOn"
            label={words.doctorSignedOn}
            value={value.doctorSignedOn}
            error={issues.get('doctorSignedOn') ?? (isFuture ? words.doctorSignedInFuture : undefined)}
            isReadOnly={isReadOnly}
            onChange={(date) => changeField(store, 'emergency', 'doctorSignedOn', date)}
          />
        </div>
      </PartCard>
    </>
  );
}
