import { AppError, type ErrorCode } from '../../../shared/app-error.ts';

const keyringCodes = [
  'KEYRING_DAMAGED',
  'KEYRING_ALTERED',
  'KEYRING_MISMATCH',
  'KEYRING_WEAKENED',
] as const satisfies readonly ErrorCode[];
export type KeyringCode = (typeof keyringCodes)[number];

export type TroubleKind = { kind: 'database' } | { kind: 'keyring'; code: KeyringCode } | { kind: 'other' };

/** What is wrong with a register that does not open. */
export function readTrouble(error: Error): TroubleKind {
  const code = error instanceof AppError ? error.code : 'INTERNAL';
  if (code === 'REGISTER_DAMAGED') return { kind: 'database' };
  const keyringCode = keyringCodes.find((one) => one === code);
  return keyringCode ? { kind: 'keyring', code: keyringCode } : { kind: 'other' };
}
