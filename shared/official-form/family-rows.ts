import { type CalendarDate, formatShortDate } from '../calendar/calendar-date.ts';
import type { PlanAggregate } from '../documents/plan-aggregate.ts';
import type { Signatory } from '../plan/administrative-schema.ts';
import { formatPupilName, isOfAge } from '../pupil/pupil-rules.ts';
import { signatoryWords } from '../text/signatory-words.ts';
import type { GuardianColumn } from './form-mapping.ts';

export type FamilyRow = Readonly<Record<GuardianColumn, string>>;

/** « Responsables légaux ou élève majeur »: the guardians, then whoever else signed, then the pupil of age. */
export function listFamilyRows({ pupil, plan }: PlanAggregate, today: CalendarDate): FamilyRow[] {
  const family = plan.content.administrative.signatories.filter(
    ({ kind }) => kind === 'guardian' || kind === 'pupil',
  );
  const known = new Set(pupil.guardians.map(({ id }) => id));
  const guardians = pupil.guardians.map(({ id, ...guardian }) => ({
    ...guardian,
    signature: formatFamilySignature(family.find(({ guardianId }) => guardianId === id)),
  }));
  const others = family
    .filter(({ guardianId }) => guardianId === null || !known.has(guardianId))
    .map((signatory) => ({
      relation: signatoryWords[signatory.kind],
      name: signatory.name.trim() || (signatory.kind === 'pupil' ? formatPupilName(pupil) : ''),
      ...NO_PHONE,
      signature: formatFamilySignature(signatory),
    }));
  const unsigned =
    isOfAge(pupil.birthDate, today) && !family.some(({ kind }) => kind === 'pupil')
      ? [{ relation: signatoryWords.pupil, name: formatPupilName(pupil), ...NO_PHONE, signature: '' }]
      : [];
  return [...guardians, ...others, ...unsigned];
}

const NO_PHONE = { homePhone: '', workPhone: '', mobilePhone: '' } as const;

function formatFamilySignature(signatory: Signatory | undefined): string {
  if (!signatory) return '';
  const { signedOn, copyReceivedOn } = signatory;
  return [
    signedOn === null ? '' : `Signé le ${formatShortDate(signedOn)}`,
    copyReceivedOn === null ? '' : `Exemplaire reçu le ${formatShortDate(copyReceivedOn)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The row on one line, for the annex. */
export function formatFamilyRow(row: FamilyRow): string {
  const phones = [
    ['domicile', row.homePhone],
    ['travail', row.workPhone],
    ['portable', row.mobilePhone],
  ].flatMap(([place, phone]) => (phone?.trim() ? [`${place} : ${phone}`] : []));
  return [row.relation, row.name, ...phones, row.signature.replaceAll('\n', ', ')]
    .filter(Boolean)
    .join(' – ');
}
