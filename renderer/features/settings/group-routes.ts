import type { Permission } from '../../../shared/contract/permissions.ts';
import type { RouteName } from '../../../shared/contract/route-names.ts';
import { permissionsWords } from '../../../shared/text/screen/permissions-words.ts';

export type PermissionDomain = keyof typeof permissionsWords.domains;
export type DomainRoutes = { domain: PermissionDomain; routes: RouteName[] };

/** Domains in the order a reader expects, each with its requests; those that need no open register are left out. */
export function groupRoutes(
  routes: readonly RouteName[],
  permissions: Readonly<Record<RouteName, Permission>>,
): DomainRoutes[] {
  const shown = routes.filter((route) => permissions[route].who !== 'anyone');
  const domains = Object.keys(permissionsWords.domains) as PermissionDomain[];
  return domains.map((domain) => ({
    domain,
    routes: shown.filter((route) => findDomain(route) === domain),
  }));
}

const documentPrefixes = ['safetyList', 'batch', 'officialForm', 'secrecy'];

/** « safetyList.get » belongs with the documents, « integrity.check » with the journal. */
export function findDomain(route: RouteName): PermissionDomain | null {
  const prefix = route.slice(0, route.indexOf('.'));
  if (documentPrefixes.includes(prefix)) return 'document';
  if (prefix === 'integrity') return 'journal';
  return Object.hasOwn(permissionsWords.domains, prefix) ? (prefix as PermissionDomain) : null;
}
