/** Fonts that a PDF may name without holding them, under the names that pdf.js asks for: Liberation Sans for Arial. */
const fonts = import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.ttf', {
  query: '?inline',
  import: 'default',
});

/**
 * Gives pdf.js what it asks for beside a document. The ministry's forms name Arial, our documents hold their fonts.
 * Serif ones, which pdf.js has in a format that neither host serves, are drawn with another font.
 */
export class ProgramDataFactory {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const found = Object.entries(fonts).find(([path]) => path.endsWith(`/${filename}`));
    if (kind !== 'standardFontDataUrl' || !found) throw new Error(`No ${kind}`);
    const [, load] = found;
    const address = await load();
    return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  }
}
