/** 0 (guessed at once) to 4 (out of reach). */
export type PassphraseScore = 0 | 1 | 2 | 3 | 4;
