import { expect, type Locator, type Page } from '@playwright/test';
import type { PlanPart } from '../../../shared/plan/plan-content-schema.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';

const PART_NAMES: Readonly<Record<PlanPart, RegExp>> = {
  administrative: /1\. Renseignements administratifs/,
  adaptations: /2\. Aménagements et adaptations/,
  emergency: /3\. Conduite à tenir/,
  afterSchool: /4\. Volet périscolaire/,
  supplies: /Pièces et trousse/,
};

export function findPlan(page: Page) {
  const margin = page.getByRole('complementary', { name: planScreenWords.margin });
  return {
    margin,
    status: margin.getByRole('status'),
    part: (part: PlanPart) =>
      margin
        .getByRole('navigation', { name: planScreenWords.parts })
        .getByRole('button', { name: PART_NAMES[part] }),
    undo: margin.getByRole('button', { name: planScreenWords.undo }),
    redo: margin.getByRole('button', { name: planScreenWords.redo }),
    preview: page.getByRole('button', { name: planScreenWords.preview, exact: true }),
    emergencySheet: page.getByRole('button', { name: planScreenWords.emergencySheet, exact: true }),
    consequences: page.getByRole('textbox', { name: 'Conséquences', exact: true }),
    conflict: page.getByRole('dialog', { name: planScreenWords.conflictTitle }),
  };
}

export async function openPart(page: Page, part: PlanPart): Promise<void> {
  await findPlan(page).part(part).click();
}

/** Waits until the last change is stored: the margin says so. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(findPlan(page).status).toHaveText(/^Enregistré à \d\d:\d\d$/);
}

/** Types in the one text of part 2 that says what the class must know, and waits until it is stored. */
export async function writeConsequences(page: Page, text: string): Promise<void> {
  await openPart(page, 'adaptations');
  await findPlan(page).consequences.fill(text);
  await expect(findPlan(page).status).not.toHaveText(kitWords.unsaved);
  await expectSaved(page);
}

/** A section of a part, unfolded. */
export async function unfoldSection(page: Page, title: string): Promise<Locator> {
  const section = page.getByRole('region', { name: title, exact: true });
  const toggle = section.getByRole('heading', { level: 3 }).getByRole('button');
  if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
  return section;
}
