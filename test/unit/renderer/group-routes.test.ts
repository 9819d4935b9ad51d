import { expect, it } from 'vitest';
import { findDomain, groupRoutes } from '../../../renderer/features/settings/group-routes.ts';
import { permissions } from '../../../shared/contract/permissions.ts';
import { routeNames } from '../../../shared/contract/route-names.ts';
import { routeWords } from '../../../shared/text/screen/permissions-words.ts';

// Would catch: a request of a new domain that the table of rights leaves out without a word.
it('shows once every request that needs an open register', () => {
  const shown = groupRoutes(routeNames, permissions).flatMap(({ routes }) => routes);
  const expected = routeNames.filter((route) => permissions[route].who !== 'anyone');
  expect(shown.toSorted()).toEqual([...expected].toSorted());
});

it('finds a domain for each of them, and gives each its own words', () => {
  for (const route of routeNames.filter((name) => permissions[name].who !== 'anyone')) {
    expect(findDomain(route), route).not.toBeNull();
  }
  expect(new Set(Object.values(routeWords)).size).toBe(routeNames.length);
});
