import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Kit } from '../../../shared/plan/supplies-schema.ts';
import { suppliesScreenWords as words } from '../../../shared/text/screen/plan-supplies-words.ts';
import { KitCard } from './kit-card.tsx';
import { KitNotices } from './kit-notices.tsx';
import { PartCard } from './part-card.tsx';
import classes from './plan-editor.module.css';
import { changeField, usePlanEditor, usePlanPart } from './plan-editor-context.ts';

/** Most kits the schema takes. */
const LIMIT = 12;

export function KitList() {
  const { store, isReadOnly } = usePlanEditor();
  const { value, issues } = usePlanPart('supplies');
  const { kitExists } = usePlanPart('adaptations').value;
  const change = (kits: readonly Kit[], typedIn: string | null = null) =>
    changeField(store, 'supplies', 'kits', [...kits], typedIn);
  const add = () =>
    change([...value.kits, { id: crypto.randomUUID(), placeId: null, details: '', items: [] }]);
  return (
    <PartCard id="supplies-kits" title={words.kitsTitle}>
      {value.kits.length === 0 && <Text className={classes.hint}>{tellNoKit(kitExists)}</Text>}
      <KitNotices />
      {value.kits.map((kit, index) => (
        <KitCard
          key={kit.id}
          kit={kit}
          rank={index + 1}
          issues={issues}
          onChange={(next, typedIn) =>
            change(
              value.kits.map((one) => (one.id === kit.id ? next : one)),
              typedIn,
            )
          }
          onRemove={() => change(value.kits.filter(({ id }) => id !== kit.id))}
        />
      ))}
      {!isReadOnly && (
        <div>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={18} aria-hidden />}
            disabled={value.kits.length >= LIMIT}
            onClick={add}
          >
            {words.addKit}
          </Button>
        </div>
      )}
    </PartCard>
  );
}

function tellNoKit(kitExists: 'yes' | 'no' | null): string {
  if (kitExists === 'yes') return words.kitExpected;
  return kitExists === 'no' ? words.noKitAnnounced : words.noKit;
}
