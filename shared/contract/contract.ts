import type * as z from 'zod';
import { documentContract } from './document-contract.ts';
import { planContract } from './plan-contract.ts';
import { pupilContract } from './pupil-contract.ts';
import type { RouteDefinition } from './route-definition.ts';
import type { RouteName } from './route-names.ts';
import { schoolContract } from './school-contract.ts';
import { sessionContract } from './session-contract.ts';

/** Everything the window can ask of the core: the whole audited surface. */
export const contract = {
  ...sessionContract,
  ...schoolContract,
  ...pupilContract,
  ...planContract,
  ...documentContract,
} as const satisfies Record<RouteName, RouteDefinition>;

export type Contract = typeof contract;
/** What a window sends, before parsing. */
export type RequestOf<R extends RouteName> = z.input<Contract[R]['input']>;
/** What a handler receives, after parsing. */
export type InputOf<R extends RouteName> = z.output<Contract[R]['input']>;
export type OutputOf<R extends RouteName> = z.output<Contract[R]['output']>;
