import { useEffect, useId, useRef } from 'react';
import choices from '../choice-cards.module.css';
import { getNameInitials } from '../get-initials.ts';
import classes from './account-cards.module.css';

export type NamedAccount = { id: string; name: string };

type Props = {
  label: string;
  accounts: readonly NamedAccount[];
  /** '' while none is chosen. */
  value: string;
  onChange: (accountId: string) => void;
  error?: string;
};

/** Who opens: one card a person, chosen with the mouse or the arrows. Scrolls when there are many. */
export function AccountCards({ label, accounts, value, onChange, error }: Props) {
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (error) box.current?.querySelector('input')?.focus();
  }, [error]);
  return (
    <fieldset ref={box} className={choices.root} aria-describedby={error ? `${id}error` : undefined}>
      <legend className={choices.label}>{label}</legend>
      <div className={`${choices.cards} ${classes.cards}`} data-many={accounts.length > 6 || undefined}>
        {accounts.map(({ id: accountId, name }) => (
          <label key={accountId} className={`${choices.card} ${classes.card}`}>
            <input
              type="radio"
              className={classes.radio}
              name={id}
              value={accountId}
              checked={accountId === value}
              onChange={() => onChange(accountId)}
            />
            <span className={classes.initials} aria-hidden>
              {getNameInitials(name)}
            </span>
            <span className={classes.name}>{name}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}error`} className={choices.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
