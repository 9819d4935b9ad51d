import { IconAlertTriangle, IconArrowDown, IconBan, IconEye, type TablerIcon } from '@tabler/icons-react';
import type { FormItem } from '../../../shared/form/form-item.ts';
import type {
  EmergencySheetTemplate,
  EmergencySituation,
} from '../../../shared/plan/emergency-sheets/emergency-sheet.ts';
import { TREATMENT_HEADER } from '../../../shared/text/plan-words.ts';
import type { FormControl } from '../../ui/form-items/form-control.ts';
import { OwnFormItems } from '../../ui/form-items/own-form-items.tsx';
import classes from './emergency.module.css';

type Props = { template: EmergencySheetTemplate; situation: EmergencySituation; control: FormControl };

const icons: Record<EmergencySituation['severity'], TablerIcon> = {
  moderate: IconEye,
  severe: IconAlertTriangle,
  forbidden: IconBan,
};

/** `title`: empty when the situation's title is enough. */
type Step = { id: string; title: string; items: readonly FormItem[] };

/** One situation: what is seen, then what to do, then what to give. */
export function EmergencySituationView({ template, situation, control }: Props) {
  const Icon = icons[situation.severity];
  const steps = listSteps(template, situation);
  const titleId = `situation-${situation.id}`;
  return (
    <section className={classes.situation} data-tone={situation.tone} aria-labelledby={titleId}>
      <h4 id={titleId} className={classes.situationTitle}>
        <Icon size={20} stroke={2} aria-hidden />
        {situation.title}
      </h4>
      {steps.map(({ id, title, items }, index) => (
        <div key={id} className={classes.step}>
          {index > 0 && <IconArrowDown size={20} stroke={1.75} aria-hidden className={classes.arrow} />}
          {title !== '' && !isTitledByItem(title, items) && <h5 className={classes.stepTitle}>{title}</h5>}
          <OwnFormItems items={items} {...control} />
        </div>
      ))}
    </section>
  );
}

function listSteps(template: EmergencySheetTemplate, situation: EmergencySituation): Step[] {
  const signs = { id: 'signs', title: tellSigns(template, situation), items: situation.signs };
  // What must not be done never stands under « les bons réflexes ».
  const conduct = situation.severity === 'forbidden' ? '' : template.conductLabel;
  const measures = { id: 'measures', title: conduct, items: situation.measures };
  const treatment = { id: 'treatment', title: TREATMENT_HEADER, items: situation.treatment };
  const steps = situation.treatmentFirst ? [signs, treatment, measures] : [signs, measures, treatment];
  return steps.filter(({ items }) => items.length > 0);
}

/** Empty when the situation's own title is that of its signs: the second table of a sheet, under the band. */
function tellSigns(
  { layout, signsLabel }: EmergencySheetTemplate,
  { severity, title }: EmergencySituation,
): string {
  const isSecondTable = layout === 'table' && severity === 'severe';
  return isSecondTable || signsLabel === title ? '' : signsLabel;
}

/** A single table or text already bears the title of its column. */
function isTitledByItem(title: string, items: readonly FormItem[]): boolean {
  const [first, ...others] = items;
  if (!first || others.length > 0) return false;
  return first.kind === 'rows' || (first.kind === 'text' && first.label === title);
}
