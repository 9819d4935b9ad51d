import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../shared/app-error.ts';
import { sessionKey } from '../bridge/register-keys.ts';
import { request } from '../bridge/request.ts';

/** Asks for the folder of an existing register and shows its unlock screen. */
export function useOpenOtherRegister() {
  const client = useQueryClient();
  const [error, setError] = useState<AppError | null>(null);
  const open = async () => {
    setError(null);
    try {
      const folder = await request('session.chooseFolder', { purpose: 'open' });
      if (folder === null) return;
      client.setQueryData(sessionKey, await request('session.openFolder', { folder }));
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return { open: () => void open(), error };
}
