import { getNameInitials } from '../../ui/get-initials.ts';
import classes from './accounts.module.css';

/** « CD » for Camille Durand: decorative, beside the name. */
export function AccountInitials({ name }: { name: string }) {
  return (
    <span className={classes.initials} aria-hidden>
      {getNameInitials(name)}
    </span>
  );
}
