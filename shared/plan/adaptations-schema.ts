import { buildAnswersSchema, type FormAnswers } from '../form/form-answers.ts';
import {
  attendanceSection,
  cateringSection,
  consequencesSection,
  environmentSection,
  outsideSection,
} from './official-form/adaptations-sections.ts';
import { careSection, kitSection, learningSection } from './official-form/care-sections.ts';

/** Part 2 of the form, sections I to VII in printed order (the kit is the second half of VI). */
export const adaptationsSections = [
  consequencesSection,
  attendanceSection,
  environmentSection,
  outsideSection,
  cateringSection,
  careSection,
  kitSection,
  learningSection,
] as const;

export const adaptationsSchema = buildAnswersSchema(adaptationsSections);
export type Adaptations = FormAnswers<typeof adaptationsSections>;
