import { useEffect, useState } from 'react';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { useRegisterQuery } from '../bridge/use-register-query.ts';
import { getInitials } from './get-initials.ts';
import classes from './pupil-photo.module.css';

type Pupil = { id: string; lastName: string; firstName: string; hasPhoto: boolean };

/** The pupil's photo, or the initials. Decorative beside a name; `isNamed` where it stands alone. */
export function PupilPhoto({
  pupil,
  size = 48,
  isNamed,
}: {
  pupil: Pupil;
  size?: number;
  isNamed?: boolean;
}) {
  const { data } = useRegisterQuery('pupil.getPhoto', { pupilId: pupil.id }, { enabled: pupil.hasPhoto });
  const url = useObjectUrl(pupil.hasPhoto ? data : null);
  const name = `${pupil.firstName} ${pupil.lastName}`;
  const box = { width: size, height: Math.round(size * 1.25), fontSize: size * 0.36 };
  if (url === null) {
    return (
      <span className={classes.root} style={box} aria-hidden>
        {getInitials(pupil)}
      </span>
    );
  }
  return <img className={classes.root} style={box} src={url} alt={isNamed ? kitWords.photoOf(name) : ''} />;
}

/** An address for bytes already in memory, given back when they go. */
export function useObjectUrl(bytes: Uint8Array | null | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!bytes) return setUrl(null);
    const made = URL.createObjectURL(new Blob([bytes as BlobPart]));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return url;
}
