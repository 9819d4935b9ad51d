import { randomUUID } from 'node:crypto';
import { rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { batchKinds } from '../../shared/contract/batch-contract.ts';
import type { OutputOf, RequestOf } from '../../shared/contract/contract.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import { type PlanPartValue, planParts } from '../../shared/plan/plan-content-schema.ts';
import { safetyListColumns } from '../../shared/safety-list/safety-list-schema.ts';
import { buildPdf } from '../fixtures/sample-scans.ts';
import { buildFullContent, buildGuardian, buildPng, buildPupil, school } from '../fixtures/sample-values.ts';
import { createTestCore } from '../fixtures/test-ports.ts';
import { canaries } from './canary-words.ts';

/**
 * Types a canary in every field of every request, says which requests were made and all that was logged, and waits to
 * be killed with the register open. Arguments: folder of the core, folder of the copies kept elsewhere.
 */
const [folder = '', secondPlace = ''] = process.argv.slice(2);
const core = createTestCore({ folder });
const asked = new Set<RouteName>();
const say = (value: unknown) => writeSync(1, `${JSON.stringify(value)}\n`);

async function get<R extends RouteName>(route: R, input: RequestOf<R>): Promise<OutputOf<R>> {
  asked.add(route);
  core.advance(1);
  return core.get(route, input);
}

/** What is refused must not be kept either. */
async function tryRefused<R extends RouteName>(route: R, input: RequestOf<R>): Promise<void> {
  core.advance(600);
  const answer = await core.ask(route, input);
  if (answer.ok) throw new Error(`${route} was to be refused`);
  say(answer.error);
}

const line = (word: string) => `${word} ${canaries.common}`;
const passphrase = (number: number) => `${canaries.passphrase} au fond du jardin ${number}`;

async function typeSchool(): Promise<{ placeId: string; classId: string }> {
  const filled = Object.fromEntries(
    Object.entries(school).map(([key, value]) => [key, value === '' ? line(key) : value]),
  );
  const full = { ...school, ...filled, name: line('école'), uai: '0382715V', postalCode: '38200' };
  const { revision } = await get('school.save', { expectedRevision: 1, school: full });
  const place = { id: randomUUID(), code: 'Canar', label: line('lieu') };
  const classId = randomUUID();
  const schoolClass = { id: classId, name: line('classe'), teacher: line('maître'), safePlaceId: place.id };
  await get('school.saveOrganisation', {
    expectedRevision: revision,
    organisation: { places: [place], classes: [schoolClass] },
  });
  return { placeId: place.id, classId };
}

async function typePupil(): Promise<{ pupilId: string; planId: string }> {
  const { placeId, classId } = await typeSchool();
  const phones = { homePhone: line('1'), workPhone: line('2'), mobilePhone: line('3') };
  const guardian = buildGuardian({ name: line('mère'), relation: line('lien'), ...phones });
  const pupil = buildPupil({
    lastName: line('Nom'),
    firstName: line('Prénom'),
    address: line('rue'),
    resourceAdult: line('adulte'),
    classId,
    safePlaceId: placeId,
    guardians: [guardian],
  });
  const { id: pupilId, revision } = await get('pupil.create', { pupil });
  await get('pupil.save', { pupilId, expectedRevision: revision, pupil });
  await get('pupil.setPhoto', { pupilId, photo: buildPng(canaries.photo) });
  const { id: removedId } = await get('pupil.create', { pupil: { ...pupil, guardians: [] } });
  await get('pupil.remove', { pupilId: removedId });
  const { id: planId } = await get('plan.create', { pupilId });
  const content = buildFullContent(canaries.common, { guardianId: guardian.id, placeId });
  for (const [index, part] of planParts.entries())
    await get('plan.saveDraft', {
      planId,
      expectedRevision: index + 1,
      part: { part, value: content[part] } as PlanPartValue,
    });
  const plan = { planId, expectedRevision: planParts.length + 1 };
  const closed = await get('plan.close', { ...plan, closedOn: '2026-11-22' });
  await get('plan.reopen', { planId, expectedRevision: closed.revision });
  return { pupilId, planId };
}

async function typeHealth(pupilId: string): Promise<void> {
  const text = `${canaries.health} évolutive`;
  await get('health.saveDiagnosis', { pupilId, expectedRevision: 0, text });
  await get('health.saveNote', { pupilId, recordId: null, expectedRevision: 0, text });
  const label = { kind: 'letter', title: canaries.health, datedOn: null } as const;
  const file = await get('health.addScan', { pupilId, label, bytes: buildPng(canaries.health) });
  await get('health.getScan', { pupilId, recordId: file.scans[0]?.id ?? '' });
  const more = await get('health.saveNote', { pupilId, recordId: null, expectedRevision: 0, text });
  await get('health.removeRecord', { pupilId, recordId: more.notes[0]?.id ?? '' });
  for (const isHealth of [false, true])
    await get('draft.save', { key: `pupil/${pupilId}/${isHealth}`, isHealth, value: canaries.draft });
  await get('draft.save', { key: 'pupil.new', isHealth: false, value: canaries.draft });
  await get('draft.remove', { key: 'pupil.new' });
}

/** Names of accounts are public; their passphrases are not. */
async function typeAccounts(): Promise<void> {
  const account = { name: 'Dominique Martin', role: 'doctor', passphrase: passphrase(2) } as const;
  const accounts = await get('account.create', { account });
  const accountId = accounts.find(({ name }) => name === account.name)?.id ?? '';
  await get('account.rename', { accountId, name: 'Dominique Martin-Petit' });
  await get('account.resetPassphrase', { accountId, passphrase: passphrase(3) });
  await core.ask('account.grantHealth', { accountId });
  asked.add('account.grantHealth');
  await get('account.changeRole', { accountId, role: 'reader' });
  await get('account.suspend', { accountId });
  await get('account.resume', { accountId });
  await get('account.remove', { accountId });
  await get('account.changePassphrase', { current: passphrase(1), next: passphrase(4) });
  await get('settings.save', { settings: { lockAfterMinutes: 5, hidesFromCapture: false } });
}

async function print(pupilId: string, planId: string): Promise<void> {
  const kinds = batchKinds.filter((kind) => kind !== 'officialForm');
  for (const kind of kinds) await get('document.render', { document: { kind, planId }, purpose: 'print' });
  const { scans } = await get('health.get', { pupilId });
  const scanIds = scans.map(({ id }) => id);
  const document = { kind: 'plan', planId, recipient: line('remis'), scanIds } as const;
  await get('document.render', { document, purpose: 'print' });
  const form = { kind: 'protected', password: `${canaries.passphrase} du fichier` } as const;
  core.dialogAnswers.push(join(secondPlace, 'lot.pdf'));
  for (const output of ['merged', 'print'] as const) {
    await get('batch.start', { planIds: [planId], kinds, output, form });
    while ((await get('batch.getState', {})).batch?.stage !== 'done') await wait(20);
  }
  await tryRefused('officialForm.add', { bytes: buildPdf({ text: canaries.common }) });
  await tryRefused('officialForm.remove', { formId: planId });
  asked.add('officialForm.add').add('officialForm.remove');
  await get('document.render', {
    document: { kind: 'safetyList', recipients: 'Direction' },
    purpose: 'print',
  });
  await get('recovery.prepare', { kind: 'register' });
  await get('document.render', { document: { kind: 'recoveryKit', kit: 'register' }, purpose: 'print' });
  await tryRefused('recovery.confirm', { kind: 'register', groups: [canaries.common, canaries.common] });
  asked.add('recovery.confirm');
}

/** The list as it goes to the crisis cell: what the user saved is the user's, and taken away. */
async function exportList(): Promise<void> {
  const layout = { columns: [...safetyListColumns], groupBy: 'safePlace' as const, pagePerGroup: true };
  await get('safetyList.saveLayout', { layout });
  for (const format of ['xlsx', 'csv'] as const) {
    const path = join(secondPlace, `liste.${format}`);
    core.dialogAnswers.push(path);
    await get('safetyList.export', { recipients: line('remis'), format });
    rmSync(path);
  }
}

async function keepWords(planId: string): Promise<void> {
  const record = { recordKind: 'plan', recordId: planId } as const;
  for (const field of ['adaptations.consequences', 'adaptations.cateringDetails'])
    await get('secrecy.accept', { ...record, field, word: canaries.common, reason: line('motif') });
  const { words } = await get('secrecy.listAccepted', record);
  await get('secrecy.withdraw', { wordId: words[0]?.id ?? '' });
}

async function keepCopies(): Promise<void> {
  await get('backup.setSecondPlace', { folder: secondPlace });
  await get('backup.make', {});
  await get('backup.runIfDue', {});
  core.dialogAnswers.push(join(secondPlace, 'journal.csv'));
  const filter = { from: null, to: null, accountId: null, recordKind: null, onlySensitive: false };
  await get('journal.export', { filter });
}

const founder = { name: 'Camille Durand', role: 'nurse', passphrase: passphrase(1) } as const;
const registerFolder = join(core.ports.folders.documents, 'Registre PAI');
const state = await get('session.create', { folder: registerFolder, school, founder });
const accountId = state.stage === 'open' ? state.account.id : '';
const { pupilId, planId } = await typePupil();
await typeHealth(pupilId);
await typeAccounts();
await print(pupilId, planId);
await exportList();
await keepWords(planId);
await keepCopies();
await get('session.lock', {});
await tryRefused('session.unlock', { accountId, passphrase: canaries.common });
await tryRefused('recovery.recover', {
  accountId,
  registerKit: canaries.common,
  healthKit: canaries.health,
  passphrase: passphrase(5),
});
await get('session.unlock', { accountId, passphrase: passphrase(4) });
await tryRefused('pupil.create', {
  pupil: buildPupil({ lastName: canaries.common, birthDate: '2099-01-01' }),
});
say(await core.askText(canaries.common, canaries.common));
say(await core.askText('pupil.get', JSON.stringify([canaries.common])));
// The last thing done is not yet in the database itself: it is in its journal.
await get('pupil.create', { pupil: buildPupil({ lastName: canaries.common, firstName: canaries.common }) });
say({ log: core.log, events: core.events });
say({ asked: [...asked], accountId, pupilId, registerFolder });
// Until it is killed, or the test is gone.
process.stdin.resume().once('end', () => process.exit());
