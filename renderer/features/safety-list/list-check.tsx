import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { DocumentNotices } from '../../ui/pdf-viewer/document-notices.tsx';
import classes from './safety-list.module.css';

/** What gives a condition away in the places, classes and resource adults of the list, before it leaves. */
export function ListCheck({ onLeave }: { onLeave: () => void }) {
  const { data } = useRegisterQuery(
    'document.render',
    { document: { kind: 'safetyList' }, purpose: 'preview' },
    { gcTime: 0, staleTime: 0 },
  );
  const notices = data?.notices.filter(({ kind }) => kind === 'revealing') ?? [];
  return (
    <div role="status" className={classes.notice}>
      <DocumentNotices notices={notices} onLeave={onLeave} />
    </div>
  );
}
