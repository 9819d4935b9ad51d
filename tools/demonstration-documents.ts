import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AskWire, askCore } from '../electron/shell/ask-core.ts';
import { AppError } from '../shared/app-error.ts';
import type { DocumentRequestInput } from '../shared/contract/document-contract.ts';
import type { RegisterRow } from '../shared/pupil/register-row.ts';
import { getErrorMessage } from '../shared/text/error-messages.ts';

/** A document of the demonstration and the name of its file. */
export type DemonstrationDocument = { name: string; document: DocumentRequestInput };

/** What is printed for each pupil, in the order a school would. */
const PUPIL_DOCUMENTS = [
  { prefix: 'pai', kind: 'plan' },
  { prefix: 'urgence', kind: 'emergencySheet' },
  { prefix: 'carte', kind: 'pocketCard' },
  { prefix: 'periscolaire', kind: 'afterSchool' },
  { prefix: 'restauration', kind: 'catering' },
] as const;

/** Every document of the demonstration. `hasOfficialForm`: the ministry's PAI form was added. */
export function listDemonstrationDocuments(
  rows: readonly RegisterRow[],
  hasOfficialForm: boolean,
): DemonstrationDocument[] {
  const plans = rows.flatMap(({ planId }, index) =>
    planId === null ? [] : [{ planId, number: String(index + 1).padStart(2, '0') }],
  );
  const official = hasOfficialForm
    ? plans.map(
        ({ planId, number }): DemonstrationDocument => ({
          name: `pai-officiel-${number}.pdf`,
          document: { kind: 'officialForm', planId },
        }),
      )
    : [];
  return [
    ...plans.flatMap(({ planId, number }) =>
      PUPIL_DOCUMENTS.map(
        ({ prefix, kind }): DemonstrationDocument => ({
          name: `${prefix}-${number}.pdf`,
          document: { kind, planId },
        }),
      ),
    ),
    ...official,
    ...listMeetingDocuments(rows),
    { name: 'ppms.pdf', document: { kind: 'safetyList', recipients: 'Cellule de crise' } },
    { name: 'etiquettes-trousses.pdf', document: { kind: 'kitLabels', planId: null } },
    { name: 'pai-vierge.pdf', document: { kind: 'blankPlan' } },
    { name: 'bilan-anonyme.pdf', document: { kind: 'statistics' } },
  ];
}

/** The meeting is about a PAI that waits for its signatures; what is read is one that has them. */
function listMeetingDocuments(rows: readonly RegisterRow[]): DemonstrationDocument[] {
  const findPlan = (state: RegisterRow['planState']) =>
    rows.find(({ planId, planState }) => planId !== null && planState === state)?.planId ?? null;
  const [toSign, inForce] = [findPlan('toSign'), findPlan('inForce')];
  return [
    ...(toSign === null
      ? []
      : [{ name: 'emargement.pdf', document: { kind: 'signatureSheet', planId: toSign } as const }]),
    ...(inForce === null
      ? []
      : [{ name: 'lecture.pdf', document: { kind: 'readingSheet', planId: inForce } as const }]),
  ];
}

/**
 * Adds every PDF of a folder to the register's official forms. What is not one of them is said and left aside. True
 * when the PAI form is among them.
 */
export async function addOfficialForms(
  ask: AskWire,
  folder: string,
  say: (line: string) => void,
): Promise<boolean> {
  const names = readdirSync(folder)
    .filter((name) => /\.pdf$/i.test(name))
    .sort();
  for (const name of names) {
    try {
      await askCore(ask, 'officialForm.add', { bytes: new Uint8Array(readFileSync(join(folder, name))) });
      say(`Formulaire officiel ajouté\u00A0: ${name}`);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      say(`Formulaire laissé de côté\u00A0: ${name}. ${getErrorMessage(error.code, error.details)}`);
    }
  }
  const { forms } = await askCore(ask, 'officialForm.list', {});
  const hasPlan = forms.some(({ kind }) => kind === 'plan');
  if (!hasPlan) say(`Le formulaire officiel du PAI n’est pas dans ${folder}\u00A0: il ne sera pas rempli.`);
  return hasPlan;
}
