import { Checkbox, Radio, Stack } from '@mantine/core';
import {
  type PrintedPart,
  printedParts,
  type SignatureMode,
  signatureModes,
} from '../../../shared/contract/document-contract.ts';
import {
  printedPartWords,
  documentOptionsWords as words,
} from '../../../shared/text/screen/document-words.ts';

export type PlanPrintChoice = { parts: readonly PrintedPart[]; signatures: SignatureMode };

type Props = { value: PlanPrintChoice; onChange: (choice: Partial<PlanPrintChoice>) => void };

/** Which parts of a PAI are printed, and with which signatures. */
export function PlanPrintFields({ value: { parts, signatures }, onChange }: Props) {
  return (
    <>
      <Checkbox.Group
        label={words.parts}
        value={[...parts]}
        error={parts.length === 0 && words.partsNone}
        // In printed order, whatever the order they were ticked in.
        onChange={(ticked) => onChange({ parts: printedParts.filter((part) => ticked.includes(part)) })}
      >
        <Stack gap="xs" mt="xs">
          {printedParts.map((part) => (
            <Checkbox key={part} value={part} label={printedPartWords[part]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Radio.Group
        label={words.signatures}
        value={signatures}
        onChange={(mode) => onChange({ signatures: mode as SignatureMode })}
      >
        <Stack gap="xs" mt="xs">
          {signatureModes.map((mode) => (
            <Radio key={mode} value={mode} label={words.signatureModes[mode]} />
          ))}
        </Stack>
      </Radio.Group>
    </>
  );
}
