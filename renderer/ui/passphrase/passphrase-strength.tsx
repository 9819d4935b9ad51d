import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import type { PassphraseScore } from './passphrase-score.ts';
import classes from './passphrase-strength.module.css';

const STEPS = [0, 1, 2, 3] as const;

/** Four marks and a word: the marks alone would mean nothing to some. */
export function PassphraseStrength({ score }: { score: PassphraseScore | null }) {
  return (
    <div className={classes.root} role="status">
      <span className={classes.marks} aria-hidden>
        {STEPS.map((step) => (
          <span
            key={step}
            className={classes.mark}
            data-filled={(score !== null && score > step) || undefined}
          />
        ))}
      </span>
      {score !== null && `${passphraseWords.strength}\u00A0: ${passphraseWords.strengths[score]}`}
    </div>
  );
}
