import type { Role } from '../../shared/account/account-schema.ts';
import { permissions } from '../../shared/contract/permissions.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import { useSession } from './use-session.ts';

/** Whether the core would take that request from this role; what it refuses is not offered on screen. */
export function isOffered(route: RouteName, role: Role, isReadOnly: boolean): boolean {
  const { who, effect } = permissions[route];
  if (effect === 'write' && isReadOnly) return false;
  return typeof who === 'string' || who.includes(role);
}

/** Whether the account that has the register open may ask that; false while none has. */
export function useCan(route: RouteName): boolean {
  const { data: session } = useSession();
  if (session?.stage !== 'open') return permissions[route].who === 'anyone';
  return isOffered(route, session.account.role, session.readOnly !== null);
}
