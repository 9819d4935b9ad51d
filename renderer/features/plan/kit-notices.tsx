import { Alert, List } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { findKitNotices } from '../../../shared/plan/kit-notice-rules.ts';
import { describeKitNotice } from '../../../shared/text/kit-notice-words.ts';
import classes from './plan-editor.module.css';
import { usePlanEditor } from './plan-editor-context.ts';
import { useDraft } from './use-plan-draft.ts';

/** What the staff should know of the kits, and that does not stop the care: rules R5, R29 and R30. */
export function KitNotices() {
  const { store, today } = usePlanEditor();
  const content = useDeferredValue(useDraft(store, (state) => state.content));
  const notices = useMemo(() => findKitNotices(content, today), [content, today]);
  return (
    <div role="status" className={classes.stack}>
      {notices.length > 0 && (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
          {notices.length === 1 ? (
            notices.map(describeKitNotice)
          ) : (
            <List spacing="xs">
              {notices.map((notice) => (
                <List.Item key={notice.kind}>{describeKitNotice(notice)}</List.Item>
              ))}
            </List>
          )}
        </Alert>
      )}
    </div>
  );
}
