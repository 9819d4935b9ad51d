import { Button, Skeleton } from '@mantine/core';
import { IconAddressBook, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { buildSearchIndex, searchRegister } from '../../../shared/pupil/register-search.ts';
import { registerWords } from '../../../shared/text/screen/register-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { readStateFilter } from '../../ui/register-filter-paths.ts';
import { sortRegister } from '../../ui/sort-register.ts';
import { RegisterDocuments } from './register-documents.tsx';
import { RegisterTable } from './register-table.tsx';
import { RegisterToolbar } from './register-toolbar.tsx';
import { emptyFilter, useRegisterView } from './register-view.tsx';

/** Every pupil and the PAI that counts today. `filter`: the last word of the address, when it asks for one. */
export function RegisterPage({ filter }: { filter?: string }) {
  const { data: rows, error, refetch } = useRegisterQuery('pupil.list', {});
  const canAdd = useCan('pupil.create');
  useAskedFilter(filter);
  return (
    <>
      <PageHeader
        title={registerWords.title}
        takesFocus={false}
        actions={
          <>
            <RegisterDocuments rows={rows} />
            {rows?.length !== 0 && <AddPupilButton />}
          </>
        }
      />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!error && !rows && <RegisterSkeleton />}
      {rows?.length === 0 && (
        <EmptyState icon={IconAddressBook} title={registerWords.emptyTitle} action={<AddPupilButton />}>
          {canAdd && registerWords.emptyText}
        </EmptyState>
      )}
      {rows && rows.length > 0 && <FilledRegister rows={rows} />}
    </>
  );
}

function AddPupilButton() {
  if (!useCan('pupil.create')) return null;
  return (
    <Button component={Link} href="/eleves/nouveau" leftSection={<IconPlus size={20} aria-hidden />}>
      {registerWords.addPupil}
    </Button>
  );
}

function FilledRegister({ rows }: { rows: RegisterRow[] }) {
  const { change } = useRegisterView();
  const shown = useShownRows(rows);
  return (
    <>
      <RegisterToolbar rows={rows} shownCount={shown.length} />
      {shown.length > 0 ? (
        <RegisterTable rows={shown} />
      ) : (
        <EmptyState
          icon={IconSearchOff}
          title={registerWords.nothingFoundTitle}
          action={
            <Button variant="default" onClick={() => change(emptyFilter)}>
              {registerWords.clearFilters}
            </Button>
          }
        >
          {registerWords.nothingFoundText}
        </EmptyState>
      )}
    </>
  );
}

/** The rows that pass the search and the filters, in the order asked. */
function useShownRows(rows: RegisterRow[]): RegisterRow[] {
  const { view } = useRegisterView();
  const text = useDeferredValue(view.text);
  const index = useMemo(() => buildSearchIndex(sortRegister(rows, view.sort)), [rows, view.sort]);
  return useMemo(
    () => searchRegister(index, { text, classId: view.classId, state: view.state }),
    [index, text, view.classId, view.state],
  );
}

/** An address such as « /registre/soins-suspendus » sets the filter once, then becomes « /registre ». */
function useAskedFilter(slug: string | undefined): void {
  const { change } = useRegisterView();
  const [, navigate] = useLocation();
  useEffect(() => {
    const state = readStateFilter(slug);
    if (state === null) return;
    change({ ...emptyFilter, state, activePupilId: null });
    navigate('/registre', { replace: true });
  }, [slug, change, navigate]);
}

function RegisterSkeleton() {
  return (
    <div aria-hidden>
      {Array.from({ length: 8 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical grey lines
        <Skeleton key={line} height={44} mb={8} />
      ))}
    </div>
  );
}
