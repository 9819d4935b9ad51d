import type { DocumentKind } from '../contract/document-contract.ts';
import { audienceWords, factGroups, factWords } from '../text/audience-words.ts';
import { documentFileNames } from '../text/document-file-words.ts';
import { type Audience, audiences, audienceTable, listAudienceFacts } from './audience-table.ts';

/** A line of « Par quels documents ». */
export type AudienceDocuments = { audience: Audience; name: string; documents: string[]; reason: string };

/** A line of « Quels renseignements ». */
export type FactReceivers = { fact: string; name: string; receivers: ReadonlySet<Audience> };

/** The table in words, as the settings and the guide show it. */
export function listAudienceDocuments(): AudienceDocuments[] {
  return audiences.map((audience) => ({
    audience,
    name: audienceWords[audience].name,
    documents: audienceTable[audience].documents.map((kind: DocumentKind) => documentFileNames[kind]),
    reason: audienceWords[audience].reason,
  }));
}

export function listFactReceivers(): { title: string; rows: FactReceivers[] }[] {
  const known = audiences.map((audience) => [audience, new Set(listAudienceFacts(audience))] as const);
  return factGroups.map(({ title, facts }) => ({
    title,
    rows: facts.map((fact) => ({
      fact,
      name: factWords[fact],
      receivers: new Set(known.filter(([, told]) => told.has(fact)).map(([audience]) => audience)),
    })),
  }));
}
