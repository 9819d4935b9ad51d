import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import type { SafetyListPhotos } from '../../../shared/documents/safety-list-document.ts';
import { isSameSafetyList } from '../../../shared/safety-list/compare-safety-lists.ts';
import type {
  SafetyListEdition,
  SafetyListVersion,
} from '../../../shared/safety-list/safety-list-edition.ts';
import type { SafetyList, SafetyListMeans } from '../../../shared/safety-list/safety-list-schema.ts';
import { formatCanonicalSafetyList } from '../../../shared/safety-list/stored-safety-list.ts';
import type { IssuedSafetyList } from '../../database/repositories/safety-list-repository.ts';
import { hashBytes } from '../files/hash-bytes.ts';
import type { Act, OpenRegister } from '../open-register.ts';
import type { Clock } from '../ports.ts';
import type { Repositories } from '../repositories.ts';
import { getLocalDay } from './local-days.ts';
import { readSafetyList } from './safety-list-service.ts';

/** A version of the list ready to leave the register. */
export type SafetyListOutput = {
  list: SafetyList;
  edition: SafetyListEdition;
  photos: SafetyListPhotos;
  /** It does not exist yet: it is issued the moment it leaves. */
  isNew: boolean;
  /** The version in force when this was read; null before the first one. */
  newest: number | null;
};

type Choice = { version: number | null; recipients: string };
type Reading = { repositories: Repositories; clock: Clock; accountName: string };

/**
 * The version asked for, exactly as it was issued; without one, the list of today. That is the version in force as
 * long as nothing changed: one content has one number, on however many papers.
 */
export function readSafetyListOutput(from: Reading, choice: Choice): SafetyListOutput {
  const { safetyLists } = from.repositories;
  const newest = safetyLists.findNewestVersion();
  const wanted = choice.version ?? newest;
  const issued = wanted === null ? undefined : safetyLists.findIssued(wanted);
  if (choice.version !== null && !issued) throw new AppError('NOT_FOUND');
  const current = choice.version === null ? readSafetyList(from.repositories, from.clock.today()) : null;
  if (issued && wanted !== null && (current === null || isSameSafetyList(issued.list, current.list)))
    return { ...readAgain(from.repositories, wanted, issued, choice), isNew: false, newest };
  if (current === null) throw new AppError('NOT_FOUND');
  const edition: SafetyListEdition = {
    version: safetyLists.getNextVersion(),
    issuedOn: from.clock.today(),
    issuedTime: from.clock.timeOfDay(),
    issuedBy: from.accountName,
    replaces: readVersion(from.repositories, newest),
    replacedBy: null,
    recipients: choice.recipients,
  };
  return { ...current, edition, isNew: true, newest };
}

function readAgain(
  repositories: Repositories,
  version: number,
  issued: IssuedSafetyList,
  { recipients }: Choice,
): Pick<SafetyListOutput, 'list' | 'edition' | 'photos'> {
  const { safetyLists } = repositories;
  const { list, issuedBy } = issued;
  const newest = safetyLists.findNewestVersion();
  const photos = safetyLists.findPhotos(list.entries.flatMap(({ photo }) => photo ?? []));
  const edition: SafetyListEdition = {
    version,
    ...readStamp(issued),
    issuedBy,
    replaces: readVersion(repositories, safetyLists.findVersionBefore(version)),
    // The one in force, not the next one: it is the one to look for.
    replacedBy: newest === version ? null : readVersion(repositories, newest),
    recipients,
  };
  return { list, edition, photos };
}

function readVersion({ safetyLists }: Repositories, version: number | null): SafetyListVersion | null {
  const issued = version === null ? undefined : safetyLists.findIssued(version);
  return issued && version !== null ? { version, issuedOn: readStamp(issued).issuedOn } : null;
}

/** As printed on the paper; from its instant for those issued before 0.3.0. */
function readStamp({ stamp, issuedAt }: IssuedSafetyList): { issuedOn: string; issuedTime: string } {
  if (stamp) return stamp;
  const { day, minute } = getLocalDay(issuedAt);
  return { issuedOn: day, issuedTime: minute };
}

/** Refuses, before anything is drawn, what this session may not let out, and a copy that is for nobody. */
export function assertMayReleaseSafetyList(
  { account, isReadOnly }: Pick<OpenRegister, 'account' | 'isReadOnly'>,
  recipients: string,
): void {
  if (account.role === 'reader') throw new AppError('FORBIDDEN');
  if (isReadOnly) throw new AppError('REGISTER_READ_ONLY');
  if (recipients.trim() === '') throw new AppError('RECIPIENT_REQUIRED');
}

/**
 * Records who receives the version, issues it when it is new, and lets it out, in one transaction: if `putOut` fails
 * (full disk), nothing was issued. Throws CONFLICT when another window issued one while this one was being drawn.
 */
export function releaseSafetyList(
  register: OpenRegister,
  output: SafetyListOutput,
  means: SafetyListMeans,
  putOut: () => void,
): void {
  const { version, recipients } = output.edition;
  const record = { recordKind: 'safetyList', recordId: String(version) } as const;
  const issue: Act[] = output.isNew ? [{ action: 'safetyList.issue', ...record }] : [];
  register.write(null, (repositories, now) => {
    if (repositories.safetyLists.findNewestVersion() !== output.newest) throw new AppError('CONFLICT');
    if (output.isNew) insertIssue(repositories, output, now);
    repositories.safetyLists.insertExport({
      id: randomUUID(),
      version,
      exportedAt: now,
      exportedBy: register.account.id,
      means,
      recipients,
    });
    repositories.settings.countChange();
    register.recordAll([...issue, { action: `safetyList.${means}`, ...record }], putOut);
  });
}

function insertIssue({ safetyLists }: Repositories, output: SafetyListOutput, now: string): void {
  const { list, photos, edition } = output;
  const { version, issuedOn, issuedTime, issuedBy } = edition;
  safetyLists.keepPhotos(photos);
  safetyLists.insert({
    version,
    issuedAt: now,
    issuedBy,
    sha256: hashBytes(formatCanonicalSafetyList(list)),
    list,
    stamp: { issuedOn, issuedTime },
  });
}
