import { Anchor, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { homeWords } from '../../../shared/text/screen/home-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import classes from './first-steps.module.css';

/** A new register: what to do first, in order. */
export function FirstSteps() {
  const { data } = useRegisterQuery('school.get', {});
  const isOrganised = (data?.organisation.classes.length ?? 0) > 0;
  return (
    <section aria-labelledby="first-steps">
      <h2 id="first-steps">{homeWords.firstTitle}</h2>
      <ol className={classes.list}>
        <Step title={homeWords.firstPlaces} text={homeWords.firstPlacesText} isDone={isOrganised}>
          <Anchor component={Link} href="/reglages">
            {homeWords.firstPlacesLink}
          </Anchor>
        </Step>
        <Step title={homeWords.firstPupil} text={homeWords.firstPupilText}>
          <Anchor component={Link} href="/eleves/nouveau">
            {homeWords.addPupil}
          </Anchor>
        </Step>
        <Step title={homeWords.firstPlan} text={homeWords.firstPlanText} />
      </ol>
    </section>
  );
}

type StepProps = { title: string; text: string; isDone?: boolean; children?: ReactNode };

function Step({ title, text, isDone, children }: StepProps) {
  return (
    <li className={classes.step}>
      <h3 className={classes.title}>
        {title}
        {isDone && (
          <span className={classes.done}>
            <IconCircleCheck size={20} aria-hidden /> {homeWords.done}
          </span>
        )}
      </h3>
      <Text>{text}</Text>
      {children && <p className={classes.link}>{children}</p>}
    </li>
  );
}
