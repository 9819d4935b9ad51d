import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { formatSafetyListChange } from '../../shared/text/safety-list-change-words.ts';
import { formatGroupTitle, safetyListColumnWords } from '../../shared/text/safety-list-document-words.ts';
import { homeWords } from '../../shared/text/screen/home-words.ts';
import {
  safetyListHandOutWords,
  safetyListVersionWords,
  safetyListWords,
} from '../../shared/text/screen/safety-list-words.ts';
import { type App, NURSE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { walkWithTab } from './fixtures/focus.ts';
import { readPdfText } from './fixtures/pdf-text.ts';
import { addPerson, showAs } from './fixtures/people.ts';
import { findDocument, findPasswordDialog } from './pages/document-screen.ts';
import { findHandOut, findLayoutDialog, findSafetyList, handOutList } from './pages/safety-list-screen.ts';
import { findHints } from './pages/secrecy-hints.ts';
import { openFromRail } from './pages/shell-screen.ts';

const PASSWORD = 'girafe-48 violette';
const READER = 'Alix Remplaçant';
const ARRIVAL = formatSafetyListChange({ kind: 'arrived', pupilName: 'ADAM Léo', className: 'CE2' });

const gym = { id: 'a1a4a3c0-6c0e-4e4f-9a52-0d9a4f6f3f01', code: 'GYM', label: 'Gymnase' };
const ce2 = {
  id: 'a1a4a3c0-6c0e-4e4f-9a52-0d9a4f6f3f02',
  name: 'CE2',
  teacher: '',
  safePlaceId: gym.id,
};

/** A pupil of CE2 whose PAI the family signed. */
async function addToList(app: App, pupil: { lastName: string; firstName: string }): Promise<void> {
  const guardian = { relation: 'Mère', name: 'Anne', homePhone: '', workPhone: '', mobilePhone: '' };
  const guardians = [{ ...guardian, id: crypto.randomUUID() }];
  const { planId } = await app.createPlan({ ...pupil, guardians, classId: ce2.id });
  const { revision, content } = await app.ask('plan.get', { planId });
  const { administrative } = content;
  const signatories = administrative.signatories.map((one) => ({ ...one, signedOn: '2026-10-01' }));
  const part = { part: 'administrative', value: { ...administrative, signatories } } as const;
  await app.ask('plan.saveDraft', { planId, expectedRevision: revision, part });
}

/** A register with one class, its safe place, and MARTIN Zoé on the list, which is in front. */
async function showList(app: App, page: Page): Promise<void> {
  await app.createRegister();
  const { revision } = await app.ask('school.get', {});
  const organisation = { places: [gym], classes: [ce2] };
  await app.ask('school.saveOrganisation', { expectedRevision: revision, organisation });
  await addToList(app, { lastName: 'Martin', firstName: 'Zoé' });
  await page.goto(app.addressOf('/ppms'));
  await page.reload();
  await expect(findSafetyList(page).table).toContainText('MARTIN');
}

test('shows the columns and the groups that were chosen, on screen and on paper', async ({ app, page }) => {
  await showList(app, page);
  const list = findSafetyList(page);
  const layout = findLayoutDialog(page);
  await expect(list.table).toContainText(safetyListColumnWords.resourceAdult);
  await list.layOut.click();
  await layout.column('birthDate').check();
  await layout.column('resourceAdult').uncheck();
  await layout.byPlace.check();
  await layout.pagePerPlace.check();
  // A list grouped by place says the place.
  await expect(layout.column('safePlace')).toBeChecked();
  await expect(layout.column('safePlace')).toBeDisabled();
  await layout.saveAndSee.click();
  const preview = findDocument(page, 'safetyList');
  await expect(preview.pages.first()).toContainText('17/05/2018');
  await expect(preview.pages.first()).not.toContainText(safetyListColumnWords.resourceAdult);
  await preview.close.click();
  await expect(list.table).toContainText('17/05/2018');
  await expect(list.table).not.toContainText(safetyListColumnWords.resourceAdult);
  await expect(list.table).toContainText(formatGroupTitle('safePlace', { name: 'GYM', label: 'Gymnase' }));
});

test('asks who it is for, keeps one version for one content, and says what changed since', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  await showList(app, page);
  const list = findSafetyList(page);
  const screen = findHandOut(page);

  await test.step('does not leave for nobody', async () => {
    await list.handOut.click();
    await expect(screen.dialog.getByText(safetyListHandOutWords.becomes(1))).toBeVisible();
    await screen.submit('print').click();
    await expect(screen.dialog.getByRole('alert')).toContainText(safetyListHandOutWords.recipientNone);
    expect((await app.ask('safetyList.get', {})).issues).toEqual([]);
  });

  await test.step('reads who it is for too: every page says it', async () => {
    const hints = findHints(screen.dialog);
    await screen.other.fill('Service de diabétologie');
    await expect(hints.groups).toContainText('diabétologie');
    // It belongs to no record: there is nothing to keep it in.
    await expect(hints.keep('diabétologie')).toHaveCount(0);
    await screen.other.fill('');
    await expect(hints.groups).toHaveCount(0);
  });

  await test.step('leaves as a PDF that says whose it is: version 1', async () => {
    app.savePath = join(app.documents, 'liste.pdf');
    await screen.recipient(safetyListHandOutWords.suggestions[0]).check();
    await screen.recipient(safetyListHandOutWords.caseOf('GYM')).check();
    await screen.means('pdf').check();
    await screen.submit('pdf').click();
    await expect(screen.handedOut(1, 'Cellule de crise, Mallette GYM')).toBeVisible();
    expect(readPdfText(app.savePath)).toContain('Cellule de crise, Mallette GYM');
    await expect(screen.recipient(safetyListHandOutWords.suggestions[0])).not.toBeChecked();
    await screen.close.click();
  });

  await test.step('without a change it is the same version, with one line more', async () => {
    app.savePath = join(app.documents, 'liste.csv');
    await handOutList(page, { recipient: '=Mairie', means: 'csv', version: 1 });
    const text = readFileSync(app.savePath, 'utf8');
    expect(text).toContain('MARTIN');
    // A cell that a spreadsheet would compute.
    expect(text).not.toMatch(/(^|[;"\n])=/);
    app.savePath = join(app.documents, 'liste.xlsx');
    await handOutList(page, { recipient: 'Direction', means: 'xlsx', version: 1 });
    expect(readFileSync(app.savePath).subarray(0, 2).toString()).toBe('PK');
    const version = list.version(1);
    await expect(version.getByRole('listitem')).toHaveCount(3);
    await expect(version).toContainText('Direction');
    const { issues } = await app.ask('safetyList.get', {});
    expect(issues).toHaveLength(1);
    await expect(version).toContainText(issues[0]?.sha256.slice(0, 8) ?? 'none');
    await expect(page.getByText(/^La version 1, du .* est à jour/)).toBeVisible();
  });

  await test.step('a pupil arrives: said on the home page and here', async () => {
    await addToList(app, { lastName: 'Adam', firstName: 'Léo' });
    await openFromRail(page, 'home');
    await expect(page.getByRole('heading', { name: homeWords.listOutOfDate })).toBeVisible();
    await expect(page.getByText(ARRIVAL)).toBeVisible();
    await page.getByRole('link', { name: homeWords.listLink }).click();
    await expect(page.getByRole('status').filter({ hasText: safetyListWords.outOfDateTitle })).toContainText(
      ARRIVAL,
    );
    await handOutList(page, { recipient: 'Secours', means: 'csv', version: 2 });
    await openFromRail(page, 'home');
    await expect(page.getByRole('heading', { name: homeWords.attention })).toBeVisible();
    await expect(page.getByText(homeWords.listOutOfDate)).toHaveCount(0);
  });

  await test.step('an earlier version comes out as it was, marked, under a password', async () => {
    await openFromRail(page, 'safetyList');
    await list.see(1).click();
    const preview = findDocument(page, 'safetyList');
    await expect(preview.pages.first()).toContainText(/ANNULÉE ET REMPLACÉE/i);
    await expect(preview.pages.first()).not.toContainText('ADAM');
    await preview.close.click();
    await list.again(1).click();
    const again = findHandOut(page, 1);
    await again.other.fill('Rectorat');
    await again.means('protectedPdf').check();
    await again.submit('protectedPdf').click();
    const ask = findPasswordDialog(page);
    await ask.password.fill(PASSWORD);
    await ask.again.fill(PASSWORD);
    app.savePath = join(app.documents, 'ancienne.pdf');
    await ask.save.click();
    await expect(again.handedOut(1, 'Rectorat')).toBeVisible();
    expect(existsSync(app.savePath)).toBe(true);
    await again.close.click();
    await expect(list.version(1)).toContainText('Rectorat');
    await expect(list.version(1)).toContainText(safetyListVersionWords.replaced);
    expect((await app.ask('safetyList.get', {})).issues).toHaveLength(2);
  });

  expect(app.suggestedNames.join(' ')).not.toMatch(/martin|adam/i);
});

test('prints with the keyboard alone, and says which words to look at first', async ({ app, page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await showList(app, page);
  const { revision } = await app.ask('school.get', {});
  const organisation = { places: [{ ...gym, label: 'Frigo insuline' }], classes: [ce2] };
  await app.ask('school.saveOrganisation', { expectedRevision: revision, organisation });
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('afterprint'));
  });
  const { tabTo } = walkWithTab(page);
  await tabTo(safetyListWords.handOut);
  await page.keyboard.press('Enter');
  const screen = findHandOut(page);
  await expect(screen.dialog.getByRole('status').filter({ hasText: 'insuline' })).toBeVisible();
  await tabTo(safetyListHandOutWords.suggestions[1]);
  await page.keyboard.press('Space');
  await tabTo(safetyListHandOutWords.submit.print);
  await page.keyboard.press('Enter');
  await expect(screen.handedOut(1, 'Direction')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(screen.dialog).toHaveCount(0);
  await expect(findSafetyList(page).handOut).toBeFocused();
  const { issues } = await app.ask('safetyList.get', {});
  expect(issues[0]?.exports).toMatchObject([{ means: 'print', recipients: 'Direction', exportedBy: NURSE }]);
});

test('a reader sees the list, what changed and every version, and takes nothing out', async ({
  app,
  page,
}) => {
  await showList(app, page);
  await handOutList(page, { recipient: 'Direction', means: 'print', version: 1 });
  await addToList(app, { lastName: 'Adam', firstName: 'Léo' });
  await addPerson(app, READER, 'reader');
  await showAs(app, page, READER, '/ppms');
  const list = findSafetyList(page);
  await expect(list.table).toContainText('ADAM');
  await expect(page.getByText(ARRIVAL)).toBeVisible();
  await expect(list.handOut).toHaveCount(0);
  await expect(list.layOut).toHaveCount(0);
  await expect(list.again(1)).toHaveCount(0);
  await list.see(1).click();
  const preview = findDocument(page, 'safetyList');
  await expect(preview.pages.first()).toContainText('MARTIN');
  await expect(preview.dialog.getByRole('button', { name: /imprimer|enregistrer|remettre/i })).toHaveCount(0);
  await preview.close.click();
  expect(app.refusals).toEqual([]);
});
