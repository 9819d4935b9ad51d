import { formatShortDate } from '../calendar/calendar-date.ts';
import type { Signatory, SignatoryKind } from '../plan/administrative-schema.ts';
import { PARTNERS_TITLE, REFERENTS_TITLE, SIGNATORIES_TITLE, SIGNATORY_HEADERS } from '../text/plan-words.ts';
import { partnerKinds, referentKinds, signatoryWords } from '../text/signatory-words.ts';
import type { Block, TableBlock } from './blocks.ts';

/** Part 1, page 2 of the form: every row of the paper, filled or not. */
export function buildSignatoryBlocks(signatories: readonly Signatory[]): Block[] {
  return [
    { kind: 'heading', level: 2, text: SIGNATORIES_TITLE },
    buildSignatoryTable(REFERENTS_TITLE, referentKinds, signatories),
    { kind: 'heading', level: 3, text: PARTNERS_TITLE },
    buildSignatoryTable(PARTNERS_TITLE, partnerKinds, signatories),
  ];
}

function buildSignatoryTable(
  summary: string,
  kinds: readonly SignatoryKind[],
  signatories: readonly Signatory[],
): TableBlock {
  const widths = [0.25, 0.22, 0.23, 0.17, 0.13];
  return {
    kind: 'table',
    summary,
    size: 'small',
    rowHeaders: true,
    minimumRowHeight: 14,
    columns: SIGNATORY_HEADERS.map((header, index) => ({ header, width: widths[index] ?? 0.2 })),
    rows: kinds.flatMap((kind) => {
      const found = signatories.filter((signatory) => signatory.kind === kind);
      return found.length > 0 ? found.map(buildSignatoryRow) : [[signatoryWords[kind], '', '', '', '']];
    }),
  };
}

function buildSignatoryRow({ kind, otherLabel, name, address, signedOn, copyReceivedOn }: Signatory) {
  return [
    [signatoryWords[kind], otherLabel].filter(Boolean).join(' '),
    name,
    address,
    signedOn === null ? '' : `Signé le ${formatShortDate(signedOn)}`,
    copyReceivedOn === null ? '' : formatShortDate(copyReceivedOn),
  ];
}
