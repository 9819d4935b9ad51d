import { Button, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import {
  ADAPTATIONS_SUBTITLE,
  ADAPTATIONS_TITLE,
} from '../../../shared/plan/official-form/adaptations-sections.ts';
import { type PlanPart, planParts } from '../../../shared/plan/plan-content-schema.ts';
import {
  ADMINISTRATIVE_TITLE,
  AFTER_SCHOOL_TITLE,
  EMERGENCY_SUBTITLE,
  EMERGENCY_TITLE,
  planPartWords,
} from '../../../shared/text/plan-words.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { AdaptationsPart } from './adaptations-part.tsx';
import { AdministrativePart } from './administrative-part.tsx';
import { AfterSchoolPart } from './after-school-part.tsx';
import { EmergencyPart } from './emergency-part.tsx';
import classes from './plan-editor.module.css';
import { usePlanEditor } from './plan-editor-context.ts';
import { SuppliesPart } from './supplies-part.tsx';
import { PART_HEADING_ID } from './use-plan-navigation.ts';

type Part = { title: string; subtitle?: string; form: ReactNode };

/** In the words of the paper. */
const parts: Record<PlanPart, Part> = {
  administrative: { title: ADMINISTRATIVE_TITLE, form: <AdministrativePart /> },
  adaptations: { title: ADAPTATIONS_TITLE, subtitle: ADAPTATIONS_SUBTITLE, form: <AdaptationsPart /> },
  emergency: { title: EMERGENCY_TITLE, subtitle: EMERGENCY_SUBTITLE, form: <EmergencyPart /> },
  afterSchool: { title: AFTER_SCHOOL_TITLE, form: <AfterSchoolPart /> },
  supplies: { title: planPartWords.supplies, form: <SuppliesPart /> },
};

/** Where the paper would be turned over. */
function NextPart({ part }: { part: PlanPart }) {
  const { goTo } = usePlanEditor();
  const next = planParts[planParts.indexOf(part) + 1];
  if (!next) return null;
  return (
    <div className={classes.next}>
      <Button
        variant="default"
        rightSection={<IconArrowRight size={18} aria-hidden />}
        onClick={() => goTo({ part: next })}
      >
        {planScreenWords.nextPart(planPartWords[next])}
      </Button>
    </div>
  );
}

export function PlanPartView({ part }: { part: PlanPart }) {
  const { title, subtitle, form } = parts[part];
  return (
    <section className={classes.part} aria-labelledby={PART_HEADING_ID} key={part}>
      <h2 id={PART_HEADING_ID} tabIndex={-1} className={classes.partTitle}>
        {title}
      </h2>
      {subtitle && <Text className={classes.partSubtitle}>{subtitle}</Text>}
      {form}
      <NextPart part={part} />
    </section>
  );
}
