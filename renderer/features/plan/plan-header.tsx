import { Button } from '@mantine/core';
import { IconFileAlert, IconFileText } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { getCareStatus, getPlanState } from '../../../shared/plan/plan-status-rules.ts';
import { documentMenuWords, type PlanDocumentKind } from '../../../shared/text/screen/document-words.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { DocumentDialog } from '../../ui/pdf-viewer/document-dialog.tsx';
import { PlanDocumentsMenu } from '../../ui/plan-print/plan-documents-menu.tsx';
import { PupilIdentity } from '../../ui/pupil-identity.tsx';
import { usePlanEditor } from './plan-editor-context.ts';
import { useDraft } from './use-plan-draft.ts';

/** Whose PAI it is, where it stands, and its documents. */
export function PlanHeader() {
  const { store, pupil, className, today } = usePlanEditor();
  const content = useDeferredValue(useDraft(store, (state) => state.content));
  const closedOn = useDraft(store, ({ plan }) => plan.closedOn);
  const planId = useDraft(store, ({ plan }) => plan.id);
  const [shown, setShown] = useState<PlanDocumentKind | null>(null);
  const status = useMemo(
    () => ({
      planState: getPlanState({ closedOn, content }, today),
      careState: getCareStatus(content, today).state,
    }),
    [closedOn, content, today],
  );

  /** What is printed is what is stored. */
  const show = async (kind: PlanDocumentKind) => {
    await store.flush();
    setShown(kind);
  };

  return (
    <>
      <PageHeader
        back={{ href: `/eleves/${pupil.id}`, label: planScreenWords.backToPupil }}
        windowTitle={planScreenWords.windowTitle}
        title={<PupilIdentity pupil={pupil} className={className} status={status} size={56} />}
        actions={
          <>
            <PlanDocumentsMenu
              label={documentMenuWords.others}
              except={['plan', 'emergencySheet']}
              onChoose={(kind) => void show(kind)}
            />
            <Button
              variant="default"
              leftSection={<IconFileAlert size={20} aria-hidden />}
              onClick={() => void show('emergencySheet')}
            >
              {planScreenWords.emergencySheet}
            </Button>
            <Button leftSection={<IconFileText size={20} aria-hidden />} onClick={() => void show('plan')}>
              {planScreenWords.preview}
            </Button>
          </>
        }
      />
      {shown && (
        <DocumentDialog
          document={{ kind: shown, planId }}
          pupilId={pupil.id}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
