import { Button, Menu } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBuildingCommunity,
  IconCertificate,
  IconChevronDown,
  IconEyeCheck,
  IconFileAlert,
  IconFileText,
  IconId,
  IconSignature,
  IconTag,
  IconToolsKitchen2,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import {
  documentMenuWords,
  type PlanDocumentKind,
  planDocumentKinds,
  planDocumentWords,
} from '../../../shared/text/screen/document-words.ts';
import { MenuHelp } from '../menu-help.tsx';
import classes from './plan-documents-menu.module.css';
import { useOfficialForm } from './use-official-form.ts';

const icons: Readonly<Record<PlanDocumentKind, TablerIcon>> = {
  plan: IconFileText,
  emergencySheet: IconFileAlert,
  pocketCard: IconId,
  afterSchool: IconBuildingCommunity,
  catering: IconToolsKitchen2,
  kitLabels: IconTag,
  signatureSheet: IconSignature,
  readingSheet: IconEyeCheck,
  officialForm: IconCertificate,
};

type Props = {
  label: string;
  icon?: ReactNode;
  /** Documents that have a button of their own beside. */
  except?: readonly PlanDocumentKind[];
  onChoose: (kind: PlanDocumentKind) => void;
};

/** Every document made from one PAI, each with who it is for. */
export function PlanDocumentsMenu({ label, icon, except = [], onChoose }: Props) {
  const form = useOfficialForm();
  const kinds = planDocumentKinds.filter((kind) => !except.includes(kind));
  return (
    <Menu
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      width={380}
      returnFocus
    >
      <Menu.Target>
        <Button variant="default" leftSection={icon} rightSection={<IconChevronDown size={18} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {kinds.map((kind) =>
          kind === 'officialForm' && form !== 'ready' ? (
            <MissingForm key={kind} form={form} />
          ) : (
            <DocumentItem key={kind} kind={kind} onClick={() => onChoose(kind)} />
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function DocumentItem({ kind, onClick }: { kind: PlanDocumentKind; onClick: () => void }) {
  const Icon = icons[kind];
  const { name, audience } = planDocumentWords[kind];
  return (
    <Menu.Item leftSection={<Icon size={22} stroke={1.75} aria-hidden />} onClick={onClick}>
      {name}
      <MenuHelp>{audience}</MenuHelp>
    </Menu.Item>
  );
}

/** Leads to the settings rather than being greyed out: what cannot be reached cannot say why. */
function MissingForm({ form }: { form: 'missing' | 'fileMissing' | 'unknown' }) {
  if (form === 'unknown') return null;
  return (
    <Menu.Item
      component={Link}
      href="/reglages/formulaires"
      leftSection={<IconAlertTriangle size={22} stroke={1.75} aria-hidden />}
    >
      {planDocumentWords.officialForm.name}
      <MenuHelp>{form === 'missing' ? documentMenuWords.toAdd : documentMenuWords.fileMissing}</MenuHelp>
    </Menu.Item>
  );
}
