import { randomInt } from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import type { SessionState } from '../../../shared/contract/session-contract.ts';
import { putKit, recoverAccount } from '../../vault/keyring-changes.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import {
  createKitSecret,
  findKit,
  openWithKits,
  readTypedKit,
  splitKitGroups,
} from '../../vault/recovery-kit.ts';
import { readKeyring } from '../files/register-folder.ts';
import { isHealthRole, type OpenRegister } from '../open-register.ts';
import { renewKeys } from '../session/start-session.ts';
import { getCost } from './account-service.ts';
import type { SessionService } from './session-service.ts';

/** How many groups of the sheet are typed back: enough to know that it was printed and is at hand. */
const ASKED_GROUPS = 2;

export function getKits(register: OpenRegister): OutputOf<'recovery.getState'> {
  const { keyring, isReadOnly } = register;
  const hasHealth = keyring.healthKey !== null;
  return {
    register: { createdOn: findKitDate(keyring, 'register'), canMake: !isReadOnly },
    health: hasHealth
      ? { createdOn: findKitDate(keyring, 'health'), canMake: !isReadOnly && register.healthKey !== null }
      : null,
  };
}

function findKitDate({ kits }: Keyring, kind: KitKind): string | null {
  return kits.find((kit) => kit.kind === kind && kit.replacedOn === null)?.createdOn ?? null;
}

/** Draws a kit, kept in the session's memory until it is confirmed. */
export async function prepareKit(
  register: OpenRegister,
  kind: KitKind,
  today: CalendarDate,
): Promise<OutputOf<'recovery.prepare'>> {
  if (kind === 'health' && !register.healthKey) throw new AppError('HEALTH_NOT_GRANTED');
  const kit = await createKitSecret();
  const asked = chooseGroups(kit.secret);
  register.preparedKits.set(kind, { ...kit, createdOn: today, asked });
  return { groups: asked };
}

/** Among the whole groups: the last one is shorter, and easier to guess. */
function chooseGroups(secret: string): number[] {
  const whole = splitKitGroups(secret).length - 1;
  const chosen = new Set<number>();
  while (chosen.size < ASKED_GROUPS) chosen.add(randomInt(1, whole + 1));
  return [...chosen].toSorted((one, other) => one - other);
}

/** Puts the kit in force. Wrong groups keep it in memory: the user looks at the sheet and types again. */
export async function confirmKit(
  register: OpenRegister,
  kind: KitKind,
  typed: readonly string[],
): Promise<OutputOf<'recovery.confirm'>> {
  const kit = register.preparedKits.get(kind);
  if (!kit) throw new AppError('NOT_FOUND');
  const { secret, recipient, createdOn, asked } = kit;
  const groups = splitKitGroups(secret);
  const isRight = (number: number, index: number) => readGroup(typed[index] ?? '') === groups[number - 1];
  if (typed.length !== asked.length || !asked.every(isRight)) throw new AppError('KIT_NOT_CONFIRMED');
  await register.changeKeyring(
    { action: 'recovery.confirm', recordKind: 'register', recordId: register.registerId },
    (keyring, keys) => putKit(keyring, keys, { kind, recipient, createdOn }),
    () => undefined,
  );
  register.preparedKits.delete(kind);
  return getKits(register);
}

/** As the whole key is read: letters that a key never has stand for those they look like. */
function readGroup(text: string): string {
  const typed = text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return typed.replaceAll('O', '0').replaceAll(/[1I]/g, 'L').replaceAll('B', '8');
}

/** Which kit of the register at hand this is. */
export async function checkKit(session: SessionService, key: string): Promise<OutputOf<'recovery.check'>> {
  const { kind, createdOn } = await findKit(session.readKeyring(), await readTypedKit(key));
  return { kind, createdOn };
}

/** Gives an account a new passphrase from the printed kits, and opens the register with it. */
export async function recoverWithKits(
  session: SessionService,
  { accountId, passphrase, ...typed }: InputOf<'recovery.recover'>,
): Promise<SessionState> {
  const registerKit = await readTypedKit(typed.registerKit);
  const healthKit = typed.healthKit === null ? null : await readTypedKit(typed.healthKit);
  const reopen = (keyring: Keyring) => openWithKits(keyring, registerKit, healthKit);
  return session.openWith(
    'session.unlock',
    accountId,
    async (folder) => {
      const keyring = readKeyring(folder);
      const account = keyring.accounts.find(({ id }) => id === accountId);
      if (!account) throw new AppError('NOT_FOUND');
      if (account.isSuspended) throw new AppError('ACCOUNT_CLOSED');
      return { folder, keyring, keys: await reopen(keyring), reopen, accountId };
    },
    async (register) => {
      await recoverOwn(register, passphrase);
      await renewKeys(register);
    },
  );
}

/** The health key comes with the health kit, and only to a role that may hold it. */
async function recoverOwn(register: OpenRegister, passphrase: string): Promise<void> {
  const { id, role } = register.account;
  await register.changeKeyring(
    { action: 'session.recover', recordKind: 'account', recordId: id },
    (keyring, keys) => {
      const own = isHealthRole(role) ? keys : { ...keys, healthKey: null };
      return recoverAccount(keyring, own, id, passphrase, getCost(register));
    },
    ({ accounts }) => accounts.update(id, { mustChangePassphrase: false }),
  );
}
