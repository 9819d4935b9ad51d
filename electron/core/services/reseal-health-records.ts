import { openSealedBytes, sealBytes } from '../../vault/sealed-bytes.ts';
import type { Repositories } from '../repositories.ts';
import { describeSealedDraft, describeSealedFile, describeSealedPlace } from './sealed-content.ts';

/**
 * Seals every record and every health draft again, with a new key, inside the caller's transaction. What does not open
 * with the old key is left as it is: it is damaged, and it is kept.
 */
export function resealHealthRecords(
  { sealedRecords, drafts }: Repositories,
  registerId: string,
  oldKey: Uint8Array,
  newKey: Uint8Array,
): void {
  const reseal = (sealed: Uint8Array, context: string): Uint8Array | null => {
    const plain = openSealedBytes(oldKey, sealed, context);
    return plain && sealBytes(newKey, plain, context);
  };
  for (const place of sealedRecords.listPlaces()) {
    // One record at a time: the scans of a whole school do not fit in memory.
    const bytes = sealedRecords.findBytes(place.id);
    if (!bytes) continue;
    const sealed = reseal(bytes.sealed, describeSealedPlace(registerId, place));
    const file = bytes.sealedFile && reseal(bytes.sealedFile, describeSealedFile(registerId, place));
    if (sealed || file)
      sealedRecords.replaceBytes(place.id, {
        sealed: sealed ?? bytes.sealed,
        sealedFile: file ?? bytes.sealedFile,
      });
  }
  for (const { accountId, key } of drafts.listHealthKeys()) {
    const draft = drafts.find(accountId, key);
    const value = draft && reseal(draft.value, describeSealedDraft(registerId, accountId, key));
    if (value) drafts.replaceValue(accountId, key, value);
  }
}
