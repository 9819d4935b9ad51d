import type { ReactNode } from 'react';
import type { CareState, PlanState } from '../../shared/plan/plan-status-rules.ts';
import { formatPupilName } from '../../shared/pupil/pupil-rules.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import classes from './pupil-identity.module.css';
import { PupilPhoto } from './pupil-photo.tsx';
import { StatusChip } from './status-chip.tsx';

type Props = {
  pupil: { id: string; lastName: string; firstName: string; hasPhoto: boolean };
  /** Empty when the pupil has no class. */
  className: string;
  /** Left out: no chip. */
  status?: { planState: PlanState | null; careState: CareState | null };
  size?: number;
  /** A link around the name, for instance. */
  name?: ReactNode;
};

/** A child, always shown the same way: photo or initials, NOM Prénom, class, one status chip. */
export function PupilIdentity({ pupil, className, status, size, name }: Props) {
  return (
    <span className={classes.root}>
      <PupilPhoto pupil={pupil} size={size} />
      <span className={classes.words}>
        <span className={classes.name}>{name ?? formatPupilName(pupil)}</span>
        <span className={classes.line}>
          <span className={classes.class}>{className || kitWords.noClass}</span>
          {status && <StatusChip {...status} />}
        </span>
      </span>
    </span>
  );
}
