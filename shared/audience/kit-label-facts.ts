import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Adaptations } from '../plan/adaptations-schema.ts';
import { listKitsAtSchool } from '../plan/supplies-rules.ts';
import type { Kit, KitItem } from '../plan/supplies-schema.ts';
import type { Place, School } from '../school/school-schema.ts';
import {
  type CallFacts,
  type GuardianSource,
  type PlaceFacts,
  type PupilFacts,
  type PupilSource,
  selectGuardianCalls,
  selectPupilFacts,
} from './pupil-facts.ts';

/** The papers that the form has in the kit (VI, « Contenu de la trousse d'urgence »). */
export type KitPapers = { plan: boolean; prescription: boolean; treatments: boolean; letter: boolean };

export type KitItemFacts = { name: string; expiresOn: CalendarDate | null; isExpired: boolean };

/** What may stand on a kit, which names what is in it because it is in it: never a dose, a sign or a gesture. */
export type KitLabelFacts = {
  pupil: PupilFacts;
  photo: Uint8Array | null;
  schoolName: string;
  schoolPhone: string;
  place: PlaceFacts | null;
  /** « étagère du haut »: for the label, not for a list. */
  details: string;
  /** Which of the pupil's kits this is, from 1. */
  number: number;
  count: number;
  papers: KitPapers;
  items: readonly KitItemFacts[];
  guardians: readonly CallFacts[];
};

/** What is read of a plan for the labels of its kits, and no more. */
export type KitLabelSource = PupilSource &
  GuardianSource & {
    school: Pick<School, 'name' | 'phone'>;
    organisation: { places: readonly Place[] };
    photo: Uint8Array | null;
    plan: {
      content: {
        adaptations: Pick<
          Adaptations,
          'kitExists' | 'kitHoldsPlan' | 'kitHoldsPrescription' | 'kitHoldsTreatments' | 'kitHoldsLetter'
        >;
        supplies: {
          kits: readonly (Pick<Kit, 'placeId' | 'details'> & {
            items: readonly Pick<KitItem, 'name' | 'expiresOn'>[];
          })[];
        };
      };
    };
  };

/** One for each kit of the plan. */
export function selectKitLabelFacts(aggregate: KitLabelSource, today: CalendarDate): KitLabelFacts[] {
  const { school, organisation, photo, plan } = aggregate;
  const { adaptations } = plan.content;
  const kits = listKitsAtSchool(plan.content);
  const shared = {
    pupil: selectPupilFacts(aggregate),
    photo,
    schoolName: school.name,
    schoolPhone: school.phone,
    count: kits.length,
    papers: {
      plan: adaptations.kitHoldsPlan,
      prescription: adaptations.kitHoldsPrescription,
      treatments: adaptations.kitHoldsTreatments,
      letter: adaptations.kitHoldsLetter,
    },
    guardians: selectGuardianCalls(aggregate),
  };
  return kits.map(({ placeId, details, items }, index): KitLabelFacts => {
    const place = organisation.places.find(({ id }) => id === placeId);
    return {
      ...shared,
      place: place ? { code: place.code, label: place.label } : null,
      details,
      number: index + 1,
      items: items.map(({ name, expiresOn }) => ({
        name,
        expiresOn,
        isExpired: expiresOn !== null && expiresOn < today,
      })),
    };
  });
}
