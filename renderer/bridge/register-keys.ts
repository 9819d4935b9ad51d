import type { OutputOf, RequestOf } from '../../shared/contract/contract.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';

/** Address of an answer in the cache: the route and what was asked. */
export type RegisterKey<R extends RouteName> = readonly [route: R, input: RequestOf<R>];

export function buildRegisterKey<R extends RouteName>(route: R, input: RequestOf<R>): RegisterKey<R> {
  return [route, input];
}

export const sessionKey = buildRegisterKey('session.getState', {});

export type SessionState = OutputOf<'session.getState'>;
export type OpenSession = Extract<SessionState, { stage: 'open' }>;
