import { formatShortDate } from '../calendar/calendar-date.ts';
import type { SignatureMode } from '../contract/document-contract.ts';
import type { Signatory, SignatoryKind } from '../plan/administrative-schema.ts';
import { PARTNERS_TITLE, REFERENTS_TITLE, SIGNATORIES_TITLE, SIGNATORY_HEADERS } from '../text/plan-words.ts';
import { partnerKinds, referentKinds, signatoryWords } from '../text/signatory-words.ts';
import type { Block, TableBlock } from './blocks.ts';

/** Room for a hand to sign and date; ten such rows stand on one page. */
const SIGNING_HEIGHT = 17;

/** Part 1, page 2 of the form: every row of the paper, filled or not. */
export function buildSignatoryBlocks(
  signatories: readonly Signatory[],
  signatures: SignatureMode,
  rowHeight = SIGNING_HEIGHT,
): Block[] {
  const shown = signatures === 'blank' ? signatories.map(clearSignature) : signatories;
  return [
    { kind: 'heading', level: 2, text: SIGNATORIES_TITLE },
    buildSignatoryTable(REFERENTS_TITLE, referentKinds, { shown, rowHeight }),
    { kind: 'heading', level: 3, text: PARTNERS_TITLE },
    buildSignatoryTable(PARTNERS_TITLE, partnerKinds, { shown, rowHeight }),
  ];
}

/** The name stays: whoever signs by hand must find the row. */
function clearSignature(signatory: Signatory): Signatory {
  return { ...signatory, signedOn: null, copyReceivedOn: null };
}

function buildSignatoryTable(
  summary: string,
  kinds: readonly SignatoryKind[],
  { shown, rowHeight }: { shown: readonly Signatory[]; rowHeight: number },
): TableBlock {
  const widths = [0.25, 0.22, 0.23, 0.17, 0.13];
  return {
    kind: 'table',
    summary,
    size: 'small',
    rowHeaders: true,
    minimumRowHeight: rowHeight,
    columns: SIGNATORY_HEADERS.map((header, index) => ({ header, width: widths[index] ?? 0.2 })),
    rows: kinds.flatMap((kind) => {
      const found = shown.filter((signatory) => signatory.kind === kind);
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
