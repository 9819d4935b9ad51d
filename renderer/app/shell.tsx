import { Kbd, UnstyledButton } from '@mantine/core';
import {
  IconAddressBook,
  IconHome,
  IconLock,
  IconSettings,
  IconShieldHalf,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import type { OpenSession } from '../bridge/register-keys.ts';
import { ReadOnlyBanner } from '../ui/read-only-banner.tsx';
import { BatchWatch } from './batch-watch.tsx';
import { IntegrityWatch } from './integrity-watch.tsx';
import classes from './shell.module.css';
import { useSearchShortcut } from './use-search-shortcut.ts';

type RailEntry = { href: string; label: string; icon: TablerIcon; owns: RegExp };

const rail: readonly RailEntry[] = [
  { href: '/', label: shellWords.home, icon: IconHome, owns: /^\/$/ },
  {
    href: '/registre',
    label: shellWords.register,
    icon: IconAddressBook,
    owns: /^\/(registre|eleves|pai|impressions)/,
  },
  { href: '/ppms', label: shellWords.safetyList, icon: IconShieldHalf, owns: /^\/ppms/ },
  { href: '/reglages', label: shellWords.settings, icon: IconSettings, owns: /^\/reglages/ },
];

type Props = {
  session: OpenSession;
  onLock: () => void;
  /** Locks, and shows what can be done with a damaged register. */
  onRepair: () => void;
  children: ReactNode;
};

/** The rail on the left (on top of narrow or zoomed windows), the banner and the page. */
export function Shell({ session, onLock, onRepair, children }: Props) {
  useSearchShortcut();
  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={focusContent}>
        {shellWords.skipToContent}
      </button>
      <nav className={classes.rail} aria-label={shellWords.navigation}>
        <div className={classes.school}>
          {session.schoolName}
          {session.demonstration && <span className={classes.demonstration}>{shellWords.demonstration}</span>}
        </div>
        <Navigation />
        <div className={classes.foot}>
          <div className={classes.account}>
            <span className={classes.dimmed}>{shellWords.signedInAs}</span> {session.account.name}
          </div>
          <UnstyledButton className={classes.entry} onClick={onLock} aria-keyshortcuts="Control+L">
            <IconLock size={20} stroke={1.75} aria-hidden />
            <span className={classes.label}>{shellWords.lock}</span>
            <Kbd className={classes.shortcut} aria-hidden>
              {shellWords.lockShortcut}
            </Kbd>
          </UnstyledButton>
        </div>
      </nav>
      <div className={classes.page}>
        {session.demonstration && <DemonstrationBanner />}
        {session.readOnly && (
          <ReadOnlyBanner readOnly={session.readOnly} today={session.today} onRetry={onLock} />
        )}
        <IntegrityWatch onRepair={onRepair} />
        <BatchWatch />
        <main id="contenu" tabIndex={-1} className={classes.content}>
          {children}
        </main>
      </div>
    </div>
  );
}

function Navigation() {
  const [path] = useLocation();
  return (
    <div className={classes.nav}>
      {rail.map(({ href, label, icon: Icon, owns }) => (
        <Link
          key={href}
          href={href}
          className={classes.entry}
          aria-current={owns.test(path) ? 'page' : undefined}
        >
          <Icon size={20} stroke={1.75} aria-hidden />
          <span className={classes.label}>{label}</span>
        </Link>
      ))}
    </div>
  );
}

function DemonstrationBanner() {
  return (
    <aside className={classes.banner} aria-label={shellWords.demonstrationTitle}>
      <strong>{shellWords.demonstrationTitle}</strong> {shellWords.demonstrationText}
    </aside>
  );
}

/** The hash holds the route, so that an anchor to « #contenu » would leave the page. */
function focusContent(): void {
  document.getElementById('contenu')?.focus();
}
