import { useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { request } from '../../bridge/request.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';

/** The copies near the register, and those of a folder the user points at. */
export function useBackups() {
  const [folder, setFolder] = useState<string | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const list = useRegisterQuery('restore.list', { folder }, { gcTime: 0, staleTime: 0 });
  const browse = async () => {
    setFailure(null);
    try {
      const chosen = await request('session.chooseFolder', { purpose: 'open' });
      if (chosen !== null) setFolder(chosen);
    } catch (error) {
      setFailure(error instanceof AppError ? error : new AppError('INTERNAL'));
    }
  };
  const backups = list.data?.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)) ?? [];
  return {
    backups,
    folder,
    isPending: list.isPending,
    error: failure ?? list.error,
    browse: () => void browse(),
  };
}
