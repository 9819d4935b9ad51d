import { formatShortDate } from '../calendar/calendar-date.ts';
import type { PlanAggregate } from '../documents/plan-aggregate.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import type { FactName } from './form-mapping.ts';

/** Facts that are no answer of the form, or that several of ours make together. */
export const factReaders: Readonly<Record<FactName, (aggregate: PlanAggregate) => string>> = {
  academy: ({ school }) => school.academy,
  department: ({ school }) => school.department,
  pupilName: ({ pupil }) => formatPupilName(pupil),
  birthDate: ({ pupil }) => formatShortDate(pupil.birthDate),
  address: ({ pupil }) => pupil.address,
  specificNumbers: ({ plan }) => plan.content.emergency.specificNumbers,
  period: formatPeriod,
  doctorStamp: ({ plan }) => {
    const { doctorName, doctorContact } = plan.content.emergency;
    return joinLines([doctorName, doctorContact]);
  },
  doctorSignedOn: ({ plan }) => {
    const { doctorSignedOn } = plan.content.emergency;
    return doctorSignedOn === null ? '' : formatShortDate(doctorSignedOn);
  },
  kitStorage: formatKitStorage,
  supportDetails: ({ plan }) => {
    const { homeSchoolingDetails, distanceLearningDetails, otherSupportDetails } = plan.content.adaptations;
    return joinLines([
      precede('APADHE : ', homeSchoolingDetails),
      precede('Cned : ', distanceLearningDetails),
      precede('Autres : ', otherSupportDetails),
    ]);
  },
  otherPartner: ({ plan }) =>
    plan.content.administrative.signatories.find(({ kind }) => kind === 'other')?.otherLabel ?? '',
};

function formatPeriod({ plan }: PlanAggregate): string {
  const { periodStart, periodEnd } = plan.content.emergency;
  if (periodStart !== null && periodEnd !== null)
    return `du ${formatShortDate(periodStart)} au ${formatShortDate(periodEnd)}`;
  if (periodStart !== null) return `à partir du ${formatShortDate(periodStart)}`;
  return periodEnd === null ? '' : `jusqu’au ${formatShortDate(periodEnd)}`;
}

/** What was written for the paper; otherwise the places chosen for the kits. */
function formatKitStorage({ plan, organisation }: PlanAggregate): string {
  const written = plan.content.adaptations.kitStorage.trim();
  if (written !== '') return written;
  const places = plan.content.supplies.kits.map(({ placeId, details }) => {
    const place = organisation.places.find(({ id }) => id === placeId);
    return [place?.label ?? '', details]
      .map((text) => text.trim())
      .filter(Boolean)
      .join(', ');
  });
  return places.filter(Boolean).join(' ; ');
}

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function precede(title: string, text: string): string {
  return text.trim() === '' ? '' : `${title}${text.trim()}`;
}
