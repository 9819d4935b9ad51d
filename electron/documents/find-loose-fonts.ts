import { type PDFContext, PDFDict, PDFName } from 'pdf-lib';

const [TYPE, FONT, SUBTYPE, DESCRIPTOR] = ['Type', 'Font', 'Subtype', 'FontDescriptor'].map((key) =>
  PDFName.of(key),
);
const FILES = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key));
/** Made of other fonts, or of drawings. */
const WITHOUT_FILE = new Set(['Type0', 'Type3'].map((key) => PDFName.of(key)));

/** Whether a file writes with fonts that it does not carry: nobody can then promise what readers will show. */
export function hasLooseFonts(context: PDFContext): boolean {
  return context.enumerateIndirectObjects().some(([, object]) => {
    if (!(object instanceof PDFDict) || !TYPE || !SUBTYPE || !DESCRIPTOR) return false;
    const subtype = object.get(SUBTYPE);
    if (object.get(TYPE) !== FONT || (subtype instanceof PDFName && WITHOUT_FILE.has(subtype))) return false;
    const descriptor = context.lookup(object.get(DESCRIPTOR));
    return !(descriptor instanceof PDFDict) || !FILES.some((key) => descriptor.has(key));
  });
}
