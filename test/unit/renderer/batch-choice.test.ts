import { describe, expect, it } from 'vitest';
import {
  BATCH_LIMIT,
  type BatchChoice,
  buildOrder,
  findProblem,
  listChosen,
  listForms,
  listPrintable,
} from '../../../renderer/features/batch/batch-choice.ts';
import { batchOrderSchema } from '../../../shared/contract/batch-contract.ts';
import { buildRow } from './build-row.ts';

const TODAY = '2026-11-22';

const choice: BatchChoice = {
  kinds: ['emergencySheet'],
  scope: 'inForce',
  classId: '',
  ticked: new Set(),
  parts: ['administrative', 'emergency'],
  signatures: 'recorded',
  recipient: null,
  output: 'merged',
  form: 'plain',
};

const planId = () => crypto.randomUUID();
const inForce = buildRow({ planId: planId(), planState: 'inForce', leftOn: null });
const draft = buildRow({ planId: planId(), planState: 'draft', leftOn: null });

describe('who can be in a batch', () => {
  it('leaves out PAI that are over, pupils who left and pupils without PAI: bug, a sheet for somebody gone', () => {
    const closed = buildRow({ planId: planId(), planState: 'closed', leftOn: null });
    const gone = buildRow({ planId: planId(), planState: 'inForce', leftOn: '2026-11-21' });
    const leavesToday = buildRow({ planId: planId(), planState: 'inForce', leftOn: TODAY });
    const none = buildRow({ planId: null, planState: null, leftOn: null });
    expect(listPrintable([inForce, closed, gone, leavesToday, none, draft], TODAY)).toEqual([
      inForce,
      leavesToday,
      draft,
    ]);
  });

  it('takes the class, the rows the register showed or those ticked, and keeps the order', () => {
    const classId = planId();
    const pupil = { ...draft, classId };
    const rows = [inForce, pupil];
    const pick = (part: Partial<BatchChoice>, shown: ReadonlySet<string> | null = null) =>
      listChosen(rows, { ...choice, ...part }, shown);
    expect(pick({})).toEqual([inForce]);
    expect(pick({ scope: 'class', classId })).toEqual([pupil]);
    expect(pick({ scope: 'shown' }, new Set([pupil.pupilId]))).toEqual([pupil]);
    expect(pick({ scope: 'choose', ticked: new Set([pupil.pupilId, inForce.pupilId]) })).toEqual(rows);
  });
});

describe('an order', () => {
  it('prints documents and parts in their own order, whatever the order they were ticked in', () => {
    const order = buildOrder(
      { ...choice, kinds: ['readingSheet', 'plan'], parts: ['emergency', 'administrative'] },
      [inForce],
      { kind: 'plain' },
    );
    expect(order.kinds).toEqual(['plan', 'readingSheet']);
    expect(order.plan.parts).toEqual(['administrative', 'emergency']);
    expect(batchOrderSchema.parse(order)).toEqual(order);
  });

  it('numbers no copy once the PAI is no longer among the documents: bug, a number used up by another sheet', () => {
    const order = buildOrder({ ...choice, recipient: 'Mairie' }, [inForce], { kind: 'plain' });
    expect(order.plan.recipient).toBeNull();
  });

  it('is not sent while something is missing', () => {
    expect(findProblem(choice, 1)).toBeNull();
    expect(findProblem({ ...choice, kinds: [] }, 1)).toBe('documents');
    expect(findProblem({ ...choice, kinds: ['plan'], parts: [] }, 1)).toBe('parts');
    expect(findProblem({ ...choice, kinds: ['plan'], recipient: '  ' }, 1)).toBe('recipient');
    // Nothing is asked of a PAI that is not printed.
    expect(findProblem({ ...choice, recipient: '' }, 1)).toBeNull();
    expect(findProblem(choice, 0)).toBe('pupils');
    expect(findProblem(choice, BATCH_LIMIT + 1)).toBe('tooMany');
  });

  it('has the limit of the contract: bug, an order the core refuses after one has waited', () => {
    const order = buildOrder(choice, [], { kind: 'plain' });
    const planIds = Array.from({ length: BATCH_LIMIT }, planId);
    expect(batchOrderSchema.safeParse({ ...order, planIds }).success).toBe(true);
    expect(batchOrderSchema.safeParse({ ...order, planIds: [...planIds, planId()] }).success).toBe(false);
  });

  it('offers no archive of the form of the ministry, and no protection of what is printed', () => {
    expect(listForms(choice)).toEqual(['plain', 'archive', 'protected']);
    expect(listForms({ ...choice, kinds: ['officialForm'] })).toEqual(['plain', 'protected']);
    expect(listForms({ ...choice, output: 'print' })).toEqual(['plain']);
  });
});
