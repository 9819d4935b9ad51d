import type { ReactNode } from 'react';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import classes from './gate-card.module.css';

/** The frame of every screen shown while no register is open. */
export function GateCard({ isWide, children }: { isWide?: boolean; children: ReactNode }) {
  return (
    <main className={classes.frame}>
      <div className={classes.name}>{shellWords.application}</div>
      <div className={classes.card} data-wide={isWide || undefined}>
        {children}
      </div>
    </main>
  );
}
