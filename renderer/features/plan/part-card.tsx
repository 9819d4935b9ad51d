import type { ReactNode } from 'react';
import classes from './plan-editor.module.css';

/** A titled block of a part that never folds. */
export function PartCard({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section id={id} className={classes.card} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={classes.cardTitle}>
        {title}
      </h3>
      {children}
    </section>
  );
}
