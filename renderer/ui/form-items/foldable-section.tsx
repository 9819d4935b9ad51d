import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './foldable-section.module.css';

type Props = {
  id: string;
  title: string;
  /** A few words beside the title: what one would find inside. */
  summary?: string;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
};

/** A titled section that folds. What is folded is not drawn at all: a form of eight sections stays quick. */
export function FoldableSection({ id, title, summary, isOpen, onToggle, children }: Props) {
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section id={id} className={classes.root} aria-labelledby={`${id}-title`}>
      <h3 className={classes.heading}>
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-body` : undefined}
          onClick={onToggle}
        >
          <Icon size={20} stroke={2} aria-hidden className={classes.icon} />
          <span id={`${id}-title`} className={classes.title}>
            {title}
          </span>
          {summary && <span className={classes.summary}>{summary}</span>}
        </UnstyledButton>
      </h3>
      {isOpen && (
        <div id={`${id}-body`} className={classes.body}>
          {children}
        </div>
      )}
    </section>
  );
}
