import type { EventName } from '../../shared/contract/route-names.ts';

/** From the core's process to the host. */
export type CoreMessage =
  | { type: 'ready' }
  | { type: 'answer'; id: number; answer: string }
  | { type: 'event'; event: EventName }
  | { type: 'dialog'; id: number; dialog: 'chooseFolder' | 'chooseSavePath'; options: string };

/** From the host to the core's process. */
export type HostMessage =
  | { type: 'request'; id: number; route: string; input: string }
  | { type: 'path'; id: number; path: string | null };
