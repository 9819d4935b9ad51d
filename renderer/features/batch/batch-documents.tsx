import { Anchor, Checkbox } from '@mantine/core';
import { Link } from 'wouter';
import { type BatchKind, batchKinds } from '../../../shared/contract/batch-contract.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { planDocumentWords } from '../../../shared/text/screen/document-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { CopyFields } from '../../ui/plan-print/copy-fields.tsx';
import { PlanPrintFields } from '../../ui/plan-print/plan-print-fields.tsx';
import { useOfficialForm } from '../../ui/plan-print/use-official-form.ts';
import classes from './batch.module.css';
import { type BatchChoice, listForms } from './batch-choice.ts';

type Props = { choice: BatchChoice; onChange: (part: Partial<BatchChoice>) => void };

/** The documents of each pupil, and the options of the PAI once it is one of them. */
export function BatchDocuments({ choice, onChange }: Props) {
  const form = useOfficialForm();
  const tick = (ticked: string[]) => {
    const kinds = batchKinds.filter((kind) => ticked.includes(kind));
    const isFormOffered = listForms({ ...choice, kinds }).includes(choice.form);
    onChange({ kinds, ...(!isFormOffered && { form: 'plain' }) });
  };
  return (
    <FormBlock title={words.documents}>
      <Checkbox.Group
        aria-label={words.documents}
        description={words.documentsHelp}
        value={[...choice.kinds]}
        onChange={tick}
      >
        <div className={classes.kinds}>
          {batchKinds.map((kind) => (
            <KindBox key={kind} kind={kind} isOff={kind === 'officialForm' && form !== 'ready'} />
          ))}
        </div>
      </Checkbox.Group>
      {(form === 'missing' || form === 'fileMissing') && (
        <Anchor component={Link} href="/reglages/formulaires" className={classes.link}>
          {words.formToAdd}
        </Anchor>
      )}
      {choice.kinds.includes('plan') && <PlanOptions choice={choice} onChange={onChange} />}
    </FormBlock>
  );
}

function KindBox({ kind, isOff }: { kind: BatchKind; isOff: boolean }) {
  const { name, audience } = planDocumentWords[kind];
  return <Checkbox value={kind} label={name} description={audience} disabled={isOff} />;
}

function PlanOptions({ choice, onChange }: Props) {
  const canNumber = useCan('plan.saveDraft');
  return (
    <fieldset className={classes.options}>
      <legend className={classes.legend}>{words.planOptions}</legend>
      <div className={classes.columns}>
        <PlanPrintFields value={choice} onChange={onChange} />
        {canNumber && (
          <CopyFields recipient={choice.recipient} onChange={(recipient) => onChange({ recipient })} />
        )}
      </div>
    </fieldset>
  );
}
