import { Text } from '@mantine/core';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { StepButtons } from '../../ui/step-buttons.tsx';
import { KitKeyField } from './kit-key-field.tsx';
import type { useKitKey } from './use-kit-key.ts';

type Props = { kit: ReturnType<typeof useKitKey>; onNext: () => void };

export function KeyStep({ kit, onNext }: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (kit.insist()) onNext();
      }}
    >
      <Text mb="md">{words.keyText}</Text>
      <KitKeyField label={words.registerKey} {...kit.fieldProps} />
      <StepButtons />
    </form>
  );
}
