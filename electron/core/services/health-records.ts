import { AppError } from '../../../shared/app-error.ts';
import type { HealthFile, ScanLabel, ScanMediaType } from '../../../shared/health/health-schema.ts';
import type { SealedPlace, SealedRow } from '../../database/repositories/sealed-record-repository.ts';
import { openSealedBytes } from '../../vault/sealed-bytes.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Repositories } from '../repositories.ts';
import {
  describeSealedFile,
  describeSealedPlace,
  openScanContent,
  openTextContent,
  sealContent,
} from './sealed-content.ts';

/** The health key, and the register it belongs to. */
export type Seal = { key: Uint8Array; registerId: string };

export type RecordKey = { pupilId: string; recordId: string };

export type Scan = { bytes: Uint8Array; mediaType: ScanMediaType };

/** Throws HEALTH_NOT_GRANTED for a session that holds no health key. */
export function getSeal({ healthKey, registerId }: OpenRegister): Seal {
  if (!healthKey) throw new AppError('HEALTH_NOT_GRANTED');
  return { key: healthKey, registerId };
}

export function assertPupil({ pupils }: Repositories, pupilId: string): void {
  if (!pupils.find(pupilId)) throw new AppError('NOT_FOUND');
}

/** All that opens of a pupil's records, and the list of what does not: one never hides the others. */
export function readHealthFile(repositories: Repositories, seal: Seal, pupilId: string): HealthFile {
  assertPupil(repositories, pupilId);
  const file: HealthFile = { diagnosis: null, notes: [], scans: [], altered: [] };
  for (const row of repositories.sealedRecords.list(pupilId)) {
    if (!addRecord(file, seal, row))
      file.altered.push({ id: row.id, kind: row.kind, changedAt: row.changedAt });
  }
  return file;
}

/** False when the record does not open. */
function addRecord(file: HealthFile, { key, registerId }: Seal, row: SealedRow): boolean {
  const { id, revision, changedAt } = row;
  const record = { id, revision, changedAt, changedBy: row.changedBy ?? '' };
  const context = describeSealedPlace(registerId, row);
  if (row.kind === 'scan') {
    const scan = openScanContent(key, row.sealed, context);
    if (scan) file.scans.push({ ...record, ...scan });
    return scan !== null;
  }
  const content = openTextContent(key, row.sealed, context);
  if (!content) return false;
  const opened = { ...record, text: content.text };
  if (row.kind === 'note') file.notes.push(opened);
  else file.diagnosis ??= opened;
  return true;
}

/** A record that is there and opens. Throws NOT_FOUND or HEALTH_RECORD_ALTERED. */
export function findRecord(
  { sealedRecords }: Repositories,
  { key, registerId }: Seal,
  { pupilId, recordId }: RecordKey,
): SealedRow {
  const row = sealedRecords.list(pupilId).find(({ id }) => id === recordId);
  if (!row) throw new AppError('NOT_FOUND');
  if (!openSealedBytes(key, row.sealed, describeSealedPlace(registerId, row)))
    throw new AppError('HEALTH_RECORD_ALTERED');
  return row;
}

/** Writes a text under the revision of its place: the first one makes the record. */
export function saveText(
  { sealedRecords }: Repositories,
  { key, registerId }: Seal,
  record: { place: SealedPlace; text: string; changedAt: string; accountId: string },
): void {
  const { place, text, ...stamp } = record;
  const sealed = sealContent(key, { text }, describeSealedPlace(registerId, place));
  if (place.revision === 1) sealedRecords.insert({ ...place, ...stamp, sealed, sealedFile: null });
  else sealedRecords.update({ ...place, ...stamp, sealed });
}

/** The scan as it was added. Throws NOT_FOUND or HEALTH_RECORD_ALTERED. */
export function readScan(repositories: Repositories, seal: Seal, recordKey: RecordKey): Scan {
  const { bytes, mediaType } = readScanPaper(repositories, seal, recordKey);
  return { bytes, mediaType };
}

/** The same with what is written beside it. */
export function readScanPaper(
  repositories: Repositories,
  seal: Seal,
  recordKey: RecordKey,
): Scan & { label: ScanLabel } {
  const row = findRecord(repositories, seal, recordKey);
  if (row.kind !== 'scan') throw new AppError('NOT_FOUND');
  const label = openScanContent(seal.key, row.sealed, describeSealedPlace(seal.registerId, row));
  const sealedFile = repositories.sealedRecords.findBytes(row.id)?.sealedFile;
  const bytes = sealedFile && openSealedBytes(seal.key, sealedFile, describeSealedFile(seal.registerId, row));
  if (!label || !bytes) throw new AppError('HEALTH_RECORD_ALTERED');
  // A view on the library's own buffer pool would carry more than the scan.
  return { bytes: Uint8Array.from(bytes), mediaType: label.mediaType, label };
}
