import { startWords } from '../../shared/text/screen/start-words.ts';
import { expect, test } from './fixtures/app-test.ts';
import { walkWithTab } from './fixtures/focus.ts';
import { expectSaved, findPlan } from './pages/plan-screen.ts';
import { findKitMaker } from './pages/recovery-screens.ts';
import { findUnlock } from './pages/start-screens.ts';

/** The mouse is never used. */
test('creates a register, a pupil and a PAI with the keyboard alone', async ({ app, page }) => {
  test.setTimeout(120_000);
  const { tabTo } = walkWithTab(page);
  await tabTo('Créer le registre de mon établissement');
  await page.keyboard.press('Enter');
  await tabTo('Nom de l’établissement');
  await page.keyboard.type('École des Tilleuls');
  await page.keyboard.press('Enter');
  await tabTo('Vos prénom et nom');
  await page.keyboard.type('Camille Durand');
  await tabTo('Phrase de passe');
  await page.keyboard.type('quatre mots sans lien');
  await tabTo('La même phrase de passe');
  await page.keyboard.type('quatre mots sans lien');
  await page.keyboard.press('Enter');
  // The passphrase is judged first: « Continuer » is that of the account until then.
  await expect(page.getByRole('heading', { name: startWords.steps[2] })).toBeVisible();
  await tabTo('Continuer');
  await page.keyboard.press('Enter');
  await tabTo('Créer le registre');
  await page.keyboard.press('Enter');
  for (const kind of ['register', 'health'] as const) {
    await expect(findKitMaker(page).title(kind)).toBeVisible({ timeout: 20_000 });
    await tabTo('Plus tard');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 20_000 });

  await tabTo('Registre');
  await page.keyboard.press('Enter');
  await tabTo('Ajouter un élève');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nouvel élève' })).toBeVisible();
  await tabTo('Nom');
  await page.keyboard.type('Martin');
  await tabTo('Prénom');
  await page.keyboard.type('Zoé');
  await tabTo('jour, Date de naissance');
  await page.keyboard.type('04032018');
  await tabTo('Nom et prénom');
  await page.keyboard.type('Anne Martin');
  await page.keyboard.press('Enter');
  await tabTo('Créer le PAI');
  await page.keyboard.press('Enter');
  await expect(findPlan(page).margin).toBeVisible();
  await tabTo(/2\. Aménagements/);
  await page.keyboard.press('Enter');
  await tabTo('Conséquences');
  await page.keyboard.type('Écrit au clavier.');
  await expectSaved(page);
  await page.keyboard.press('Control+z');
  await expect(findPlan(page).consequences).toHaveValue('');
  await page.keyboard.press('Control+l');
  await expect(findUnlock(page).passphrase).toBeFocused();
  expect(app.suggestedNames).toEqual([]);
});
