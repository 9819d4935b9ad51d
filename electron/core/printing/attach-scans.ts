import { AppError } from '../../../shared/app-error.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { formatScanTitle } from '../../../shared/text/document-file-words.ts';
import { isHealthRole, type OpenRegister } from '../open-register.ts';
import type { Repositories } from '../repositories.ts';
import { getSeal, type RecordKey, readScanPaper, type Seal } from '../services/health-records.ts';

type ScansFrom = {
  register: OpenRegister;
  repositories: Repositories;
  pupilId: string;
  scanIds: readonly string[];
  onAltered: (scan: RecordKey) => void;
};

/**
 * Adds scans of the pupil's health file at the end of a document. Throws FORBIDDEN, HEALTH_NOT_GRANTED, NOT_FOUND or
 * HEALTH_RECORD_ALTERED.
 */
export function attachScans(content: DocumentContent, from: ScansFrom): DocumentContent {
  if (from.scanIds.length === 0) return content;
  if (!isHealthRole(from.register.account.role)) throw new AppError('FORBIDDEN');
  const seal = getSeal(from.register);
  const attachments = from.scanIds.map((recordId, index) => {
    const { bytes, mediaType, label } = readWatched(from, seal, recordId);
    return { bytes, mediaType, title: formatScanTitle(index + 1, label) };
  });
  return { ...content, attachments };
}

function readWatched({ repositories, pupilId, onAltered }: ScansFrom, seal: Seal, recordId: string) {
  try {
    return readScanPaper(repositories, seal, { pupilId, recordId });
  } catch (error) {
    if (error instanceof AppError && error.code === 'HEALTH_RECORD_ALTERED') onAltered({ pupilId, recordId });
    throw error;
  }
}
