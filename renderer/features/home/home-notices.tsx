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
      <ul className={classes.list}>
        {notices.map((notice) => (
          <Notice key={notice.title} {...notice} />
        ))}
      </ul>
    </section>
  );
}

function Notice({ title, text, link, tone }: HomeNotice) {
  const Icon = tone === 'calm' ? IconInfoCircle : IconAlertTriangle;
  return (
    <li className={classes.notice} data-tone={tone}>
      <Icon size={22} stroke={1.75} aria-hidden className={classes.icon} />
      <div>
        <h3 className={classes.title}>{title}</h3>
        <Text size="sm">{text}</Text>
        {link && (
          <Anchor component={Link} href={link.href} className={classes.link}>
            {link.label}
          </Anchor>
        )}
      </div>
    </li>
  );
}
