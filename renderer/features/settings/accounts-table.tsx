import { Anchor, Button, Group, Table } from '@mantine/core';
import { Link } from 'wouter';
import type { ListedAccount } from '../../../shared/account/account-schema.ts';
import { roleWords } from '../../../shared/text/role-words.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { StackingTable } from '../../ui/stacking-table.tsx';
import { AccountChips } from './account-chips.tsx';
import { AccountInitials } from './account-initials.tsx';
import classes from './accounts.module.css';
import { useAccountMutation } from './use-account-mutation.ts';
import { useCanGrant } from './use-can-grant.ts';

/** Every account that is not removed, oldest first. */
export function AccountsTable({ accounts }: { accounts: readonly ListedAccount[] }) {
  const grant = useAccountMutation('account.grantHealth');
  return (
    <>
      {grant.error && <ErrorNotice error={grant.error} />}
      <div className={classes.scroll}>
        <StackingTable
          aria-label={accountsWords.tableLabel}
          verticalSpacing="sm"
          horizontalSpacing="md"
          className={classes.table}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{accountsWords.name}</Table.Th>
              <Table.Th scope="col">{accountsWords.role}</Table.Th>
              <Table.Th scope="col">{accountsWords.state}</Table.Th>
              <Table.Th scope="col" className={classes.action}>
                {accountsWords.actions}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {accounts.map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                onGrant={() => grant.mutate({ accountId: account.id })}
                isGranting={grant.isPending && grant.variables.accountId === account.id}
              />
            ))}
          </Table.Tbody>
        </StackingTable>
      </div>
    </>
  );
}

type RowProps = { account: ListedAccount; onGrant: () => void; isGranting: boolean };

function AccountRow({ account, onGrant, isGranting }: RowProps) {
  const { id, name, role } = account;
  const session = useOpenSession();
  const canManage = useCan('account.rename');
  const canGrant = useCanGrant()(account);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <span className={classes.person}>
          <AccountInitials name={name} />
          <span>
            {name}
            {id === session.account.id && <span className={classes.own}>{accountsWords.own}</span>}
          </span>
        </span>
      </Table.Th>
      <Table.Td>{roleWords[role]}</Table.Td>
      <Table.Td>
        <AccountChips account={account} />
      </Table.Td>
      <Table.Td className={classes.action}>
        <Group gap="md" wrap="nowrap" className={classes.buttons}>
          {canGrant && (
            <Button
              variant="default"
              aria-label={accountsWords.grantTo(name)}
              loading={isGranting}
              onClick={onGrant}
            >
              {accountsWords.grant}
            </Button>
          )}
          {canManage && (
            <Anchor
              component={Link}
              href={`/reglages/comptes/${id}`}
              aria-label={accountsWords.manageOf(name)}
            >
              {accountsWords.manage}
            </Anchor>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
