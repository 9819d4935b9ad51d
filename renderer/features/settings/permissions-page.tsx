import { Alert, Stack, Table, Text } from '@mantine/core';
import { IconCircleCheck, IconKey, IconMinus } from '@tabler/icons-react';
import { type Role, roles } from '../../../shared/account/account-schema.ts';
import { type Permission, permissions } from '../../../shared/contract/permissions.ts';
import { type RouteName, routeNames } from '../../../shared/contract/route-names.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { permissionsWords, routeWords } from '../../../shared/text/screen/permissions-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { groupRoutes } from './group-routes.ts';
import classes from './permissions.module.css';

/** The very table the router applies, in French. */
export function PermissionsPage() {
  return (
    <>
      <PageHeader
        title={permissionsWords.title}
        windowTitle={settingsWords.windowTitle(permissionsWords.title)}
        back={{ href: '/reglages/comptes', label: accountsWords.back }}
      />
      <Stack gap="lg">
        <Text className={classes.intro}>{permissionsWords.intro}</Text>
        <Alert color="gray" icon={<IconKey aria-hidden />} className={classes.intro}>
          {permissionsWords.healthNote}
        </Alert>
        <PermissionsTable />
      </Stack>
    </>
  );
}

function PermissionsTable() {
  return (
    <div className={classes.frame}>
      <Table aria-label={permissionsWords.tableLabel} stickyHeader className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{permissionsWords.action}</Table.Th>
            {roles.map((role) => (
              <Table.Th key={role} scope="col" className={classes.role}>
                {permissionsWords.columns[role]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {groupRoutes(routeNames, permissions).map(({ domain, routes }) => (
          <Table.Tbody key={domain}>
            <Table.Tr className={classes.domain}>
              <Table.Th scope="rowgroup" colSpan={roles.length + 1}>
                {permissionsWords.domains[domain]}
              </Table.Th>
            </Table.Tr>
            {routes.map((route) => (
              <PermissionRow key={route} route={route} />
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </div>
  );
}

function PermissionRow({ route }: { route: RouteName }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.action}>
        {routeWords[route]}
      </Table.Th>
      {roles.map((role) => (
        <Table.Td key={role} className={classes.role} data-label={permissionsWords.columns[role]}>
          <Answer {...describeRight(route, role)} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function describeRight(route: RouteName, role: Role): { isAllowed: boolean; needsKey: boolean } {
  const { who }: Permission = permissions[route];
  return {
    isAllowed: typeof who === 'string' || who.includes(role),
    needsKey: isSealed(route),
  };
}

/** Everything of the health compartment but the count of its records; and letting somebody in. */
function isSealed(route: RouteName): boolean {
  return (route.startsWith('health.') && route !== 'health.getSummary') || route === 'account.grantHealth';
}

function Answer({ isAllowed, needsKey }: { isAllowed: boolean; needsKey: boolean }) {
  if (!isAllowed) {
    return (
      <span className={classes.no}>
        <IconMinus size={18} aria-hidden /> {permissionsWords.no}
      </span>
    );
  }
  return (
    <span className={classes.yes}>
      {needsKey ? <IconKey size={18} aria-hidden /> : <IconCircleCheck size={18} aria-hidden />}{' '}
      {needsKey ? permissionsWords.yesWithKey : permissionsWords.yes}
    </span>
  );
}
