import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { securityWords } from '../../../shared/text/screen/security-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { KitMaker } from '../../ui/kit-maker/kit-maker.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './security.module.css';

const BACK = '/reglages/securite';

/** Makes a recovery kit, the first or one that replaces another. */
export function KitPage({ kind }: { kind: KitKind }) {
  const { data, error, refetch } = useRegisterQuery('recovery.getState', {});
  const state = data?.[kind];
  return (
    <>
      <PageHeader
        title={securityWords.kitPage[kind]}
        windowTitle={settingsWords.windowTitle(securityWords.kitPage[kind])}
        back={{ href: BACK, label: securityWords.back }}
      />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader aria-label={kitWords.loading} />}
      {data && !state?.canMake && <p>{state ? securityWords.kitNeedsKey : securityWords.kitNoCompartment}</p>}
      {state?.canMake && <Maker kind={kind} createdOn={state.createdOn} />}
    </>
  );
}

function Maker({ kind, createdOn }: { kind: KitKind; createdOn: string | null }) {
  // The state changes once the kit is made: what it replaces is what there was when the page opened.
  const [replaces] = useState(createdOn);
  const [, navigate] = useLocation();
  const goBack = () => navigate(BACK);
  return (
    <div className={classes.maker}>
      <KitMaker
        kind={kind}
        replaces={replaces}
        onDone={goBack}
        onLater={goBack}
        laterLabel={kitWords.cancel}
      />
    </div>
  );
}
