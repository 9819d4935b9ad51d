import { Link } from 'wouter';
import type { StateFilter } from '../../../shared/pupil/register-search.ts';
import { homeWords } from '../../../shared/text/screen/home-words.ts';
import { buildRegisterPath } from '../../ui/register-filter-paths.ts';
import classes from './figures.module.css';
import type { RegisterSummary } from './summarize-register.ts';

/** Four numbers, each the door to its lines of the register. */
export function Figures({ summary }: { summary: RegisterSummary }) {
  const figures: { state: StateFilter; count: number; label: string }[] = [
    { state: 'all', count: summary.pupilCount, label: homeWords.pupils(summary.pupilCount) },
    { state: 'inForce', count: summary.inForceCount, label: homeWords.inForce },
    { state: 'toSign', count: summary.toSign.length, label: homeWords.toSign },
    { state: 'draft', count: summary.drafts.length, label: homeWords.drafts(summary.drafts.length) },
  ];
  return (
    <section aria-labelledby="figures" className={classes.root}>
      <h2 id="figures">{homeWords.figures}</h2>
      <ul className={classes.list}>
        {figures.map(({ state, count, label }) => (
          <li key={state}>
            <Link href={buildRegisterPath(state)} className={classes.figure}>
              <span className={classes.count}>{count.toLocaleString('fr-FR')}</span> {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
