import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { SafetyListPhotos } from '../../../shared/documents/safety-list-document.ts';
import { compareSafetyLists, isSameSafetyList } from '../../../shared/safety-list/compare-safety-lists.ts';
import { arrangeLayout } from '../../../shared/safety-list/safety-list-layout.ts';
import { buildSafetyList, isOnSafetyList } from '../../../shared/safety-list/safety-list-rules.ts';
import {
  defaultSafetyListLayout,
  type SafetyList,
  type SafetyListLayout,
} from '../../../shared/safety-list/safety-list-schema.ts';
import { hashBytes } from '../files/hash-bytes.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Repositories } from '../repositories.ts';
import { readSchool } from './school-service.ts';

/** The list as it is today, every version issued, and whether the newest one still tells the truth. */
export function getSafetyList(register: OpenRegister, today: CalendarDate): OutputOf<'safetyList.get'> {
  return register.read((repositories) => {
    const { list } = readSafetyList(repositories, today);
    const issues = repositories.safetyLists.listIssues();
    const [newest] = issues;
    const issued = newest && repositories.safetyLists.findIssued(newest.version)?.list;
    return {
      list,
      issues,
      outOfDate: issued === undefined || !isSameSafetyList(issued, list),
      changes: issued === undefined ? [] : compareSafetyLists(issued, list),
    };
  });
}

/** The list of today, and the photos that it shows: read only when the school chose to print them. */
export function readSafetyList(
  repositories: Repositories,
  today: CalendarDate,
): { list: SafetyList; photos: SafetyListPhotos } {
  const { school, organisation } = readSchool(repositories);
  const layout = readLayout(repositories);
  const rows = repositories.safetyLists.listFacts().filter((fact) => isOnSafetyList(fact, today));
  const images = layout.columns.includes('photo')
    ? repositories.safetyLists.listPhotos(rows.map(({ pupilId }) => pupilId))
    : null;
  const photos = new Map<string, Uint8Array>();
  const facts = rows.map((fact) => {
    const image = images?.get(fact.pupilId);
    if (!image) return { ...fact, photo: null };
    const hash = hashBytes(image);
    photos.set(hash, image);
    return { ...fact, photo: hash };
  });
  return { list: buildSafetyList({ facts, school, organisation, layout }, today), photos };
}

function readLayout({ safetyLists }: Repositories): SafetyListLayout {
  return safetyLists.readLayout() ?? defaultSafetyListLayout;
}

export function saveSafetyListLayout(
  register: OpenRegister,
  layout: SafetyListLayout,
): OutputOf<'safetyList.saveLayout'> {
  const arranged = arrangeLayout(layout);
  return register.write(
    { action: 'safetyList.saveLayout', recordKind: 'safetyList', recordId: 'layout' },
    ({ safetyLists }) => {
      safetyLists.saveLayout(arranged);
      return { layout: arranged };
    },
  );
}
