import { Radio, Stack } from '@mantine/core';
import type { DocumentRequest } from '../../../shared/contract/document-contract.ts';
import { documentOptionsWords as words } from '../../../shared/text/screen/document-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { CopyFields } from '../plan-print/copy-fields.tsx';
import { PlanPrintFields } from '../plan-print/plan-print-fields.tsx';
import { DocumentCopies } from './document-copies.tsx';
import classes from './document-options.module.css';
import { ScanChoice } from './scan-choice.tsx';

type PlanRequest = Extract<DocumentRequest, { kind: 'plan' }>;
type FormRequest = Extract<DocumentRequest, { kind: 'officialForm' }>;

type Props<Request> = {
  document: Request;
  /** Whose health file the scans come from; unknown: none is offered. */
  pupilId: string | undefined;
  onChange: (document: Request) => void;
};

export const OPTIONS_ID = 'document-options';

export function hasOptions({ kind }: DocumentRequest): boolean {
  return kind === 'plan' || kind === 'officialForm';
}

/** What can be chosen of a document, beside its preview. */
export function DocumentOptions({ document, ...props }: Props<DocumentRequest>) {
  return (
    <aside id={OPTIONS_ID} className={classes.panel} aria-label={words.title}>
      <Stack gap="lg">
        {document.kind === 'plan' && <PlanOptions document={document} {...props} />}
        {document.kind === 'officialForm' && <FormOptions document={document} {...props} />}
      </Stack>
    </aside>
  );
}

function PlanOptions({ document, pupilId, onChange }: Props<PlanRequest>) {
  const { health } = useOpenSession();
  const canNumber = useCan('plan.saveDraft');
  const { parts, signatures, recipient, scanIds } = document;
  const change = (part: Partial<PlanRequest>) => onChange({ ...document, ...part });
  return (
    <>
      <PlanPrintFields
        value={{ parts, signatures }}
        onChange={({ parts: next, ...other }) => change(next ? { ...other, parts: [...next] } : other)}
      />
      {canNumber && (
        <CopyFields recipient={recipient} onChange={(next) => change({ recipient: next })}>
          <DocumentCopies planId={document.planId} />
        </CopyFields>
      )}
      {health === 'granted' && pupilId !== undefined && (
        <ScanChoice pupilId={pupilId} chosen={scanIds} onChange={(next) => change({ scanIds: next })} />
      )}
    </>
  );
}

function FormOptions({ document, onChange }: Props<FormRequest>) {
  return (
    <Radio.Group
      label={words.flattened}
      value={document.flattened ? 'flattened' : 'editable'}
      onChange={(mode) => onChange({ ...document, flattened: mode === 'flattened' })}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="flattened" label={words.flattenedModes.flattened} />
        <Radio value="editable" label={words.flattenedModes.editable} />
      </Stack>
    </Radio.Group>
  );
}
