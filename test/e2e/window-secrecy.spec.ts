import { cpSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { planParts } from '../../shared/plan/plan-content-schema.ts';
import {
  documentMenuWords,
  documentOptionsWords,
  planDocumentKinds,
} from '../../shared/text/screen/document-words.ts';
import type { CanaryMarks, Mark } from '../fixtures/canary-marks.ts';
import { createCanaryRegister, type SessionName } from '../fixtures/canary-register.ts';
import { FOUNDER, PASSPHRASE } from '../fixtures/quick-register.ts';
import type { App } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { become } from './fixtures/people.ts';
import { makeKit } from './fixtures/recovery-kits.ts';
import { chooseDocument, findDocument, findDocumentOptions } from './pages/document-screen.ts';
import { findPlan, openPart } from './pages/plan-screen.ts';
import { findHandOut, findLayoutDialog, findSafetyList } from './pages/safety-list-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';

const HEAD: SessionName = 'Dominique Chef';
/** What the clipboard holds before the walk, and still must after it. */
const COPIED_BEFORE = 'Copié avant';

type Canaries = { marks: CanaryMarks; pupilId: string; planId: string };

/** Opens a register with a mark of its own in every field of one pupil, and in all that is sealed about this pupil. */
async function showCanaries(app: App, page: Page, name: SessionName): Promise<Canaries> {
  const { core, folder, marks, pupils } = await createCanaryRegister(1);
  await core.close();
  cpSync(folder, app.registerFolder, { recursive: true });
  await core.remove();
  await app.ask('session.openFolder', { folder: app.registerFolder });
  await become(app, FOUNDER, PASSPHRASE);
  for (const kind of ['register', 'health'] as const) await makeKit(app, kind);
  const [pupil] = pupils;
  if (!pupil) throw new Error('The register has no pupil');
  await signPlan(app, pupil.planId);
  await become(app, name, PASSPHRASE);
  await page.reload();
  await expectOpen(page);
  return { marks, pupilId: pupil.pupilId, planId: pupil.planId };
}

/** Before the day of these tests: the pupil is then on the safety list. */
async function signPlan(app: App, planId: string): Promise<void> {
  const { revision, content } = await app.ask('plan.get', { planId });
  const { administrative } = content;
  const signatories = administrative.signatories.map((one) => ({ ...one, signedOn: '2026-10-01' }));
  const part = { part: 'administrative', value: { ...administrative, signatories } } as const;
  await app.ask('plan.saveDraft', { planId, expectedRevision: revision, part });
}

/** Looks over the shoulder of whoever walks: what is on the page, and what the page leaves outside of itself. */
async function watch(page: Page, marks: CanaryMarks) {
  const addresses: string[] = [];
  const written: string[] = [];
  const leaks: string[] = [];
  const sealedSeen = new Set<Mark>();
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('console', (message) => written.push(message.text()));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), COPIED_BEFORE);

  const report = (place: string, where: string, text: string, isLeak: (mark: Mark) => boolean) => {
    for (const mark of marks.find(text).filter(isLeak)) leaks.push(`${place}, ${where}: ${mark.path}`);
  };
  return {
    /** Marks of sealed fields that were on a page. */
    sealedSeen,
    leaks,
    /** Notes what the window shows now. `seesHealth`: what is sealed may stand on this page. */
    async look(place: string, seesHealth: boolean): Promise<void> {
      const shown = await page.evaluate(readWindow);
      for (const mark of marks.find(shown.body).filter(({ isSealed }) => isSealed)) sealedSeen.add(mark);
      report(place, 'page', shown.body, ({ isSealed }) => isSealed && !seesHealth);
      // A window, a profile and a clipboard outlive the page: nothing of a pupil may lie there, not even a name.
      const ofPupil = ({ owner }: Mark) => owner !== null;
      report(place, 'title', shown.title, ofPupil);
      report(place, 'storage', shown.storage, ofPupil);
      report(place, 'history', `${addresses.splice(0).join(' ')} ${shown.state}`, ofPupil);
      report(place, 'console', written.splice(0).join(' '), ofPupil);
      if (shown.copied !== COPIED_BEFORE) leaks.push(`${place}: the page wrote to the clipboard`);
    },
  };
}

/** Runs inside the page: all that can be read in it, typed texts included, and all that it keeps elsewhere. */
async function readWindow() {
  const fields = document.querySelectorAll<HTMLInputElement>('input, textarea, select');
  const typed = [...fields].map(({ value }) => value).join(' ');
  const kept = [localStorage, sessionStorage].map((storage) => Object.entries(storage));
  const others = [await indexedDB.databases(), await caches.keys(), document.cookie, window.name];
  return {
    title: document.title,
    // Names and texts that are cut between elements are read both ways.
    body: `${document.documentElement.outerHTML} ${document.body.textContent} ${typed}`,
    state: JSON.stringify(history.state),
    storage: JSON.stringify([kept, others]),
    copied: await navigator.clipboard.readText(),
  };
}

type Watch = Awaited<ReturnType<typeof watch>>;

async function goTo(app: App, page: Page, path: string): Promise<void> {
  await page.goto(app.addressOf(path));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

/** The pages of the register and of the settings, and the parts of the PAI. */
async function walkPages(app: App, page: Page, { pupilId, planId }: Canaries, seen: Watch): Promise<void> {
  const paths = [
    '/',
    '/registre',
    `/eleves/${pupilId}`,
    '/ppms',
    '/impressions',
    '/reglages',
    ...[
      'comptes',
      'comptes/droits',
      'securite',
      'sauvegardes',
      'formulaires',
      'qui-recoit-quoi',
      'journal',
    ].map((name) => `/reglages/${name}`),
  ];
  for (const path of paths) {
    await goTo(app, page, path);
    await seen.look(path, false);
  }
  await goTo(app, page, `/pai/${planId}`);
  for (const part of planParts) {
    await openPart(page, part);
    await seen.look(`PAI, ${part}`, false);
  }
}

/** What opens in front of a page: the previews, and the dialogs of the list. */
async function walkDialogs(app: App, page: Page, { pupilId }: Canaries, seen: Watch): Promise<void> {
  await goTo(app, page, `/eleves/${pupilId}`);
  for (const kind of planDocumentKinds.filter((one) => one !== 'officialForm')) {
    await chooseDocument(page, documentMenuWords.print, kind);
    await lookAtPreview(page, kind, seen);
  }
  await goTo(app, page, '/registre');
  await page.getByRole('button', { name: documentMenuWords.register, exact: true }).click();
  await page.getByRole('menuitem', { name: documentMenuWords.statistics }).click();
  await lookAtPreview(page, 'statistics', seen);
  await goTo(app, page, '/ppms');
  const list = findSafetyList(page);
  await list.preview.click();
  await lookAtPreview(page, 'safetyList', seen);
  await list.layOut.click();
  await expect(findLayoutDialog(page).save).toBeVisible();
  await seen.look('columns of the list', false);
  await page.keyboard.press('Escape');
  await list.handOut.click();
  await expect(findHandOut(page).submit('print')).toBeVisible();
  await seen.look('hand out the list', false);
  await page.keyboard.press('Escape');
}

async function lookAtPreview(
  page: Page,
  kind: Parameters<typeof findDocument>[1],
  seen: Watch,
): Promise<void> {
  const preview = findDocument(page, kind);
  await expect(preview.pages.first()).toBeVisible();
  // A page is drawn when it comes in sight.
  for (const sheet of await preview.pages.all()) {
    await sheet.scrollIntoViewIfNeeded();
    await expect(sheet).toContainText(/\p{L}{3}/u);
  }
  await seen.look(`preview, ${kind}`, false);
  await preview.close.click();
  await expect(preview.dialog).toHaveCount(0);
}

/** Papers of the health file, joined to the PAI that is in front. */
async function lookAtScans(page: Page, seen: Watch): Promise<void> {
  await findPlan(page).preview.click();
  const options = findDocumentOptions(page);
  await options.showScans.click();
  const scans = options.panel.getByRole('group', { name: documentOptionsWords.scans }).getByRole('checkbox');
  await expect(scans.first()).toBeVisible();
  for (const scan of await scans.all()) await scan.check();
  const { dialog, pages } = findDocument(page, 'plan');
  await expect(dialog.getByText(documentOptionsWords.redrawing)).toHaveCount(0);
  await pages.last().scrollIntoViewIfNeeded();
  await seen.look('preview with scans', true);
}

test('shows a head nothing that is sealed, and leaves nothing of a pupil outside of the page', async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  const canaries = await showCanaries(app, page, HEAD);
  const seen = await watch(page, canaries.marks);
  await goTo(app, page, `/eleves/${canaries.pupilId}/sante`);
  await seen.look('health page', false);
  await walkPages(app, page, canaries, seen);
  await walkDialogs(app, page, canaries, seen);
  expect(seen.leaks).toEqual([]);
  expect(app.refusals).toEqual([]);
});

test('shows a nurse what is sealed, in the page of the health file and nowhere else', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  const canaries = await showCanaries(app, page, FOUNDER);
  const seen = await watch(page, canaries.marks);
  await goTo(app, page, `/eleves/${canaries.pupilId}/sante`);
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await seen.look('health page', true);
  // The marks are found where they must be: those not found elsewhere are not there.
  expect([...seen.sealedSeen].map(({ path }) => path)).toEqual(
    expect.arrayContaining(['health.diagnosis', 'health.notes.1', 'health.scans.prescription.title']),
  );
  await walkPages(app, page, canaries, seen);
  await lookAtScans(page, seen);
  expect(seen.leaks).toEqual([]);
});
