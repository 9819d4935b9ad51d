import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArchive, IconChevronDown, IconDownload, IconLock } from '@tabler/icons-react';
import type { DocumentKind, FileForm } from '../../../shared/contract/document-contract.ts';
import { documentSaveWords as words } from '../../../shared/text/screen/document-words.ts';
import { pdfViewerWords } from '../../../shared/text/screen/pdf-viewer-words.ts';
import { MenuHelp } from '../menu-help.tsx';
import classes from './pdf-viewer.module.css';

type Props = {
  kind: DocumentKind;
  isBusy: boolean;
  isOff: boolean;
  isArchivable: boolean;
  onSave: (form: FileForm) => void;
  /** Asks for the password first. */
  onProtect: () => void;
};

/** The ministry's form is not ours to make PDF/A, and a recovery kit locked by a password would save nobody. */
const formsOffered: Partial<Record<DocumentKind, readonly FileForm['kind'][]>> = {
  officialForm: ['plain', 'protected'],
  recoveryKit: ['plain'],
};
const everyForm: readonly FileForm['kind'][] = ['plain', 'archive', 'protected'];

/** « Enregistrer en PDF », and beside it the two other ways. */
export function SaveMenu({ kind, isBusy, isOff, isArchivable, onSave, onProtect }: Props) {
  const offered = formsOffered[kind] ?? everyForm;
  return (
    <div className={classes.split}>
      <Button
        variant="default"
        leftSection={<IconDownload size={20} aria-hidden />}
        loading={isBusy}
        disabled={isOff}
        onClick={() => onSave({ kind: 'plain' })}
      >
        {pdfViewerWords.save}
      </Button>
      {offered.length > 1 && (
        <Menu
          withinPortal={false}
          withInitialFocusPlaceholder={false}
          position="bottom-end"
          width={340}
          returnFocus
        >
          <Menu.Target>
            <ActionIcon variant="default" aria-label={words.more} disabled={isOff || isBusy}>
              <IconChevronDown size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {offered.includes('archive') && (
              <ArchiveItem isOff={!isArchivable} onChoose={() => onSave({ kind: 'archive' })} />
            )}
            {offered.includes('protected') && (
              <Menu.Item leftSection={<IconLock size={20} aria-hidden />} onClick={onProtect}>
                {words.protected}
                <MenuHelp>{words.protectedHelp}</MenuHelp>
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

/** Refused, it is still reached with the arrows: what cannot be reached cannot say why. */
function ArchiveItem({ isOff, onChoose }: { isOff: boolean; onChoose: () => void }) {
  return (
    <Menu.Item
      leftSection={<IconArchive size={20} aria-hidden />}
      aria-disabled={isOff || undefined}
      className={isOff ? classes.off : undefined}
      closeMenuOnClick={!isOff}
      onClick={() => !isOff && onChoose()}
    >
      {words.archive}
      <MenuHelp>{isOff ? words.archiveOff : words.archiveHelp}</MenuHelp>
    </Menu.Item>
  );
}
