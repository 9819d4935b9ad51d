import { useEffect, useState } from 'react';
import type { PassphraseScore } from './passphrase-score.ts';

/** Under this score a passphrase is refused: « motdepasse123 » is long enough, and among the first tried. */
export const WEAKEST_ACCEPTED = 3;

const TYPING_PAUSE_MS = 150;

/** The same as `scorePassphrase`, whose dictionaries are loaded the first time. */
export async function loadPassphraseScore(
  passphrase: string,
  knownWords: readonly string[],
): Promise<PassphraseScore> {
  const { scorePassphrase } = await import('./score-passphrase.ts');
  return scorePassphrase(passphrase, knownWords.join(' ').split(/\s+/).filter(Boolean));
}

/** How hard a passphrase is to guess; null while empty or while the dictionaries are loading. */
export function usePassphraseScore(
  passphrase: string,
  knownWords: readonly string[],
): PassphraseScore | null {
  const [score, setScore] = useState<PassphraseScore | null>(null);
  const words = knownWords.join(' ');
  useEffect(() => {
    if (passphrase === '') return setScore(null);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const next = await loadPassphraseScore(passphrase, [words]);
      if (isCurrent) setScore(next);
    }, TYPING_PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [passphrase, words]);
  return score;
}
