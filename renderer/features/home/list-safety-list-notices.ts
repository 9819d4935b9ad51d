import type { OutputOf } from '../../../shared/contract/contract.ts';
import { formatSafetyListChange } from '../../../shared/text/safety-list-change-words.ts';
import { homeWords } from '../../../shared/text/screen/home-words.ts';
import { formatDay } from '../../ui/format-instant.ts';
import type { HomeNotice } from './list-home-notices.ts';

/** Differences said at once; the others are counted. */
const CHANGES_SHOWN = 3;

const link = { href: '/ppms', label: homeWords.listLink };

/** « La liste PPMS n’est plus à jour », with the first differences; nothing while the paper tells the truth. */
export function listSafetyListNotices(answer: OutputOf<'safetyList.get'> | undefined): HomeNotice[] {
  if (!answer?.outOfDate) return [];
  const { list, issues, changes } = answer;
  const [newest] = issues;
  if (!newest) {
    if (list.entries.length === 0) return [];
    return [{ tone: 'calm', title: homeWords.listNever, text: homeWords.listNeverText, link }];
  }
  const date = formatDay(newest.issuedAt);
  const others = changes.length - CHANGES_SHOWN;
  return [
    {
      tone: 'warning',
      title: homeWords.listOutOfDate,
      text:
        changes.length > 0
          ? homeWords.listOutOfDateText(newest.version, date)
          : homeWords.listOutOfDateUnknown(newest.version, date),
      lines: [
        ...changes.slice(0, CHANGES_SHOWN).map(formatSafetyListChange),
        ...(others > 0 ? [homeWords.listOthers(others)] : []),
      ],
      link,
    },
  ];
}
