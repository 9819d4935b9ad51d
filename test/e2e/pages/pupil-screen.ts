import { expect, type Page } from '@playwright/test';
import {
  guardianFieldLabels,
  pupilFieldLabels,
  pupilWords,
} from '../../../shared/text/screen/pupil-words.ts';
import { registerWords } from '../../../shared/text/screen/register-words.ts';
import { typeDate } from './dates.ts';
import { openFromRail } from './shell-screen.ts';

export type TypedPupil = { lastName: string; firstName: string; birthDate: string; guardian?: string };

export function findPupil(page: Page) {
  const identity = page.getByRole('region', { name: pupilWords.identity, exact: true });
  return {
    identity,
    lastName: identity.getByRole('textbox', { name: pupilFieldLabels.lastName, exact: true }),
    firstName: identity.getByRole('textbox', { name: pupilFieldLabels.firstName, exact: true }),
    guardian: (rank: number) => page.getByRole('group', { name: pupilWords.guardian(rank) }),
    add: page.getByRole('button', { name: pupilWords.create }),
    createPlan: page.getByRole('button', { name: pupilWords.planCreate, exact: true }),
    openPlan: page.getByRole('link', { name: pupilWords.planOpen, exact: true }),
  };
}

/** Opens the page of a new pupil and fills what is given. */
export async function fillNewPupil(page: Page, pupil: TypedPupil): Promise<void> {
  await openFromRail(page, 'register');
  await page.getByRole('link', { name: registerWords.addPupil }).first().click();
  const screen = findPupil(page);
  await screen.lastName.fill(pupil.lastName);
  await screen.firstName.fill(pupil.firstName);
  await typeDate(screen.identity, pupilFieldLabels.birthDate, pupil.birthDate);
  if (pupil.guardian !== undefined) {
    const guardian = screen.guardian(1);
    await guardian.getByRole('combobox').fill('Mère');
    await guardian.getByLabel(guardianFieldLabels.name).fill(pupil.guardian);
  }
}

export async function addPupil(page: Page, pupil: TypedPupil): Promise<void> {
  await fillNewPupil(page, pupil);
  await findPupil(page).add.click();
  await expect(page.getByText(pupilWords.created)).toBeVisible();
}
