import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { registerWords } from '../../../shared/text/screen/register-words.ts';
import type { SortColumn } from '../../ui/sort-register.ts';
import classes from './register-table.module.css';
import { useRegisterView } from './register-view.tsx';

/** Sticky headers; three of them sort. */
export function RegisterTableHead() {
  return (
    <thead>
      <tr aria-rowindex={1} className={classes.head}>
        <SortableHeader column="name" label={registerWords.columnPupil} />
        <SortableHeader column="class" label={registerWords.columnClass} />
        <th scope="col" className={classes.plan}>
          {registerWords.columnPlan}
        </th>
        <th scope="col" className={classes.care}>
          {registerWords.columnCare}
        </th>
        <SortableHeader column="changed" label={registerWords.columnChanged} />
      </tr>
    </thead>
  );
}

function SortableHeader({ column, label }: { column: SortColumn; label: string }) {
  const { view, change } = useRegisterView();
  const isSorted = view.sort.column === column;
  const { isDescending } = view.sort;
  // The first click on « Dernière modification » shows the newest first.
  const sort = () =>
    change({
      sort: { column, isDescending: isSorted ? !isDescending : column === 'changed' },
      activePupilId: null,
    });
  const Arrow = isDescending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={classes[column]}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={classes.sort} onClick={sort}>
        {label}
        {isSorted && <Arrow size={16} aria-hidden />}
      </button>
    </th>
  );
}
