import { Link, useLocation } from 'wouter';
import type { RouteName } from '../../../shared/contract/route-names.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { isOffered } from '../../bridge/use-can.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import classes from './settings-navigation.module.css';

type Entry = { href: string; label: string; owns: RegExp; route: RouteName };

/** Each page with the request it cannot do without: who may not ask it does not see the page. */
const entries: readonly Entry[] = [
  { href: '/reglages', label: settingsWords.school, owns: /^\/reglages$/, route: 'school.get' },
  {
    href: '/reglages/comptes',
    label: settingsWords.accounts,
    owns: /^\/reglages\/comptes/,
    route: 'account.list',
  },
  {
    href: '/reglages/securite',
    label: settingsWords.security,
    owns: /^\/reglages\/(securite|phrase-de-passe)/,
    route: 'settings.get',
  },
  {
    href: '/reglages/sauvegardes',
    label: settingsWords.backups,
    owns: /^\/reglages\/sauvegardes/,
    route: 'backup.getState',
  },
  {
    href: '/reglages/formulaires',
    label: settingsWords.forms,
    owns: /^\/reglages\/formulaires/,
    route: 'officialForm.list',
  },
  {
    href: '/reglages/qui-recoit-quoi',
    label: settingsWords.audiences,
    owns: /^\/reglages\/qui-recoit-quoi/,
    route: 'school.get',
  },
  {
    href: '/reglages/journal',
    label: settingsWords.journal,
    owns: /^\/reglages\/journal/,
    route: 'journal.list',
  },
];

/** The pages of the settings, side by side. */
export function SettingsNavigation() {
  const [path] = useLocation();
  const { account, readOnly } = useOpenSession();
  return (
    <nav className={classes.root} aria-label={settingsWords.navigation}>
      {entries
        .filter(({ route }) => isOffered(route, account.role, readOnly !== null))
        .map(({ href, label, owns }) => (
          <Link
            key={href}
            href={href}
            className={classes.entry}
            aria-current={owns.test(path) ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
    </nav>
  );
}
