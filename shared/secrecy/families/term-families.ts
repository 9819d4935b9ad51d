import type { TermFamily } from '../term.ts';
import { allergy } from './allergy.ts';
import { blood } from './blood.ts';
import { cancer } from './cancer.ts';
import { cardiac } from './cardiac.ts';
import { care, storage } from './care.ts';
import { digestive } from './digestive.ts';
import { addiction, eating, pain, pregnancy, sleep } from './eating-sleep-pain.ts';
import { endocrine } from './endocrine.ts';
import { genetic } from './genetic.ts';
import { infectious } from './infectious.ts';
import { musculoskeletal } from './musculoskeletal.ts';
import { neurodevelopment } from './neurodevelopment.ts';
import { neurology } from './neurology.ts';
import { psychiatry } from './psychiatry.ts';
import { renal } from './renal.ts';
import { respiratory } from './respiratory.ts';
import { sensory } from './sensory.ts';
import { skin } from './skin.ts';

/** Every family, in the order in which a word that belongs to two is given to the first. */
export const termFamilies: readonly TermFamily[] = [
  endocrine,
  respiratory,
  allergy,
  neurology,
  neurodevelopment,
  psychiatry,
  blood,
  cardiac,
  digestive,
  renal,
  musculoskeletal,
  skin,
  sensory,
  cancer,
  infectious,
  genetic,
  eating,
  sleep,
  pain,
  addiction,
  pregnancy,
  care,
  storage,
];
