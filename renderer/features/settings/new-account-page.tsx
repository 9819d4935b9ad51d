import { Button, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import * as z from 'zod';
import {
  healthRoles,
  newAccountSchema,
  type Role,
  roleSchema,
} from '../../../shared/account/account-schema.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { DraftNotice, FormDraft, useDraftSource, useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { findWeakness, newPassphraseMessages } from '../../ui/passphrase/new-passphrase-form.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { ProvisionalPassphrase } from './provisional-passphrase.tsx';
import { RoleChoice } from './role-choice.tsx';
import { useAccountMutation } from './use-account-mutation.ts';

type Values = { name: string; role: Role | null; passphrase: string };

const labels: Readonly<Record<string, string>> = {
  name: accountsWords.nameLabel,
  role: accountsWords.role,
  passphrase: accountsWords.provisionalLabel,
};

/** What is kept of a half-typed account: never its passphrase. */
const draftSchema = z.strictObject({ name: z.string(), role: roleSchema.nullable() });

/** Somebody new: who they are, what they may do, and a passphrase for the first time only. */
export function NewAccountPage() {
  return (
    <FormDraft draftKey="account.new">
      <NewAccountForm />
    </FormDraft>
  );
}

function NewAccountForm() {
  const { form, field, errors, attempt, submit, create } = useNewAccount();
  const { schoolName } = useOpenSession();
  const { name, role } = form.getValues();
  return (
    <>
      <PageHeader
        title={accountsWords.newTitle}
        windowTitle={settingsWords.windowTitle(accountsWords.newTitle)}
        back={{ href: '/reglages/comptes', label: accountsWords.back }}
      />
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} attempt={attempt} />
        <DraftNotice />
        {create.error && create.error.issues.length === 0 && <ErrorNotice error={create.error} />}
        <FormBlock title={accountsWords.newBlock}>
          <Stack>
            <TextInput
              label={accountsWords.nameLabel}
              description={accountsWords.nameHelp}
              autoComplete="off"
              {...field('name')}
            />
            <RoleChoice
              id={field('role').id}
              value={role}
              error={field('role').error}
              onChange={(value) => form.setFieldValue('role', value)}
            />
            {role !== null && healthRoles.includes(role) && <Text>{accountsWords.healthNote}</Text>}
            <ProvisionalPassphrase field={field('passphrase')} knownWords={[schoolName, name]} />
          </Stack>
        </FormBlock>
        <Button type="submit" mt="lg" loading={create.isPending}>
          {accountsWords.create}
        </Button>
      </form>
    </>
  );
}

function useNewAccount() {
  const { schoolName } = useOpenSession();
  const [, navigate] = useLocation();
  const [createdName, setCreatedName] = useState<string | null>(null);
  const isCreated = useRef(false);
  const restored = useRestoredDraft('account', draftSchema);
  const schemaForm = useSchemaForm({
    schema: newAccountSchema,
    initialValues: { name: '', role: null, ...restored, passphrase: '' } as Values,
    showsErrorsOn: 'submit',
    labelOf: (path) => labels[path] ?? '',
    messages: newPassphraseMessages,
  });
  const create = useAccountMutation('account.create');
  const { name, role, passphrase } = schemaForm.form.getValues();
  const isBlank = name.trim() === '' && role === null;
  useDraftSource('account', {
    read: () => {
      const typed = schemaForm.form.getValues();
      const isNothing = typed.name.trim() === '' && typed.role === null;
      return isCreated.current || isNothing ? null : { name: typed.name, role: typed.role };
    },
  });
  useLeaveGuard((!isBlank || passphrase !== '') && createdName === null);

  useEffect(() => {
    if (createdName === null) return;
    notifications.show({
      title: accountsWords.created(createdName),
      message: accountsWords.createdNote,
      autoClose: 10_000,
    });
    navigate('/reglages/comptes', { replace: true });
  }, [createdName, navigate]);

  const submit = schemaForm.submit(async (account) => {
    const weakness = await findWeakness(account.passphrase, [schoolName, account.name]);
    if (weakness.length > 0) return schemaForm.showIssues(weakness);
    create.mutate(
      { account },
      {
        onSuccess: () => {
          isCreated.current = true;
          setCreatedName(account.name);
        },
        onError: ({ issues }) => issues.length > 0 && schemaForm.showIssues(issues),
      },
    );
  });
  return { ...schemaForm, submit, create };
}
