import { Center, Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { HomePage } from '../features/home/home-page.tsx';
import { PupilPage } from '../features/pupil/pupil-page.tsx';
import { RegisterPage } from '../features/register/register-page.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const BatchPage = lazy(async () => ({
  default: (await import('../features/batch/batch-page.tsx')).BatchPage,
}));
const HealthPage = lazy(async () => ({
  default: (await import('../features/health/health-page.tsx')).HealthPage,
}));
const PlanPage = lazy(async () => ({
  default: (await import('../features/plan/plan-page.tsx')).PlanPage,
}));
const SafetyListPage = lazy(async () => ({
  default: (await import('../features/safety-list/safety-list-page.tsx')).SafetyListPage,
}));
const SettingsPages = lazy(async () => ({
  default: (await import('../features/settings/settings-pages.tsx')).SettingsPages,
}));
const JournalPage = lazy(async () => ({
  default: (await import('../features/journal/journal-page.tsx')).JournalPage,
}));

/** Addresses and their pages. */
export function Pages({ onLock }: { onLock: () => void }) {
  const [path] = useLocation();
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<PageLoader />}>
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          <Route path="/registre/:filter?">{({ filter }) => <RegisterPage filter={filter} />}</Route>
          <Route path="/eleves/nouveau">
            <PupilPage pupilId={null} />
          </Route>
          <Route path="/eleves/:pupilId/sante">
            {({ pupilId }) => <HealthPage key={pupilId} pupilId={pupilId} />}
          </Route>
          <Route path="/eleves/:pupilId">
            {({ pupilId }) => <PupilPage key={pupilId} pupilId={pupilId} />}
          </Route>
          <Route path="/pai/:planId/:field?">
            {({ planId, field }) => <PlanPage key={planId} planId={planId} field={field} />}
          </Route>
          <Route path="/impressions">
            <BatchPage />
          </Route>
          <Route path="/ppms">
            <SafetyListPage />
          </Route>
          <Route path="/reglages/*?">
            <SettingsPages journal={<JournalPage />} notFound={<NotFoundPage />} onLock={onLock} />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

function PageLoader() {
  return (
    <Center p="xl">
      <Loader aria-label={kitWords.loading} />
    </Center>
  );
}
