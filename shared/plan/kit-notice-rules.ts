import { addDays, addYears, type CalendarDate, getSchoolYearStart } from '../calendar/calendar-date.ts';
import type { PlanContent } from './plan-content-schema.ts';
import { listKitsAtSchool } from './supplies-rules.ts';

/** What the staff should know of a kit. Nothing here stops the care part: that is `getCareStatus`. */
export type KitNotice =
  /** R29: two adrenaline pens should be at hand at all times; `count` are recorded (0 or 1). */
  | { kind: 'fewerThanTwoPens'; count: number }
  /** R30: Emerade is no longer distributed since 4 May 2023; a pen in date may be kept. */
  | { kind: 'emerade' }
  /** R5: in date today, out of date before 31 July of this school year. The earliest day, and how many products. */
  | { kind: 'expiresBeforeSummer'; expiresOn: CalendarDate; count: number };

const PEN = /anapen|emerade|epipen|jext|auto[- ]?injec|stylos?\b.*adr[ée]naline|adr[ée]naline.*\bstylos?\b/i;
const EMERADE = /emerade/i;
/** « 2 stylos », « Jext x2 », « lot de 2 », « deux stylos »; never the « (2) » of a second line. */
const PAIR =
  /\b(?:2|deux)\s+(?:stylos?|auto|anapen|emerade|epipen|jext)|[x×]\s?2\b|\b2\s?[x×]|(?:lot|bo[iî]te) de (?:2|deux)\b/i;

/** Rules R5, R29 and R30, in the order in which they matter. */
export function findKitNotices(content: PlanContent, today: CalendarDate): KitNotice[] {
  return [...findPenNotices(content), ...findEmeradeNotices(content), ...findSummerNotices(content, today)];
}

function listItems(content: PlanContent) {
  return listKitsAtSchool(content).flatMap((kit) => kit.items);
}

/** Sheet 02 has an adrenaline pen given; a pen in a kit says so for any other sheet. */
function findPenNotices(content: PlanContent): KitNotice[] {
  const { emergency } = content;
  const items = listItems(content);
  const pens = items.filter(({ name }) => PEN.test(name));
  const isPrescribed = emergency.needed === 'yes' && emergency.sheet.number === '02' && items.length > 0;
  const count = pens.reduce((sum, { name }) => sum + (PAIR.test(name) ? 2 : 1), 0);
  return (isPrescribed || pens.length > 0) && count < 2 ? [{ kind: 'fewerThanTwoPens', count }] : [];
}

function findEmeradeNotices(content: PlanContent): KitNotice[] {
  const { needed, sheet } = content.emergency;
  const isTicked =
    needed === 'yes' &&
    sheet.number === '02' &&
    (sheet.answers.emerade === true || EMERADE.test(sheet.answers.adrenalineProduct));
  const isInKit = listItems(content).some(({ name }) => EMERADE.test(name));
  return isTicked || isInKit ? [{ kind: 'emerade' }] : [];
}

/** What is already out of date is not told here: it suspends the care part. */
function findSummerNotices(content: PlanContent, today: CalendarDate): KitNotice[] {
  const lastOfAugust = addDays(addYears(getSchoolYearStart(today), 1), -1);
  const summer = `${lastOfAugust.slice(0, 4)}-07-31`;
  const dates = listItems(content)
    .map(({ expiresOn }) => expiresOn)
    .filter((date) => date !== null && date >= today && date < summer)
    .sort();
  const [expiresOn] = dates;
  return expiresOn ? [{ kind: 'expiresBeforeSummer', expiresOn, count: dates.length }] : [];
}
