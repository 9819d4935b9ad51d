import { Text } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

type Props = { icon: TablerIcon; title: string; children?: ReactNode; action?: ReactNode };

/** Where a list would be: says why it is empty and what to do next. */
export function EmptyState({ icon: Icon, title, children, action }: Props) {
  return (
    <div className={classes.root}>
      <Icon size={36} stroke={1.5} aria-hidden className={classes.icon} />
      <Text fw={600}>{title}</Text>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
