import { Anchor, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'wouter';
import classes from './home-notices.module.css';
import type { HomeNotice } from './list-home-notices.ts';

type Props = { notices: readonly HomeNotice[]; title: string };

/** What the register itself needs: gone once it is done, and nothing at all when all is well. */
export function HomeNotices({ notices, title }: Props) {
  const id = useId();
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby={id} className={classes.root}>
      <h2 id={id}>{title}</h2>
      <NoticeList notices={notices} />
    </section>
  );
}

/** Notices alone, under a heading of their own elsewhere. */
export function NoticeList({ notices }: Pick<Props, 'notices'>) {
  return (
    <ul className={classes.list}>
      {notices.map((notice) => (
        <Notice key={notice.title} {...notice} />
      ))}
    </ul>
  );
}

function Notice({ title, text, lines = [], link, tone }: HomeNotice) {
  const Icon = tone === 'calm' ? IconInfoCircle : IconAlertTriangle;
  return (
    <li className={classes.notice} data-tone={tone}>
      <Icon size={22} stroke={1.75} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <h3 className={classes.title}>{title}</h3>
        <Text size="sm">{text}</Text>
        {lines.length > 0 && (
          <ul className={classes.lines}>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two homonyms of a class make the same line; lines never move
              <li key={index}>{line}</li>
            ))}
          </ul>
        )}
        {link && (
          <Anchor component={Link} href={link.href} className={classes.link}>
            {link.label}
          </Anchor>
        )}
      </div>
    </li>
  );
}
