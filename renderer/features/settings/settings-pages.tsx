import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { AccountPage } from './account-page.tsx';
import { AccountsPage } from './accounts-page.tsx';
import { AudiencesPage } from './audiences-page.tsx';
import { BackupsPage } from './backups-page.tsx';
import { KitPage } from './kit-page.tsx';
import { NewAccountPage } from './new-account-page.tsx';
import { NotAllowed } from './not-allowed.tsx';
import { OfficialFormsPage } from './official-forms-page.tsx';
import { OwnPassphrasePage } from './own-passphrase-page.tsx';
import { PermissionsPage } from './permissions-page.tsx';
import { SchoolPage } from './school-page.tsx';
import { SecurityPage } from './security-page.tsx';
import { SettingsNavigation } from './settings-navigation.tsx';

type Props = {
  /** The journal's page, which is a feature of its own. */
  journal: ReactNode;
  notFound: ReactNode;
  onLock: () => void;
};

/** One page per task, under the same second line of navigation. */
export function SettingsPages({ journal, notFound, onLock }: Props) {
  return (
    <>
      <SettingsNavigation />
      <Switch>
        <Route path="/reglages">
          <SchoolPage />
        </Route>
        <Route path="/reglages/comptes">
          <NotAllowed unless="account.list">
            <AccountsPage />
          </NotAllowed>
        </Route>
        <Route path="/reglages/comptes/nouveau">
          <NotAllowed unless="account.create">
            <NewAccountPage />
          </NotAllowed>
        </Route>
        <Route path="/reglages/comptes/droits">
          <PermissionsPage />
        </Route>
        <Route path="/reglages/comptes/:accountId">
          {({ accountId }) => (
            <NotAllowed unless="account.rename">
              <AccountPage key={accountId} accountId={accountId} />
            </NotAllowed>
          )}
        </Route>
        <Route path="/reglages/phrase-de-passe">
          <NotAllowed unless="account.changePassphrase">
            <OwnPassphrasePage />
          </NotAllowed>
        </Route>
        <Route path="/reglages/securite">
          <SecurityPage />
        </Route>
        <Route path="/reglages/securite/kit/:kind">
          {({ kind }) => (
            <NotAllowed unless="recovery.prepare">
              <KitPage kind={kind === 'health' ? 'health' : 'register'} />
            </NotAllowed>
          )}
        </Route>
        <Route path="/reglages/sauvegardes">
          <NotAllowed unless="backup.getState">
            <BackupsPage onLock={onLock} />
          </NotAllowed>
        </Route>
        <Route path="/reglages/formulaires">
          <NotAllowed unless="officialForm.list">
            <OfficialFormsPage />
          </NotAllowed>
        </Route>
        <Route path="/reglages/qui-recoit-quoi">
          <AudiencesPage />
        </Route>
        <Route path="/reglages/journal">
          <NotAllowed unless="journal.list">{journal}</NotAllowed>
        </Route>
        <Route>{notFound}</Route>
      </Switch>
    </>
  );
}
