import { useEffect, useState } from 'react';

/** 0 (guessed at once) to 4 (out of reach). */
export type PassphraseScore = 0 | 1 | 2 | 3 | 4;

/** Under this score a passphrase is refused: « motdepasse123 » is long enough, and guessed at once. */
export const WEAKEST_ACCEPTED = 2;

const TYPING_PAUSE_MS = 150;

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
      const { scorePassphrase } = await import('./score-passphrase.ts');
      if (isCurrent) setScore(scorePassphrase(passphrase, words.split(/\s+/).filter(Boolean)));
    }, TYPING_PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [passphrase, words]);
  return score;
}
