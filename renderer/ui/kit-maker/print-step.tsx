import { Button, Group, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { DocumentDialog } from '../pdf-viewer/document-dialog.tsx';
import type { Later } from './explain-step.tsx';

type Props = { kind: KitKind; onNext: () => void; later: Later };

/** The sheet as it prints; the preview is where it is printed or saved. */
export function PrintStep({ kind, onNext, later }: Props) {
  const [isShown, setShown] = useState(false);
  const [wasShown, setWasShown] = useState(false);
  const show = () => {
    setShown(true);
    setWasShown(true);
  };
  return (
    <>
      <Text>{words.printText}</Text>
      <Text c="dimmed">{words.printNote}</Text>
      <div>
        <Button
          variant={wasShown ? 'default' : 'filled'}
          leftSection={<IconFileText size={20} aria-hidden />}
          onClick={show}
        >
          {wasShown ? words.showAgain : words.show}
        </Button>
      </div>
      <Group mt="md" justify="space-between">
        <Button variant="default" onClick={later.onLater}>
          {later.label}
        </Button>
        <Button variant={wasShown ? 'filled' : 'default'} onClick={onNext} disabled={!wasShown}>
          {words.hasSheet}
        </Button>
      </Group>
      {isShown && (
        <DocumentDialog document={{ kind: 'recoveryKit', kit: kind }} onClose={() => setShown(false)} />
      )}
    </>
  );
}
