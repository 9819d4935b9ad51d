import { AppError } from '../../../shared/app-error.ts';
import { openSealedBytes, sealBytes } from '../../vault/sealed-bytes.ts';
import type { OpenRegister } from '../open-register.ts';
import { describeSealedDraft } from './sealed-content.ts';

/** Drafts kept for one account: more are forms that were left long ago. */
const DRAFT_LIMIT = 200;

type DraftKey = { key: string; isHealth: boolean };

/** What this account had begun to type in this form; null when there is nothing, or nothing it can open. */
export function getDraft(
  register: OpenRegister,
  { key, isHealth }: DraftKey,
): { value: string; changedAt: string } | null {
  const { account, healthKey, registerId } = register;
  const draft = register.read(({ drafts }) => drafts.find(account.id, key));
  if (!draft || draft.isHealth !== isHealth) return null;
  if (!isHealth) return { value: decode(draft.value), changedAt: draft.changedAt };
  const context = describeSealedDraft(registerId, account.id, key);
  const bytes = healthKey && openSealedBytes(healthKey, draft.value, context);
  return bytes && { value: decode(bytes), changedAt: draft.changedAt };
}

/** Keeps what is being typed: no act yet, so that neither the journal nor the backups hear of it. */
export function saveDraft(
  register: OpenRegister,
  { key, isHealth, value }: DraftKey & { value: string },
): null {
  const accountId = register.account.id;
  const bytes = sealDraft(register, { key, isHealth }, Buffer.from(value, 'utf8'));
  register.write(null, ({ drafts }, changedAt) => {
    drafts.save({ accountId, key, value: bytes, isHealth, changedAt }, DRAFT_LIMIT);
  });
  return null;
}

export function removeDraft(register: OpenRegister, key: string): null {
  const accountId = register.account.id;
  // Most forms have none: looking first spares a write.
  if (register.read(({ drafts }) => drafts.find(accountId, key)))
    register.write(null, ({ drafts }) => drafts.remove(accountId, key));
  return null;
}

function sealDraft(
  { account, healthKey, registerId }: OpenRegister,
  { key, isHealth }: DraftKey,
  bytes: Uint8Array,
): Uint8Array {
  if (!isHealth) return bytes;
  if (!healthKey) throw new AppError('HEALTH_NOT_GRANTED');
  return sealBytes(healthKey, bytes, describeSealedDraft(registerId, account.id, key));
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
