import { addDays, addMonths, addYears, type CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { Adaptations } from '../../../shared/plan/adaptations-schema.ts';
import type { Administrative } from '../../../shared/plan/administrative-schema.ts';
import { buildEmptyPlanContent, type PlanContent } from '../../../shared/plan/plan-content-schema.ts';
import type { Kit, Supplies } from '../../../shared/plan/supplies-schema.ts';
import { buildDemonstrationEmergency } from './demonstration-emergency.ts';
import type { Feature } from './demonstration-pupils.ts';
import { listSignatories } from './demonstration-signatories.ts';
import { situations } from './demonstration-situations.ts';
import { lengthenText } from './long-texts.ts';
import type { PlanWish, PlanWriter } from './plan-writer.ts';

/** The content of one invented PAI. */
export function buildDemonstrationContent(wish: PlanWish): PlanContent {
  const [, , , situationName, features] = wish.pupil;
  const empty = buildEmptyPlanContent();
  const has = (feature: Feature) => features.includes(feature);
  if (has('emptyPlan')) return empty;
  const writer: PlanWriter = { ...wish, situation: situations[situationName], has };
  return {
    administrative: buildAdministrative(writer),
    adaptations: buildAdaptations(writer, empty.adaptations),
    emergency: buildDemonstrationEmergency(writer),
    afterSchool: { ...empty.afterSchool, ...writer.situation.afterSchool, ...buildContacts(writer) },
    supplies: buildSupplies(writer),
  };
}

function buildAdministrative(writer: PlanWriter): Administrative {
  const { pupil, organisation, source, createdOn, has } = writer;
  const className = pupil[2];
  const entry = (date: CalendarDate) => ({ id: source.identifier(), date, className });
  return {
    versions: has('missingData')
      ? []
      : has('renewed')
        ? [addYears(createdOn, -2), addYears(createdOn, -1), createdOn].map(entry)
        : [entry(createdOn)],
    yearlyChecks: has('renewed') ? [addYears(createdOn, -1), createdOn].map(entry) : [],
    signatories: listSignatories(
      {
        input: writer.input,
        teacher: organisation.classes.find(({ name }) => name === className)?.teacher ?? '',
        createdOn,
        isSigned: !has('unsigned'),
        isOfAge: has('ofAge'),
        hasCatering: (writer.situation.adaptations.cateringDetails ?? '') !== '',
        isBare: has('missingData'),
      },
      source,
    ),
  };
}

function buildAdaptations(writer: PlanWriter, empty: Adaptations): Adaptations {
  const { situation, has, source } = writer;
  const hasKit = situation.kitItems.length > 0;
  const adaptations: Adaptations = {
    ...empty,
    consequences: situation.consequences,
    dailyTreatment: situation.medicines.length > 0 ? 'yes' : 'no',
    medication: situation.medicines.length > 0,
    medicines: situation.medicines.map((medicine) => ({ id: source.identifier(), ...medicine })),
    monitoring: 'no',
    healthProfessionals: 'no',
    sealedLetter: has('sealedLetter') ? 'yes' : 'no',
    sealedLetterDetails: has('sealedLetter') ? 'Enveloppe au nom de l’élève, dans la trousse' : '',
    emergencySheetAttached: situation.sheet !== null,
    kitExists: hasKit ? 'yes' : 'no',
    kitHoldsPlan: hasKit,
    kitHoldsPrescription: hasKit,
    kitHoldsTreatments: hasKit,
    kitHoldsLetter: hasKit && has('sealedLetter'),
    kitStorage: hasKit && !has('missingData') ? 'Infirmerie, armoire fermée, étagère nominative' : '',
    carriedByPupil: has('carriedByPupil') ? 'yes' : 'no',
    otherKit: has('severalKits') ? 'yes' : 'no',
    otherKitDetails: has('severalKits') ? 'Seconde trousse au restaurant scolaire' : '',
    ...situation.adaptations,
  };
  return has('longTexts') ? lengthenAdaptations(adaptations) : adaptations;
}

function lengthenAdaptations(adaptations: Adaptations): Adaptations {
  return {
    ...adaptations,
    consequences: lengthenText(adaptations.consequences, 3600),
    attendanceDetails: lengthenText(adaptations.attendanceDetails, 1200),
    cateringDetails: lengthenText(adaptations.cateringDetails, 2400),
    classHelp: true,
    classHelpDetails: lengthenText('Relire les consignes avec l’élève.', 5200),
  };
}

function buildSupplies(writer: PlanWriter): Supplies {
  const { situation, has, today } = writer;
  const isCared = situation.sheet !== null || situation.medicines.length > 0;
  const issuedOn = has('expiredPrescription') ? addMonths(today, -14) : addMonths(today, -2);
  const hasPrescription = isCared && !has('noPrescription') && !has('missingData');
  const codes = has('severalKits') ? ['INF', 'RES'] : ['INF'];
  return {
    prescriptionIssuedOn: hasPrescription ? issuedOn : null,
    prescriptionReceivedOn: hasPrescription ? addDays(issuedOn, 10) : null,
    kits: situation.kitItems.length === 0 ? [] : codes.map((code, index) => buildKit(writer, code, index)),
  };
}

function buildKit(
  { situation, has, organisation, source, today }: PlanWriter,
  code: string,
  index: number,
): Kit {
  const isExpired = has('expiredKit') && index === 0;
  const place = organisation.places.find((each) => each.code === code);
  return {
    id: source.identifier(),
    placeId: has('missingData') ? null : (place?.id ?? null),
    details: index === 0 ? 'étagère du haut, pochette rouge' : 'tiroir du bureau, pochette bleue',
    items: has('emptyKit')
      ? []
      : situation.kitItems.map((name, at) => ({
          id: source.identifier(),
          name,
          expiresOn:
            has('unknownExpiry') && at === 0
              ? null
              : isExpired && at === 0
                ? addDays(today, -12)
                : addMonths(today, 7 + source.below(12)),
        })),
  };
}

function buildContacts({ situation, input, source }: PlanWriter): Partial<PlanContent['afterSchool']> {
  const [guardian] = input.guardians;
  if (situation.afterSchool.lunchBreak !== true) return {};
  return {
    contacts: [
      { id: source.identifier(), name: 'Vie scolaire', role: 'Surveillance', phone: '01 99 00 12 35' },
      ...(guardian
        ? [
            {
              id: source.identifier(),
              name: guardian.name,
              role: guardian.relation,
              phone: guardian.mobilePhone,
            },
          ]
        : []),
    ],
  };
}
