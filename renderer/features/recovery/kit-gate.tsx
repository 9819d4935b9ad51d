import { Center, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import type { OpenSession } from '../../bridge/register-keys.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { GateCard } from '../../ui/gate-card.tsx';
import { KitMaker } from '../../ui/kit-maker/kit-maker.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePostponedKits } from './postponed-kits.tsx';

type Props = { session: OpenSession; children: ReactNode };

/** Offers to make the kits that are missing before the register is shown; each can wait for another day. */
export function KitGate({ session, children }: Props) {
  const { account, demonstration, readOnly } = session;
  const { postponed, postpone } = usePostponedKits(account.id);
  const canAsk = !demonstration && readOnly === null && account.role !== 'reader';
  const kits = useRegisterQuery('recovery.getState', {}, { enabled: canAsk });
  if (canAsk && kits.isPending) {
    return (
      <Center component="main" mih="100vh">
        <Loader role="status" aria-label={kitWords.loading} />
      </Center>
    );
  }
  const missing = canAsk && kits.data ? findMissingKit(kits.data, postponed) : null;
  if (missing === null) return children;
  return (
    <GateCard key={missing} isWide>
      <PageHeader title={words.makeTitle[missing]} />
      {/* Once made, the state of the kits changes, and the next one is looked for. */}
      <KitMaker kind={missing} replaces={null} onDone={() => undefined} onLater={() => postpone(missing)} />
    </GateCard>
  );
}

function findMissingKit(kits: OutputOf<'recovery.getState'>, postponed: readonly KitKind[]): KitKind | null {
  const isMissing = (kind: KitKind) => {
    const kit = kits[kind];
    return kit?.canMake === true && kit.createdOn === null && !postponed.includes(kind);
  };
  if (isMissing('register')) return 'register';
  return isMissing('health') ? 'health' : null;
}
