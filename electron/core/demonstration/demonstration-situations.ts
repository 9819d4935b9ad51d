import { quietSituation, type Situation } from './demonstration-situation.ts';
import { breathing, pain, reaction, seizure, sugar } from './numbered-situations.ts';
import { anxiety, fatigue, meals, mobility, sensory, temporary } from './quiet-situations.ts';
import { bleeding, digestion, faintness, headache, heart } from './standard-situations.ts';

export const situations = {
  breathing,
  reaction,
  sugar,
  seizure,
  pain,
  faintness,
  bleeding,
  headache,
  heart,
  digestion,
  meals,
  fatigue,
  mobility,
  sensory,
  anxiety,
  temporary,
  empty: quietSituation,
} as const satisfies Record<string, Situation>;
export type SituationName = keyof typeof situations;
