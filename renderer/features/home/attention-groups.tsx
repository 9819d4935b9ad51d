import { Anchor, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconPencil,
  IconSignature,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import type { StateFilter } from '../../../shared/pupil/register-search.ts';
import { homeWords } from '../../../shared/text/screen/home-words.ts';
import { PupilIdentity } from '../../ui/pupil-identity.tsx';
import { buildRegisterPath } from '../../ui/register-filter-paths.ts';
import classes from './attention-groups.module.css';
import { NoticeList } from './home-notices.tsx';
import type { HomeNotice } from './list-home-notices.ts';
import type { RegisterSummary } from './summarize-register.ts';

/** Names shown before « Voir les n élèves ». */
const NAMES_SHOWN = 5;

type Group = {
  state: StateFilter;
  rows: RegisterRow[];
  title: string;
  text: string;
  icon: TablerIcon;
  isDanger?: boolean;
};

type Props = { summary: RegisterSummary; notices: readonly HomeNotice[] };

/** What needs someone: suspended care first, because it endangers a child. */
export function AttentionGroups({ summary, notices }: Props) {
  const groups: Group[] = [
    {
      state: 'suspended',
      rows: summary.suspended,
      title: homeWords.suspendedTitle,
      text: homeWords.suspendedText,
      icon: IconAlertTriangle,
      isDanger: true,
    },
    {
      state: 'toSign',
      rows: summary.toSign,
      title: homeWords.toSignTitle,
      text: homeWords.toSignText,
      icon: IconSignature,
    },
    {
      state: 'draft',
      rows: summary.drafts,
      title: homeWords.draftTitle,
      text: homeWords.draftText,
      icon: IconPencil,
    },
  ];
  const filled = groups.filter(({ rows }) => rows.length > 0);
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">{homeWords.attention}</h2>
      {filled.length + notices.length === 0 && (
        <p className={classes.nothing}>
          <IconCircleCheck aria-hidden /> {homeWords.nothing}
        </p>
      )}
      <div className={classes.groups}>
        {filled.map((group) => (
          <AttentionGroup key={group.state} {...group} />
        ))}
      </div>
      {notices.length > 0 && (
        <div className={classes.notices}>
          <NoticeList notices={notices} />
        </div>
      )}
    </section>
  );
}

function AttentionGroup({ state, rows, title, text, icon: Icon, isDanger }: Group) {
  return (
    <div className={classes.group} data-danger={isDanger || undefined}>
      <h3 className={classes.title}>
        <Icon size={22} stroke={1.75} aria-hidden />
        {rows.length} {title}
      </h3>
      <Text size="sm">{text}</Text>
      <ul className={classes.list}>
        {rows.slice(0, NAMES_SHOWN).map((row) => (
          <li key={row.pupilId}>
            <PupilIdentity
              pupil={{ ...row, id: row.pupilId }}
              className={row.className}
              size={36}
              name={
                <Anchor component={Link} href={`/eleves/${row.pupilId}`}>
                  {formatPupilName(row)}
                </Anchor>
              }
            />
          </li>
        ))}
      </ul>
      <Anchor component={Link} href={buildRegisterPath(state)} className={classes.all}>
        {rows.length > NAMES_SHOWN ? homeWords.seeAll(rows.length) : homeWords.seeInRegister}
      </Anchor>
    </div>
  );
}
