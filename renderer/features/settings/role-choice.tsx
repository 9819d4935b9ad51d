import { Radio, Stack } from '@mantine/core';
import { type Role, roles } from '../../../shared/account/account-schema.ts';
import { roleWords } from '../../../shared/text/role-words.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';

type Props = { id?: string; value: Role | null; error?: string | null; onChange: (role: Role) => void };

/** The four roles, each with one sentence on what it may do. */
export function RoleChoice({ id, value, error, onChange }: Props) {
  return (
    <Radio.Group
      id={id}
      label={accountsWords.role}
      value={value}
      error={error}
      onChange={(role) => onChange(role as Role)}
    >
      <Stack gap="sm" mt="xs">
        {roles.map((role) => (
          <Radio key={role} value={role} label={roleWords[role]} description={accountsWords.roleHelp[role]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
