import type { SafetyList } from '../../../shared/safety-list/safety-list-schema.ts';
import { safetyListWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import classes from './safety-list.module.css';

/** What each code of the table stands for. */
export function SafetyListPlaces({ places }: { places: SafetyList['places'] }) {
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="safety-list-places" className={classes.section}>
      <h2 id="safety-list-places" className={classes.heading}>
        {words.places}
      </h2>
      <dl className={classes.places}>
        {places.map(({ code, label }) => (
          <div key={code} className={classes.place}>
            <dt>{code}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
