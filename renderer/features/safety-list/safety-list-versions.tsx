import { Button, Text } from '@mantine/core';
import { IconEye, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { SafetyListIssue } from '../../../shared/safety-list/safety-list-schema.ts';
import { safetyListVersionWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { formatDayAndTime } from '../../ui/format-instant.ts';
import { FoldedList } from './folded-list.tsx';
import classes from './safety-list.module.css';

type Actions = { onSee: (version: number) => void; onHandOut: (version: number) => void };

const SHOWN = 5;

/** Versions, newest first: only the newest counts, and each keeps to whom it was given. */
export function SafetyListVersions({ issues, ...actions }: Actions & { issues: readonly SafetyListIssue[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? issues : issues.slice(0, SHOWN);
  const hidden = issues.length - shown.length;
  return (
    <section aria-labelledby="safety-list-versions" className={classes.section}>
      <h2 id="safety-list-versions" className={classes.heading}>
        {words.title}
      </h2>
      {issues.length === 0 && <Text c="dimmed">{words.none}</Text>}
      <ol className={classes.versions}>
        {shown.map((issue, index) => (
          <VersionItem key={issue.version} issue={issue} isCurrent={index === 0} {...actions} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button variant="default" mt="sm" onClick={() => setWhole(true)}>
          {words.showOlder(hidden)}
        </Button>
      )}
    </section>
  );
}

type ItemProps = Actions & { issue: SafetyListIssue; isCurrent: boolean };

function VersionItem({ issue, isCurrent, onSee, onHandOut }: ItemProps) {
  const { version, issuedAt, issuedBy, pupilCount, sha256 } = issue;
  const canHandOut = useCan('safetyList.export');
  return (
    <li className={classes.version} data-current={isCurrent || undefined}>
      <div className={classes.versionWords}>
        <h3 className={classes.versionTitle}>
          {words.version(version)}{' '}
          <span className={classes.state}>({isCurrent ? words.current : words.replaced})</span>
        </h3>
        <Text>
          {words.issued(formatDayAndTime(issuedAt), issuedBy)} – {words.pupils(pupilCount)}
          {sha256 !== '' && (
            <>
              {` – ${words.fingerprint} `}
              <code className={classes.fingerprint}>{sha256.slice(0, 8)}</code>
            </>
          )}
        </Text>
        <VersionExports issue={issue} />
      </div>
      <div className={classes.versionActions}>
        <Button
          variant="default"
          leftSection={<IconEye size={20} aria-hidden />}
          aria-label={words.seeVersion(version)}
          onClick={() => onSee(version)}
        >
          {words.see}
        </Button>
        {canHandOut && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={20} aria-hidden />}
            aria-label={words.againVersion(version)}
            onClick={() => onHandOut(version)}
          >
            {words.again}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Oldest first, as it happened. */
function VersionExports({ issue: { exports } }: { issue: SafetyListIssue }) {
  if (exports.length === 0) return <Text c="dimmed">{words.noExport}</Text>;
  const lines = exports.map(({ means, recipients, exportedAt, exportedBy }) =>
    words.leftLine(words.left[means], recipients, formatDayAndTime(exportedAt), exportedBy),
  );
  return <FoldedList lines={lines} limit={4} />;
}
