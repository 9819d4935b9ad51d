import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { useCapsLock } from '../use-caps-lock.ts';
import type { FieldProps } from '../use-schema-form.ts';
import { PassphraseStrength } from './passphrase-strength.tsx';
import { usePassphraseScore } from './use-passphrase-score.ts';

type Props = {
  /** Of the form, whose schema has `newPassphraseShape`. */
  field: (path: string) => FieldProps;
  /** « Nouvelle phrase de passe », where there already is one. */
  label?: string;
  /** Words a guesser tries first: the school's name, the account's. */
  knownWords: readonly string[];
};

/** A passphrase that is chosen: twice the same, shown or hidden together, with how hard it is to guess. */
export function NewPassphraseFields({ field, label = passphraseWords.passphrase, knownWords }: Props) {
  const [isVisible, setVisible] = useState(false);
  const capsLock = useCapsLock();
  const passphrase = field('passphrase');
  const score = usePassphraseScore(String(passphrase.value), knownWords);
  const shared = {
    visible: isVisible,
    onVisibilityChange: setVisible,
    autoComplete: 'new-password',
    ...capsLock.keyProps,
  };
  return (
    <>
      <PasswordInput label={label} description={passphraseWords.help} {...shared} {...passphrase} />
      <PassphraseStrength score={score} />
      <PasswordInput
        label={passphraseWords.again}
        description={capsLock.isOn ? passphraseWords.capsLock : undefined}
        {...shared}
        {...field('passphraseAgain')}
      />
    </>
  );
}
