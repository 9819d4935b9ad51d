import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import type { PassphraseScore } from './passphrase-score.ts';

const estimator = new ZxcvbnFactory({ dictionary: { ...common, ...french }, graphs: adjacencyGraphs });

/** zxcvbn with French and common dictionaries. This file is large: it is loaded when one starts typing. */
export function scorePassphrase(passphrase: string, knownWords: string[]): PassphraseScore {
  return estimator.check(passphrase.normalize('NFC'), knownWords).score as PassphraseScore;
}
