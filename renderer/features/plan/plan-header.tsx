import { Button } from '@mantine/core';
import { IconFileAlert, IconFileText } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { DocumentRequest } from '../../../shared/contract/document-contract.ts';
import { getCareStatus, getPlanState } from '../../../shared/plan/plan-status-rules.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { DocumentDialog } from '../../ui/pdf-viewer/document-dialog.tsx';
import { PupilIdentity } from '../../ui/pupil-identity.tsx';
import { usePlanEditor } from './plan-editor-context.ts';
import { useDraft } from './use-plan-draft.ts';

/** Whose PAI it is, where it stands, and its two documents. */
export function PlanHeader() {
  const { store, pupil, className, today } = usePlanEditor();
  const content = useDeferredValue(useDraft(store, (state) => state.content));
  const closedOn = useDraft(store, ({ plan }) => plan.closedOn);
  const planId = useDraft(store, ({ plan }) => plan.id);
  const [shown, setShown] = useState<DocumentRequest | null>(null);
  const status = useMemo(
    () => ({
      planState: getPlanState({ closedOn, content }, today),
      careState: getCareStatus(content, today).state,
    }),
    [closedOn, content, today],
  );

  /** What is printed is what is stored. */
  const show = async (document: DocumentRequest) => {
    await store.flush();
    setShown(document);
  };

  return (
    <>
      <PageHeader
        back={{ href: `/eleves/${pupil.id}`, label: planScreenWords.backToPupil }}
        windowTitle={planScreenWords.windowTitle}
        title={<PupilIdentity pupil={pupil} className={className} status={status} size={56} />}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconFileAlert size={20} aria-hidden />}
              onClick={() => void show({ kind: 'emergencySheet', planId })}
            >
              {planScreenWords.emergencySheet}
            </Button>
            <Button
              leftSection={<IconFileText size={20} aria-hidden />}
              onClick={() => void show({ kind: 'plan', planId })}
            >
              {planScreenWords.preview}
            </Button>
          </>
        }
      />
      {shown && <DocumentDialog document={shown} onClose={() => setShown(null)} />}
    </>
  );
}
