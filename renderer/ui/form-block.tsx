import { type ReactNode, useId } from 'react';
import classes from './form-block.module.css';

type Props = { title: string; actions?: ReactNode; children: ReactNode };

/** A titled group of fields on its own surface. */
export function FormBlock({ title, actions, children }: Props) {
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
