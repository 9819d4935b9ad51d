import type { EmergencyFacts } from '../audience/emergency-facts.ts';
import { type SheetPart, sheetPartWords } from '../text/emergency-sheet-words.ts';
import { measureLines } from './emergency-density.ts';

/** Shorter than this, there is nothing to gain in a part. */
const WORTH_SHORTENING = 60;

/** What takes room on the sheet, the longest first: what whoever prints is told to shorten when it runs over. */
export function listLongestParts(facts: EmergencyFacts): string[] {
  const { sheet, school } = facts;
  const situations = sheet.situations.map(({ title, signs, steps, after }) => ({
    name: `« ${title} »`,
    length: measureLines([...signs, ...steps, ...after]),
  }));
  const lengths: Readonly<Record<SheetPart, number>> = {
    name: facts.name.length,
    introduction: measureLines(sheet.introduction),
    device: measureLines(sheet.devices.flatMap(({ lines }) => lines)),
    numbers: facts.specificNumbers.length,
    school: school.name.length + school.address.length + school.access.length,
    kits: facts.kits.reduce((sum, { place }) => sum + place.length, 0),
    letter: facts.letter.length,
    family: facts.family.reduce((sum, { who, phones }) => sum + who.length + phones.length, 0),
    doctor: facts.doctor.join('').length,
  };
  const others = (Object.keys(lengths) as SheetPart[]).map((part) => ({
    name: sheetPartWords[part],
    length: lengths[part],
  }));
  return [...situations, ...others]
    .filter(({ length }) => length >= WORTH_SHORTENING)
    .sort((a, b) => b.length - a.length)
    .map(({ name }) => name);
}
