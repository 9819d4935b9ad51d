import { AppError } from '../../../shared/app-error.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { buildSafetyList } from '../../../shared/safety-list/safety-list-rules.ts';
import type { SafetyList } from '../../../shared/safety-list/safety-list-schema.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Repositories } from '../repositories.ts';
import { readSchool } from './school-service.ts';

/** The list as it is today, every version issued, and whether the newest one still tells the truth. */
export function getSafetyList(register: OpenRegister, today: CalendarDate): OutputOf<'safetyList.get'> {
  return register.read((repositories) => {
    const list = readSafetyList(repositories, today);
    const issued = repositories.safetyLists.findLatestList();
    return {
      list,
      issues: repositories.safetyLists.listIssues(),
      outOfDate: JSON.stringify(issued) !== JSON.stringify(list),
    };
  });
}

export function readSafetyList(repositories: Repositories, today: CalendarDate): SafetyList {
  const { school, organisation } = readSchool(repositories);
  return buildSafetyList(repositories.safetyLists.listFacts(), school, organisation, today);
}

/** The number the next issue will carry. */
export function getNextVersion({ safetyLists }: Repositories): number {
  return (safetyLists.listIssues()[0]?.version ?? 0) + 1;
}

/**
 * Records a version and lets it out in the same transaction: if `release` fails (full disk), no version was issued.
 */
export function issueSafetyList(
  register: OpenRegister,
  issue: { version: number; list: SafetyList },
  release: () => void,
): void {
  const { version, list } = issue;
  register.write(
    { action: 'safetyList.issue', recordKind: 'safetyList', recordId: String(version) },
    (repositories, now) => {
      // Another window issued one while this one was being drawn.
      if (getNextVersion(repositories) !== version) throw new AppError('CONFLICT');
      repositories.safetyLists.insert(
        { version, issuedAt: now, issuedBy: register.account.name, pupilCount: list.entries.length },
        list,
      );
      release();
    },
  );
}
