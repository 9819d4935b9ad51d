import type { OutputOf } from '../../../shared/contract/contract.ts';
import { safetyListHandOutWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { formatDay } from '../../ui/format-instant.ts';

type Answer = Pick<OutputOf<'safetyList.get'>, 'issues' | 'outOfDate'>;

/** What handing out does, in one sentence: a new version, the one in force again, or an earlier one. */
export function describeHandOut({ issues, outOfDate }: Answer, version: number | null): string {
  const [newest] = issues;
  if (!newest) return words.becomes(1);
  const wanted = issues.find((issue) => issue.version === version);
  if (wanted) {
    const date = formatDay(wanted.issuedAt);
    const next = issues[issues.indexOf(wanted) - 1];
    return next ? words.againReplaced(wanted.version, date, next.version) : words.again(wanted.version, date);
  }
  const date = formatDay(newest.issuedAt);
  return outOfDate
    ? words.replaces(newest.version + 1, newest.version, date)
    : words.same(newest.version, date);
}
