import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildDemonstration,
  type Demonstration,
} from '../../../electron/core/demonstration/build-demonstration.ts';
import type { OfficialFormKind } from '../../../shared/contract/official-form-contract.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';

export const TODAY = '2026-11-22';

const FORMS = fileURLToPath(new URL('../../../../shared/official-forms/', import.meta.url));

export const hasOfficialForms = existsSync(FORMS);
if (!hasOfficialForms) console.warn(`The ministry's forms are not at ${FORMS}: their tests are skipped.`);

const FILES: Readonly<Record<OfficialFormKind, string>> = {
  plan: 'pai-general.pdf',
  standard: 'fiche-standard.pdf',
  '01': 'fiche-asthme.pdf',
  '02': 'fiche-anaphylaxie.pdf',
  '03a': 'fiche-diabete.pdf',
  '04': 'fiche-epilepsie.pdf',
  '06': 'fiche-drepanocytose.pdf',
};

export function readForm(kind: OfficialFormKind): Uint8Array {
  return Uint8Array.from(readFileSync(`${FORMS}${FILES[kind]}`));
}

/** Each plan of the demonstration register with all that its documents draw from. */
export function listDemonstrationPlans(): PlanAggregate[] {
  const demonstration = buildDemonstration({ today: TODAY });
  return demonstration.pupils.map((pupil) => toAggregate(demonstration, pupil));
}

function toAggregate(
  { school, organisation }: Demonstration,
  { id, input, photo, plan }: Demonstration['pupils'][number],
): PlanAggregate {
  return {
    school,
    organisation,
    photo,
    pupil: { ...input, id, revision: 1, hasPhoto: photo !== null },
    plan: { ...plan, pupilId: id, revision: 1, changedAt: `${TODAY}T08:00:00Z` },
  };
}
