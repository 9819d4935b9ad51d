import type { DocumentNotice } from '../../../shared/contract/document-contract.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import type { PartResult } from '../../documents/document-file.ts';

/** What whoever prints must know of a document that was drawn. */
export function listNotices({ onePage }: DocumentContent, result: PartResult): DocumentNotice[] {
  const { fitsOnePage, missingCharacters, rightToLeftCharacters } = result;
  const notices: (DocumentNotice | null)[] = [
    fitsOnePage ? null : { kind: 'overOnePage', longest: [...(onePage?.shortenFirst ?? [])] },
    missingCharacters.length > 0 ? { kind: 'missingCharacters', characters: [...missingCharacters] } : null,
    rightToLeftCharacters.length > 0 ? { kind: 'rightToLeft', characters: [...rightToLeftCharacters] } : null,
  ];
  return notices.filter((notice) => notice !== null);
}
