import { ActionIcon, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { formatLongDate } from '../../../shared/calendar/calendar-date.ts';
import type { KitItem } from '../../../shared/plan/supplies-schema.ts';
import { suppliesScreenWords as words } from '../../../shared/text/screen/plan-supplies-words.ts';
import { ClosableDateField } from '../../ui/form-items/closable-date-field.tsx';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import classes from './kit.module.css';
import { usePlanEditor } from './plan-editor-context.ts';

type Props = {
  item: KitItem;
  rank: number;
  nameError?: string;
  dateError?: string;
  onChange: (item: KitItem, typedIn: string | null) => void;
  onRemove: () => void;
};

/** A medicine or a device, with its expiry told in words. */
export function KitItemRow({ item, rank, nameError, dateError, onChange, onRemove }: Props) {
  const { today, isReadOnly } = usePlanEditor();
  const isExpired = item.expiresOn !== null && item.expiresOn < today;
  return (
    <div className={classes.item}>
      <TextInput
        id={`supplies-items-${item.id}-name`}
        label={words.itemName}
        value={item.name}
        error={nameError}
        readOnly={isReadOnly}
        inputContainer={addHints(`supplies.items.${item.id}.name`)}
        onChange={(event) => onChange({ ...item, name: event.currentTarget.value }, `${item.id}.name`)}
      />
      <div>
        <ClosableDateField
          data-path={`kits.${item.id}`}
          label={words.expiresOn}
          value={item.expiresOn}
          error={dateError}
          isReadOnly={isReadOnly}
          onChange={(expiresOn) => onChange({ ...item, expiresOn }, null)}
        />
        {item.expiresOn === null && <p className={classes.warning}>{words.itemUnknown}</p>}
        {isExpired && item.expiresOn !== null && (
          <p className={classes.danger}>
            <IconAlertTriangle size={18} aria-hidden />
            {words.itemExpired(formatLongDate(item.expiresOn))}
          </p>
        )}
      </div>
      {!isReadOnly && (
        <ActionIcon
          className={classes.removeItem}
          aria-label={words.removeItem(item.name, rank)}
          onClick={onRemove}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
