import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { healthRoles, type ListedAccount, type Role } from '../../../shared/account/account-schema.ts';
import { roleWords } from '../../../shared/text/role-words.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { RoleChoice } from './role-choice.tsx';
import { useAccountMutation } from './use-account-mutation.ts';

/** What an account may do; asked before it changes, because keys may change with it. */
export function AccountRole({ account }: { account: ListedAccount }) {
  const [role, setRole] = useState<Role>(account.role);
  const [isAsking, setAsking] = useState(false);
  const change = useAccountMutation('account.changeRole');
  const close = () => {
    setAsking(false);
    change.reset();
  };
  const confirm = () =>
    change.mutate(
      { accountId: account.id, role },
      {
        onSuccess: () => {
          close();
          notifications.show({ message: accountsWords.roleChanged });
        },
      },
    );
  return (
    <div>
      <RoleChoice value={role} onChange={setRole} />
      <Button mt="md" variant="default" disabled={role === account.role} onClick={() => setAsking(true)}>
        {accountsWords.changeRole}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={accountsWords.roleTitle(account.name)}
          sentences={describeRoleChange(account.role, role)}
          confirmLabel={accountsWords.changeRole}
          isPending={change.isPending}
          pendingText={accountsWords.rekeying}
          error={change.error}
          onConfirm={confirm}
          onClose={close}
        />
      )}
    </div>
  );
}

function describeRoleChange(from: Role, to: Role): string[] {
  const hadHealth = healthRoles.includes(from);
  const hasHealth = healthRoles.includes(to);
  return [
    accountsWords.roleFromTo(roleWords[from], roleWords[to]),
    accountsWords.roleHelp[to],
    ...(hadHealth && !hasHealth ? [accountsWords.roleLosesHealth] : []),
    ...(!hadHealth && hasHealth ? [accountsWords.roleGainsHealth] : []),
  ];
}
