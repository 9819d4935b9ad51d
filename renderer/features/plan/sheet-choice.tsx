import { Button, Group, Modal, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  buildEmptySheet,
  emergencySheets,
  getSheetSection,
  getSheetTemplate,
  type SheetNumber,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { countAnswered } from '../../../shared/plan/plan-completeness-rules.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { emergencyScreenWords as words } from '../../../shared/text/screen/plan-emergency-words.ts';
import { changeField, usePlanEditor, usePlanPart } from './plan-editor-context.ts';

const options = emergencySheets.map(({ number, title }) => ({ value: number, label: title }));

/** The sheet of this PAI. A sheet that holds answers is only replaced after a question. */
export function SheetChoice() {
  const { store, isReadOnly } = usePlanEditor();
  const { value } = usePlanPart('emergency');
  const [isAsking, setAsking] = useState(false);
  const [asked, setAsked] = useState<SheetNumber>(value.sheet.number);
  const current = getSheetTemplate(value.sheet.number);

  const change = (number: SheetNumber) => {
    changeField(store, 'emergency', 'sheet', buildEmptySheet(number));
    setAsking(false);
  };
  const choose = (number: SheetNumber) => {
    const { filled } = countAnswered([getSheetSection(current)], value.sheet.answers);
    if (filled === 0) return change(number);
    setAsked(number);
    setAsking(true);
  };

  // A closed list cannot be opened: its choice reads better as plain text.
  if (isReadOnly) return <TextInput label={words.sheet} value={current.title} readOnly />;
  return (
    <>
      <NativeSelect
        id="emergency-sheet"
        label={words.sheet}
        description={words.sheetHelp}
        data={options}
        value={value.sheet.number}
        onChange={(event) => choose(event.currentTarget.value as SheetNumber)}
      />
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={words.changeTitle}>
        <Text>{words.changeText(current.title, getSheetTemplate(asked).title)}</Text>
        <Group mt="lg" justify="flex-end">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {kitWords.cancel}
          </Button>
          <Button onClick={() => change(asked)}>{words.changeConfirm}</Button>
        </Group>
      </Modal>
    </>
  );
}
