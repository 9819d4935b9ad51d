import type { CallFacts, PlaceFacts, PupilFacts, StateToSay } from '../audience/pupil-facts.ts';
import { type CalendarDate, formatShortDate } from '../calendar/calendar-date.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { stateNotices, staffSheetWords as words } from '../text/staff-sheet-words.ts';
import type { Block } from './blocks.ts';

/** A longer name would take the place of what is to be read under it. */
const LONGEST_HUGE = 48;

type HeadFacts = {
  schoolName: string;
  pupil: PupilFacts;
  birthDate?: CalendarDate;
  photo: Uint8Array | null;
};

/** Who it is, at a glance: the photo, the name in the largest type, the class and the school. */
export function buildSheetHead({ schoolName, pupil, birthDate, photo }: HeadFacts, title: string): Block[] {
  const name = formatPupilName(pupil);
  const picture: Block = {
    kind: 'photo',
    image: photo,
    alternative: photo ? words.photoOfPupil : words.photo,
    width: 24,
    height: 30,
  };
  const place = [
    pupil.className === '' ? '' : `${words.className}\u00A0: ${pupil.className}`,
    birthDate === undefined ? '' : `${words.bornOn} ${formatShortDate(birthDate)}`,
    schoolName.trim(),
  ].filter(Boolean);
  return [
    {
      kind: 'columns',
      columns: [
        {
          width: 0.82,
          blocks: [
            { kind: 'heading', level: 1, text: title },
            {
              kind: 'paragraph',
              size: name.length > LONGEST_HUGE ? 'large' : 'huge',
              text: [{ text: name, bold: true }],
            },
            { kind: 'paragraph', text: place.join(' – ') },
          ],
        },
        { width: 0.18, blocks: [picture] },
      ],
    },
  ];
}

/** A PAI that is not in force says so on the sheets that come out of it. */
export function buildStateNotice(state: StateToSay | null): Block[] {
  if (state === null) return [];
  return [{ kind: 'band', tone: 'warning', size: 'body', text: stateNotices[state] }];
}

type EmergencyFacts = {
  hasEmergencySheet: boolean;
  carriedByPupil: boolean;
  kitPlaces: readonly PlaceFacts[];
  mealTimeKitPlace: string;
};

/** Where to look and whom to call: the gestures stand on the emergency sheet and nowhere else. */
export function buildEmergencyPointer(facts: EmergencyFacts): Block {
  const places = facts.kitPlaces.map(({ code, label }) => `${label} (${code})`);
  const mealTime = facts.mealTimeKitPlace.trim();
  const hasKit = places.length > 0 || mealTime !== '' || facts.hasEmergencySheet;
  return {
    kind: 'panel',
    tone: 'danger',
    title: words.emergencyTitle,
    blocks: [
      {
        kind: 'paragraph',
        text: [{ text: facts.hasEmergencySheet ? words.followSheet : words.noSheet, bold: true }],
      },
      { kind: 'paragraph', text: words.callRescue },
      ...(hasKit ? [{ kind: 'fields' as const, fields: listKitFields(places, mealTime) }] : []),
      ...(facts.carriedByPupil ? [{ kind: 'paragraph' as const, text: words.carried }] : []),
    ],
  };
}

function listKitFields(places: readonly string[], mealTime: string): { label: string; value: string }[] {
  const own = { label: words.kitPlace, value: places.join('\u202F; ') };
  return mealTime === '' ? [own] : [own, { label: words.mealTimeKitPlace, value: mealTime }];
}

/** The family and who else is to be called, then the school; rows to write in when nobody is known. */
export function buildCallsTable(calls: readonly CallFacts[], school: { name: string; phone: string }): Block {
  const known = mergeCalls(calls).map(({ role, name, phones }) => [role, name, phones.join(' ou ')]);
  const rows = known.length > 0 ? known : [['', '', '']];
  return {
    kind: 'table',
    summary: words.callsSummary,
    minimumRowHeight: 6,
    columns: [
      { header: words.role, width: 0.24 },
      { header: words.name, width: 0.36 },
      { header: words.phone, width: 0.4 },
    ],
    rows: [...rows, [words.school, school.name, school.phone]],
  };
}

/** The same person named twice, as a guardian and as somebody to call, is one row with every number. */
function mergeCalls(calls: readonly CallFacts[]): CallFacts[] {
  const merged = new Map<string, CallFacts>();
  for (const call of calls) {
    const key = call.name.trim().toLocaleLowerCase('fr');
    const known = key === '' ? undefined : merged.get(key);
    const phones = [...new Set([...(known?.phones ?? []), ...call.phones])];
    merged.set(key === '' ? `${merged.size}` : key, { ...(known ?? call), phones });
  }
  return [...merged.values()];
}
