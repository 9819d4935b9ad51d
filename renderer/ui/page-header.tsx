import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import classes from './page-header.module.css';

type Props = {
  title: ReactNode;
  /** Title of the window, when the heading names a pupil: the task bar shows it to everybody. */
  windowTitle?: string;
  subtitle?: ReactNode;
  /** Buttons on the right; one main action at most. */
  actions?: ReactNode;
  back?: { href: string; label: string };
  /** False when a field of the page takes the focus itself. */
  takesFocus?: boolean;
};

/** Heading of a page: says where one is, to eyes, screen readers and the window's title. */
export function PageHeader({ title, windowTitle, subtitle, actions, back, takesFocus = true }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className={classes.root}>
      <title>{`${windowTitle ?? title} – ${shellWords.application}`}</title>
      {back && (
        <Anchor component={Link} href={back.href} className={classes.back}>
          <IconArrowLeft size={18} aria-hidden /> {back.label}
        </Anchor>
      )}
      <div className={classes.line}>
        <div className={classes.words}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
