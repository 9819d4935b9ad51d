/** Every way a request can fail. One French sentence per code in text/error-messages.ts. */
export const errorCodes = [
  'VALIDATION_FAILED',
  'NOT_FOUND',
  'CONFLICT',
  'ROUTE_NOT_FOUND',
  'FORBIDDEN',
  'FORBIDDEN_SENDER',
  'REGISTER_LOCKED',
  'REGISTER_ALREADY_OPEN',
  'REGISTER_NOT_FOUND',
  'REGISTER_EXISTS',
  'REGISTER_IN_USE',
  'REGISTER_READ_ONLY',
  'REGISTER_DAMAGED',
  'REGISTER_TOO_RECENT',
  'KEYRING_DAMAGED',
  'KEYRING_WEAKENED',
  'KEYRING_ALTERED',
  'KEYRING_MISMATCH',
  'WRONG_PASSPHRASE',
  'SAME_PASSPHRASE',
  'TOO_MANY_ATTEMPTS',
  'ACCOUNT_IN_USE',
  'ACCOUNT_CLOSED',
  'ACCOUNT_NOT_READY',
  'LAST_ADMINISTRATOR',
  'LAST_HEALTH_ACCOUNT',
  'OWN_ACCOUNT',
  'HEALTH_NOT_GRANTED',
  'HEALTH_RECORD_ALTERED',
  'KIT_MISTYPED',
  'KIT_OF_OTHER_REGISTER',
  'KIT_REPLACED',
  'KIT_WRONG_KIND',
  'KIT_NOT_CONFIRMED',
  'BACKUP_DAMAGED',
  'BACKUP_NOT_FOUND',
  'SECOND_PLACE_INSIDE',
  'SCAN_UNREADABLE',
  'SCAN_TOO_LARGE',
  'PLAN_ALREADY_OPEN',
  'PLAN_CLOSED',
  'PUPIL_HAS_PLAN',
  'PUPIL_HAS_HEALTH_RECORDS',
  'PHOTO_UNREADABLE',
  'PHOTO_TOO_LARGE',
  'PDF_UNREADABLE',
  'PDF_PROTECTED',
  'PDF_TOO_LARGE',
  'OFFICIAL_FORM_UNKNOWN',
  'DOCUMENT_NOT_MADE',
  'BATCH_RUNNING',
  'RECIPIENT_REQUIRED',
  'FOLDER_NOT_WRITABLE',
  'FILE_NOT_WRITABLE',
  'FILE_IN_USE',
  'DISK_FULL',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Why one value is refused: where it stands (« guardians.0.name ») and a code of text/validation-messages.ts. */
export type ValidationIssue = { path: string; code: string };

/** Facts a message may carry. Numbers, dates and folder names only: nothing about a pupil. */
export type ErrorDetails = { seconds?: number; since?: string };

/** The only error services throw. Its `message` is for developers and never holds a value typed by a user. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly ValidationIssue[];
  readonly details: ErrorDetails;

  constructor(
    code: ErrorCode,
    options: { issues?: readonly ValidationIssue[]; details?: ErrorDetails; cause?: unknown } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.issues = options.issues ?? [];
    this.details = options.details ?? {};
  }
}
