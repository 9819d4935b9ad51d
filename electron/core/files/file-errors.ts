import { AppError, type ErrorCode } from '../../../shared/app-error.ts';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'FOLDER_NOT_WRITABLE',
  EPERM: 'FOLDER_NOT_WRITABLE',
  EROFS: 'FOLDER_NOT_WRITABLE',
  ENOTDIR: 'FOLDER_NOT_WRITABLE',
  ENOENT: 'FOLDER_NOT_WRITABLE',
  EINVAL: 'FOLDER_NOT_WRITABLE',
  // A path with a null character, refused before the system sees it.
  ERR_INVALID_ARG_VALUE: 'FOLDER_NOT_WRITABLE',
  ENAMETOOLONG: 'FOLDER_NOT_WRITABLE',
  EISDIR: 'FILE_NOT_WRITABLE',
  EBUSY: 'FILE_IN_USE',
};

/** A file system's error in our words; anything else is given back unchanged. */
export function toFileError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? CODES[String(error.code)] : undefined;
  return code ? new AppError(code, { cause: error }) : error;
}
