import { ActionIcon, Anchor, Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Kit, KitItem } from '../../../shared/plan/supplies-schema.ts';
import type { Place } from '../../../shared/school/school-schema.ts';
import { suppliesScreenWords as words } from '../../../shared/text/screen/plan-supplies-words.ts';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import classes from './kit.module.css';
import { KitItemRow } from './kit-item-row.tsx';
import { usePlanEditor } from './plan-editor-context.ts';

/** Most items the schema takes. */
const LIMIT = 40;

type Props = {
  kit: Kit;
  rank: number;
  /** Refused values of the part, under their path. */
  issues: ReadonlyMap<string, string>;
  /** `typedIn`: the text being typed in, when it is one. */
  onChange: (kit: Kit, typedIn: string | null) => void;
  onRemove: () => void;
};

/** A kit: where it is, and what is in it with each expiry. */
export function KitCard({ kit, rank, issues, onChange, onRemove }: Props) {
  const { isReadOnly } = usePlanEditor();
  const path = `kits.${rank - 1}`;
  return (
    <fieldset className={classes.kit}>
      <legend className={classes.legend}>{words.kit(rank)}</legend>
      {!isReadOnly && (
        <ActionIcon className={classes.remove} aria-label={words.removeKit(rank)} onClick={onRemove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
      <div className={classes.where}>
        <PlaceField kit={kit} error={issues.get(`${path}.placeId`)} onChange={onChange} />
        <TextInput
          id={`supplies-kits-${kit.id}-details`}
          label={words.details}
          description={words.detailsHelp}
          value={kit.details}
          error={issues.get(`${path}.details`)}
          readOnly={isReadOnly}
          inputContainer={addHints(`supplies.kits.${kit.id}.details`)}
          onChange={(event) => onChange({ ...kit, details: event.currentTarget.value }, `${kit.id}.details`)}
        />
      </div>
      <KitItems kit={kit} path={path} issues={issues} onChange={onChange} />
    </fieldset>
  );
}

function PlaceField({ kit, error, onChange }: Pick<Props, 'kit' | 'onChange'> & { error?: string }) {
  const { saved, isReadOnly } = usePlanEditor();
  const { places } = saved.organisation;
  if (places.length === 0 && kit.placeId === null) {
    return (
      <div>
        <Text>{words.noPlacesYet}</Text>
        <Anchor component={Link} href="/reglages">
          {words.definePlaces}
        </Anchor>
      </div>
    );
  }
  const options = listPlaceOptions(places, kit.placeId);
  if (isReadOnly) {
    const chosen = options.find(({ value }) => value === (kit.placeId ?? ''));
    return <TextInput label={words.place} value={chosen?.label ?? ''} readOnly />;
  }
  return (
    <NativeSelect
      label={words.place}
      description={words.placeHelp}
      data={options}
      value={kit.placeId ?? ''}
      error={error}
      onChange={(event) => onChange({ ...kit, placeId: event.currentTarget.value || null }, null)}
    />
  );
}

function listPlaceOptions(places: readonly Place[], chosen: string | null) {
  const known = places.map(({ id, code, label }) => ({ value: id, label: `${code} – ${label}` }));
  const isGone = chosen !== null && !places.some(({ id }) => id === chosen);
  return [
    { value: '', label: words.noPlace },
    ...known,
    ...(isGone ? [{ value: chosen, label: words.placeGone }] : []),
  ];
}

type ItemsProps = Pick<Props, 'kit' | 'issues' | 'onChange'> & { path: string };

function KitItems({ kit, path, issues, onChange }: ItemsProps) {
  const { isReadOnly } = usePlanEditor();
  const change = (items: KitItem[], typedIn: string | null = null) => onChange({ ...kit, items }, typedIn);
  const add = () => change([...kit.items, { id: crypto.randomUUID(), name: '', expiresOn: null }]);
  return (
    <div className={classes.items}>
      <h4 className={classes.itemsTitle}>{words.items}</h4>
      {kit.items.length === 0 && <Text className={classes.warning}>{words.noItem}</Text>}
      {kit.items.map((item, index) => (
        <KitItemRow
          key={item.id}
          item={item}
          rank={index + 1}
          nameError={issues.get(`${path}.items.${index}.name`)}
          dateError={issues.get(`${path}.items.${index}.expiresOn`)}
          onChange={(next, typedIn) =>
            change(
              kit.items.map((one) => (one.id === item.id ? next : one)),
              typedIn,
            )
          }
          onRemove={() => change(kit.items.filter(({ id }) => id !== item.id))}
        />
      ))}
      {!isReadOnly && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={kit.items.length >= LIMIT}
          onClick={add}
        >
          {words.addItem}
        </Button>
      )}
    </div>
  );
}
