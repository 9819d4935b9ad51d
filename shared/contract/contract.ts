import type * as z from 'zod';
import { accountContract } from './account-contract.ts';
import { backupContract } from './backup-contract.ts';
import { batchContract } from './batch-contract.ts';
import { documentContract } from './document-contract.ts';
import { draftContract } from './draft-contract.ts';
import { healthContract } from './health-contract.ts';
import { journalContract } from './journal-contract.ts';
import { officialFormContract } from './official-form-contract.ts';
import { planContract } from './plan-contract.ts';
import { pupilContract } from './pupil-contract.ts';
import { recoveryContract } from './recovery-contract.ts';
import type { RouteDefinition } from './route-definition.ts';
import type { RouteName } from './route-names.ts';
import { schoolContract } from './school-contract.ts';
import { secrecyContract } from './secrecy-contract.ts';
import { sessionContract } from './session-contract.ts';
import { settingsContract } from './settings-contract.ts';

/** Everything the window can ask of the core: the whole audited surface. */
export const contract = {
  ...sessionContract,
  ...accountContract,
  ...recoveryContract,
  ...settingsContract,
  ...schoolContract,
  ...pupilContract,
  ...planContract,
  ...healthContract,
  ...draftContract,
  ...documentContract,
  ...batchContract,
  ...officialFormContract,
  ...secrecyContract,
  ...backupContract,
  ...journalContract,
} as const satisfies Record<RouteName, RouteDefinition>;

export type Contract = typeof contract;
/** What a window sends, before parsing. */
export type RequestOf<R extends RouteName> = z.input<Contract[R]['input']>;
/** What a handler receives, after parsing. */
export type InputOf<R extends RouteName> = z.output<Contract[R]['input']>;
export type OutputOf<R extends RouteName> = z.output<Contract[R]['output']>;
