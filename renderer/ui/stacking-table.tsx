import { Table, type TableProps } from '@mantine/core';
import classes from './stacking-table.module.css';

/** A table whose cells say by themselves what they are: where there is no room they stand one under the other. */
export function StackingTable({ className = '', ...props }: TableProps) {
  return <Table className={`${classes.root} ${className}`} {...props} />;
}
