import classes from './menu-help.module.css';

/** Under the name of a line of a menu: what it is for. */
export function MenuHelp({ children }: { children: string }) {
  return <span className={classes.root}>{children}</span>;
}
