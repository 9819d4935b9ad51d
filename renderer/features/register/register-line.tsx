import type { Ref } from 'react';
import { Link, useLocation } from 'wouter';
import { formatShortDate } from '../../../shared/calendar/calendar-date.ts';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { registerWords } from '../../../shared/text/screen/register-words.ts';
import { formatDay } from '../../ui/format-instant.ts';
import { PupilPhoto } from '../../ui/pupil-photo.tsx';
import { CareStateChip, PlanStateChip } from '../../ui/status-chip.tsx';
import { ACTIVE_ROW_ATTRIBUTE } from './focus-active-row.ts';
import classes from './register-table.module.css';

type Props = {
  row: RegisterRow;
  index: number;
  isActive: boolean;
  /** Called before the page changes, so that one comes back to the same row. */
  onOpen: () => void;
  ref: Ref<HTMLTableRowElement>;
};

/** A pupil; the name opens the pupil, the PAI chip opens the PAI, a click anywhere else opens the pupil. */
export function RegisterLine({ row, index, isActive, onOpen, ref }: Props) {
  const [, navigate] = useLocation();
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      className={classes.row}
      onClick={(event) => {
        if ((event.target as Element).closest('a')) return;
        onOpen();
        navigate(buildPupilPath(row));
      }}
    >
      <NameCell row={row} isActive={isActive} onOpen={onOpen} />
      <td>{row.className || <span className={classes.note}>{kitWords.noClass}</span>}</td>
      <PlanCell row={row} isActive={isActive} onOpen={onOpen} />
      <CareCell row={row} />
      <td className={classes.changedCell}>{formatDay(row.changedAt)}</td>
    </tr>
  );
}

type CellProps = Pick<Props, 'row' | 'isActive' | 'onOpen'>;

function NameCell({ row, isActive, onOpen }: CellProps) {
  const activeMark = isActive ? { [ACTIVE_ROW_ATTRIBUTE]: true } : {};
  return (
    <th scope="row">
      <span className={classes.identity}>
        <span className={classes.photo}>
          <PupilPhoto pupil={{ ...row, id: row.pupilId }} size={30} />
        </span>
        <span>
          <Link
            href={buildPupilPath(row)}
            className={classes.link}
            tabIndex={isActive ? 0 : -1}
            onClick={onOpen}
            {...activeMark}
          >
            {formatPupilName(row)}
          </Link>
          {row.leftOn && (
            <span className={classes.note}>{registerWords.left(formatShortDate(row.leftOn))}</span>
          )}
        </span>
      </span>
    </th>
  );
}

function PlanCell({ row, isActive, onOpen }: CellProps) {
  return (
    <td>
      {row.planId === null ? (
        <PlanStateChip state={null} />
      ) : (
        <Link
          href={`/pai/${row.planId}`}
          className={classes.chipLink}
          tabIndex={isActive ? 0 : -1}
          title={registerWords.openPlan(formatPupilName(row))}
          onClick={onOpen}
        >
          <PlanStateChip state={row.planState} />
        </Link>
      )}
    </td>
  );
}

/** Care only counts once the PAI is in force: before, nothing may be done in its name. */
function CareCell({ row }: { row: RegisterRow }) {
  return (
    <td>
      {row.planState === 'inForce' && row.careState ? (
        <CareStateChip state={row.careState} />
      ) : (
        <span className={classes.note} title={registerWords.noCare}>
          –
        </span>
      )}
    </td>
  );
}

function buildPupilPath(row: RegisterRow): string {
  return `/eleves/${row.pupilId}`;
}
