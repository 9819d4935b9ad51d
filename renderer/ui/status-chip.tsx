import {
  IconAlertTriangle,
  IconArchive,
  IconCircleCheck,
  IconMinus,
  IconPencil,
  IconSignature,
  type TablerIcon,
} from '@tabler/icons-react';
import type { CareState, PlanState } from '../../shared/plan/plan-status-rules.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import {
  careStateWords,
  planStateWords,
  type StatusIcon,
  type StatusWord,
} from '../../shared/text/status-words.ts';
import classes from './status-chip.module.css';

const icons: Record<StatusIcon, TablerIcon> = {
  pencil: IconPencil,
  signature: IconSignature,
  check: IconCircleCheck,
  archive: IconArchive,
  alert: IconAlertTriangle,
  minus: IconMinus,
};

const noPlan: StatusWord = { word: kitWords.noPlan, icon: 'minus', tone: 'neutral' };

/** The state of the paper: brouillon, à signer, en vigueur, terminé; or no PAI at all. */
export function PlanStateChip({ state }: { state: PlanState | null }) {
  return <ChipView status={state === null ? noPlan : planStateWords[state]} />;
}

/** Whether the care part may be applied. Red is kept for « soins suspendus »: that is what endangers a child. */
export function CareStateChip({ state }: { state: CareState }) {
  return <ChipView status={careStateWords[state]} />;
}

/** The one chip beside a name: what matters most, care before paper once the PAI is in force. */
export function StatusChip({
  planState,
  careState,
}: {
  planState: PlanState | null;
  careState: CareState | null;
}) {
  if (planState === 'inForce' && careState !== null && careState !== 'notNeeded') {
    return <CareStateChip state={careState} />;
  }
  return <PlanStateChip state={planState} />;
}

function ChipView({ status: { word, icon, tone } }: { status: StatusWord }) {
  const Icon = icons[icon];
  return (
    <span className={classes.root} data-tone={tone}>
      <Icon size={16} stroke={2} aria-hidden />
      {word}
    </span>
  );
}
