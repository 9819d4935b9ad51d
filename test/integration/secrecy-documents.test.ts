import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFacts } from '../../shared/audience/audience-table.ts';
import type {
  DocumentKind,
  DocumentRequestInput,
  FileForm,
} from '../../shared/contract/document-contract.ts';
import { type SafetyListLayout, safetyListColumns } from '../../shared/safety-list/safety-list-schema.ts';
import type { Mark } from '../fixtures/canary-marks.ts';
import {
  addOfficialForms,
  type DocumentOrder,
  describeMark,
  listLeaks,
  listOfficialOrders,
  listOrders,
} from '../fixtures/canary-orders.ts';
import {
  type CanaryRegister,
  createCanaryRegister,
  PHOTO_SIZE,
  type SessionName,
  sessionNames,
  sessions,
} from '../fixtures/canary-register.ts';
import { FOUNDER } from '../fixtures/quick-register.ts';
import { readEverything } from '../fixtures/read-everything.ts';

const PASSWORD = 'mot de passe d’essai';
/** The photo is known by its size: no word of its file goes on the paper. */
const photo: Mark = { path: 'photo', fact: 'photo', owner: null, isSealed: false };
const forms: readonly FileForm[] = [
  { kind: 'plain' },
  { kind: 'archive' },
  { kind: 'protected', password: PASSWORD },
];

/** Looked at, printed, or saved in one of the forms of a file. */
type Way = 'preview' | 'print' | FileForm;
type Taken = { code: string | null; told: unknown; bytes: Uint8Array | null };

let register: CanaryRegister;
let orders: DocumentOrder[];
let outside: string;
/** Every fact that was read somewhere, by kind of document. */
const shown = new Map<string, Set<string>>();
/** What was read in a file, by its hash: every session is given the same files. */
const readings = new Map<string, Mark[]>();

beforeAll(async () => {
  register = await createCanaryRegister();
  const layout: SafetyListLayout = {
    columns: [...safetyListColumns],
    groupBy: 'safePlace',
    pagePerGroup: true,
  };
  await register.core.get('safetyList.saveLayout', { layout });
  const hasForms = await addOfficialForms(register);
  orders = [...listOrders(register), ...(hasForms ? listOfficialOrders(register) : [])];
  outside = mkdtempSync(join(tmpdir(), 'registre-pai-dehors-'));
});
afterAll(async () => {
  await register.core.remove();
  rmSync(outside, { recursive: true });
});

async function readMarks(bytes: Uint8Array, password = ''): Promise<Mark[]> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = readings.get(hash);
  if (known) return known;
  const text = await readEverything(bytes, password);
  const marks = register.marks.find(text);
  if (text.includes(`/Width ${PHOTO_SIZE}\n`)) marks.push(photo);
  readings.set(hash, marks);
  return marks;
}

/** What gets a number when it leaves: a version of the list, a copy of a plan. */
function isRecorded(request: DocumentRequestInput): boolean {
  return request.kind === 'safetyList' || (request.kind === 'plan' && (request.recipient ?? null) !== null);
}

/** What differs from one session to another. The rest gives everybody the same bytes. */
function isOfSession({ request }: DocumentOrder): boolean {
  return isRecorded(request) || (request.kind === 'plan' && request.scanIds !== undefined);
}

/** Or about the whole school. */
function isAboutFirst({ owners }: DocumentOrder): boolean {
  return owners.length !== 1 || owners[0] === 0;
}

function keepShown({ request: { kind } }: DocumentOrder, found: readonly Mark[]): void {
  const facts = shown.get(kind) ?? new Set();
  for (const { fact } of found) facts.add(fact);
  shown.set(kind, facts);
}

/** The code of the refusal that is expected; null when the document is given. */
function expectRefusal(session: SessionName, { request }: DocumentOrder, way: Way): string | null {
  const { role, seesHealth } = sessions[session];
  if (typeof way !== 'string' && role === 'reader') return 'FORBIDDEN';
  if ('isProvisional' in sessions[session]) return 'FORBIDDEN';
  const asksForScans = request.kind === 'plan' && (request.scanIds ?? []).length > 0;
  if (asksForScans && !seesHealth) return role === 'doctor' ? 'HEALTH_NOT_GRANTED' : 'FORBIDDEN';
  return way !== 'preview' && role === 'reader' && isRecorded(request) ? 'FORBIDDEN' : null;
}

/** Asks for the document as the session that is open. */
async function take({ request: document }: DocumentOrder, way: Way): Promise<Taken> {
  if (typeof way === 'string') {
    const answer = await register.core.ask('document.render', { document, purpose: way });
    if (!answer.ok) return { code: answer.error.code, told: answer.error, bytes: null };
    const { bytes, ...told } = answer.value;
    return { code: null, told, bytes };
  }
  const path = join(outside, 'document.pdf');
  register.answerDialogs(path);
  const answer = await register.core.ask('document.save', { document, form: way });
  if (!answer.ok) return { code: answer.error.code, told: answer.error, bytes: null };
  return { code: null, told: {}, bytes: readFileSync(path) };
}

/** What came out and is not permitted, or was refused or given against what is expected. */
async function listFaults(session: SessionName, order: DocumentOrder, way: Way): Promise<string[]> {
  const { code, told, bytes } = await take(order, way);
  const how = `${order.name} (${typeof way === 'string' ? way : way.kind})`;
  const expected = expectRefusal(session, order, way);
  if (code !== expected) return [`${how}: ${code ?? 'given'} instead of ${expected ?? 'given'}`];
  const words = register.marks.find(JSON.stringify(told));
  if (bytes === null) return words.map((mark) => `${how}: refused with ${describeMark(mark)}`);
  const password = typeof way === 'object' && way.kind === 'protected' ? PASSWORD : '';
  const found = [...(await readMarks(bytes, password)), ...words];
  keepShown(order, found);
  return listLeaks(order.request.kind, order, found).map((leak) => `${how}: ${leak}`);
}

/** Each order in each way that tells something new: most sessions are given the same bytes as the first. */
function listWays(session: SessionName): [DocumentOrder, Way][] {
  if (session === FOUNDER)
    return orders.flatMap((order): [DocumentOrder, Way][] => [
      [order, 'print'],
      ...(isAboutFirst(order) && !order.isPart
        ? forms.map((form): [DocumentOrder, Way] => [order, form])
        : []),
    ]);
  return orders
    .filter(isAboutFirst)
    .flatMap((order): [DocumentOrder, Way][] => [
      [order, 'preview'],
      ...(isOfSession(order)
        ? (['print', ...forms] as const).map((way): [DocumentOrder, Way] => [order, way])
        : []),
    ]);
}

describe('every document in every form', () => {
  // Would catch: a field of another audience or of another pupil on the paper, in the metadata, in a structure, in a
  // title; a document given to a session that may not have it; a refusal that names somebody.
  it.each(sessionNames)(
    'asked by %s, tells what its audience may know and no more',
    async (session) => {
      await register.become(session);
      const faults: string[] = [];
      for (const [order, way] of listWays(session)) faults.push(...(await listFaults(session, order, way)));
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it('is never proposed under a name that tells whose it is', () => {
    expect(register.suggestedNames.length).toBeGreaterThan(20);
    expect(register.marks.find(register.suggestedNames.join('\n'))).toEqual([]);
  });
});

describe('a recovery kit', () => {
  it('tells nothing but the school: bug, a sheet kept for ten years that names a pupil', async () => {
    await register.become(FOUNDER);
    for (const kit of ['register', 'health'] as const) {
      await register.core.get('recovery.prepare', { kind: kit });
      const document = { kind: 'recoveryKit', kit } as const;
      const { bytes } = await register.core.get('document.render', { document, purpose: 'print' });
      expect(listLeaks('recoveryKit', { owners: [], besides: [] }, await readMarks(bytes))).toEqual([]);
    }
  });
});

describe('the search itself', () => {
  it('finds each permitted fact that is written in words: bug, a search that can find nothing', () => {
    const read = new Set([...shown.values()].flatMap((found) => [...found]));
    const written = new Set(register.marks.list().map(({ fact }) => fact));
    const kept = ['teacher', 'enrolment', 'prescription', 'draft', 'keptWord', 'diagnosis', 'healthNotes'];
    expect([...written].filter((fact) => !read.has(fact)).toSorted()).toEqual(kept.toSorted());
    for (const [kind, found] of shown) expect([...found], kind).toContain('school');
    for (const [kind, found] of shown)
      expect(found.has('photo'), kind).toBe(documentFacts[kind as DocumentKind].includes('photo'));
    expect(shown.get('plan')?.has('healthScans')).toBe(true);
  });
});
