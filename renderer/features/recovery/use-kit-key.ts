import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { formatLongDate } from '../../../shared/calendar/calendar-date.ts';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { request } from '../../bridge/request.ts';
import { KIT_KEY_LENGTH, readKitKey } from './kit-key.ts';
import type { KitKeyCheck } from './kit-key-field.tsx';

type Verdict = { key: string; createdOn: string } | { key: string; error: AppError };

/** The key of one kind of kit: checked as soon as it is whole. */
export function useKitKey(kind: KitKind) {
  const [value, setValue] = useState('');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  /** The key for which « Continue » was asked too early. */
  const [refused, setRefused] = useState<string | null>(null);
  const key = readKitKey(value);
  const current = useRef(key);
  current.current = key;
  const isWhole = key.length >= KIT_KEY_LENGTH;

  useEffect(() => {
    if (!isWhole) return;
    void checkKey(key, kind).then((result) => {
      // A slow answer about a key that has been corrected since says nothing of the new one.
      if (result.key === current.current) setVerdict(result);
    });
  }, [isWhole, key, kind]);

  const said = verdict?.key === key ? verdict : null;
  const isAccepted = said !== null && 'createdOn' in said;
  const check: KitKeyCheck = {
    isChecking: isWhole && said === null,
    accepted: isAccepted ? words.keyAccepted(kind, formatLongDate(said.createdOn)) : undefined,
    error: findError(said, refused === key ? key : null),
  };
  return {
    key,
    isAccepted,
    fieldProps: { value, onChange: setValue, check },
    /** Says what is missing; true when one may go on. */
    insist: () => {
      if (!isAccepted) setRefused(key);
      return isAccepted;
    },
  };
}

async function checkKey(key: string, kind: KitKind): Promise<Verdict> {
  try {
    const found = await request('recovery.check', { key });
    if (found.kind !== kind) return { key, error: new AppError('KIT_WRONG_KIND') };
    return { key, createdOn: found.createdOn };
  } catch (error) {
    return { key, error: error instanceof AppError ? error : new AppError('INTERNAL') };
  }
}

function findError(verdict: Verdict | null, refusedKey: string | null): string | undefined {
  if (verdict !== null) {
    return 'error' in verdict ? getErrorMessage(verdict.error.code, verdict.error.details) : undefined;
  }
  if (refusedKey === null || refusedKey.length >= KIT_KEY_LENGTH) return;
  return refusedKey === '' ? words.keyRequired : words.keyIncomplete(KIT_KEY_LENGTH - refusedKey.length);
}
