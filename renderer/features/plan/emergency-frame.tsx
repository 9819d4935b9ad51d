import { Input, TextInput } from '@mantine/core';
import { PERIOD_LABEL, SPECIFIC_NUMBERS_LABEL } from '../../../shared/text/plan-words.ts';
import { emergencyScreenWords as words } from '../../../shared/text/screen/plan-emergency-words.ts';
import { ClosableDateField } from '../../ui/form-items/closable-date-field.tsx';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import { PartCard } from './part-card.tsx';
import classes from './plan-editor.module.css';
import { changeField, usePlanEditor, usePlanPart } from './plan-editor-context.ts';
import { SheetChoice } from './sheet-choice.tsx';

/** Which sheet, which period, which other numbers. */
export function EmergencyFrame() {
  const { store, isReadOnly } = usePlanEditor();
  const { value, issues } = usePlanPart('emergency');
  return (
    <PartCard id="emergency-frame" title={words.frameTitle}>
      <SheetChoice />
      <TextInput
        id="emergency-specificNumbers"
        label={SPECIFIC_NUMBERS_LABEL}
        value={value.specificNumbers}
        error={issues.get('specificNumbers')}
        readOnly={isReadOnly}
        inputContainer={addHints('emergency.specificNumbers')}
        onChange={(event) =>
          changeField(store, 'emergency', 'specificNumbers', event.currentTarget.value, 'specificNumbers')
        }
      />
      <fieldset className={classes.plainSet}>
        <Input.Label component="legend" size="md">
          {PERIOD_LABEL}
        </Input.Label>
        <div className={classes.period}>
          <ClosableDateField
            id="emergency-periodStart"
            data-path="emergency-periodStart"
            label={words.periodStart}
            value={value.periodStart}
            error={issues.get('periodStart')}
            isReadOnly={isReadOnly}
            onChange={(date) => changeField(store, 'emergency', 'periodStart', date)}
          />
          <ClosableDateField
            id="emergency-periodEnd"
            data-path="emergency-periodEnd"
            label={words.periodEnd}
            value={value.periodEnd}
            error={issues.get('periodEnd')}
            isReadOnly={isReadOnly}
            onChange={(date) => changeField(store, 'emergency', 'periodEnd', date)}
          />
        </div>
      </fieldset>
    </PartCard>
  );
}
