import { useEffect, useRef } from 'react';
import classes from './step-heading.module.css';

type Props = { children: string; takesFocus?: boolean };

/** Title of a step inside a page; it takes the focus, so that a new step is read out. */
export function StepHeading({ children, takesFocus = true }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className={classes.root}>
      {children}
    </h2>
  );
}
