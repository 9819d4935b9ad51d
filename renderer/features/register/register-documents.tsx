import { Button, Menu } from '@mantine/core';
import { IconChartBar, IconChevronDown, IconFile, IconPrinter, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DocumentRequestInput } from '../../../shared/contract/document-contract.ts';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { buildSearchIndex, searchRegister } from '../../../shared/pupil/register-search.ts';
import { documentMenuWords as words } from '../../../shared/text/screen/document-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { MenuHelp } from '../../ui/menu-help.tsx';
import { DocumentDialog } from '../../ui/pdf-viewer/document-dialog.tsx';
import { useRegisterSelection } from '../../ui/register-selection.tsx';
import { useRegisterView } from './register-view.tsx';

/** What is printed from the whole register: batches, labels of every kit, a form with nothing filled. */
export function RegisterDocuments({ rows = [] }: { rows: RegisterRow[] | undefined }) {
  const [shown, setShown] = useState<DocumentRequestInput | null>(null);
  const canBatch = useCan('batch.start');
  return (
    <>
      <Menu
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        position="bottom-end"
        width={360}
        returnFocus
      >
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden />}>
            {words.register}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFile size={22} stroke={1.75} aria-hidden />}
            onClick={() => setShown({ kind: 'blankPlan' })}
          >
            {words.blankPlan}
            <MenuHelp>{words.blankPlanHelp}</MenuHelp>
          </Menu.Item>
          {rows.length > 0 && (
            <Menu.Item
              leftSection={<IconTag size={22} stroke={1.75} aria-hidden />}
              onClick={() => setShown({ kind: 'kitLabels', planId: null })}
            >
              {words.allKitLabels}
              <MenuHelp>{words.allKitLabelsHelp}</MenuHelp>
            </Menu.Item>
          )}
          {rows.length > 0 && (
            <Menu.Item
              leftSection={<IconChartBar size={22} stroke={1.75} aria-hidden />}
              onClick={() => setShown({ kind: 'statistics' })}
            >
              {words.statistics}
              <MenuHelp>{words.statisticsHelp}</MenuHelp>
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {canBatch && rows.length > 0 && <BatchButton rows={rows} />}
      {shown && <DocumentDialog document={shown} onClose={() => setShown(null)} />}
    </>
  );
}

/** Takes along the pupils that the search and the filters leave, when they leave some out. */
function BatchButton({ rows }: { rows: RegisterRow[] }) {
  const [, navigate] = useLocation();
  const { view } = useRegisterView();
  const { select } = useRegisterSelection();
  const open = () => {
    const shown = searchRegister(buildSearchIndex(rows), view);
    select(shown.length < rows.length ? shown.map(({ pupilId }) => pupilId) : null);
    navigate('/impressions');
  };
  return (
    <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={open}>
      {words.batch}
    </Button>
  );
}
