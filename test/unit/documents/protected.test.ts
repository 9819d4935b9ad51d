import { describe, expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { createDocumentFile } from '../../../electron/documents/document-file.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import { buildSampleContent } from '../../bench/documents/sample-content.ts';
import { checkStructure } from './check-structure.ts';
import { contentOf, convertFile, extractText, PNG_PIXEL, paragraph, runTool } from './document-samples.ts';
import { makeJpeg, makePng } from './scan-samples.ts';

const fonts = loadDevelopmentFonts();
/** Poppler’s own tools take 32 bytes at most. */
const PASSWORD = 'Été à l’école, Œ 7';
const TITLE = 'PAI de Zéphyrine';
const { bytes: paper } = await renderDocument(contentOf([paragraph('Feuille')]), fonts);
const content = {
  ...buildSampleContent(PNG_PIXEL),
  title: TITLE,
  attachments: [
    { bytes: await makeJpeg(), mediaType: 'image/jpeg' as const, title: 'Radio de Zéphyrine' },
    {
      bytes: makePng({ width: 40, height: 40, bits: 2, color: 3 }),
      mediaType: 'image/png' as const,
      title: 'Dessin',
    },
    {
      bytes: paper,
      mediaType: 'application/pdf' as const,
      title: 'Feuille',
    },
  ],
};
const { bytes: sealed } = await renderDocument(content, fonts, { password: PASSWORD });

function decrypt(bytes: Uint8Array): Uint8Array {
  return convertFile('qpdf', [`--password=${PASSWORD}`, '--decrypt'], bytes, ['-']);
}

describe('the copy that is sent', () => {
  test('is sealed with AES-256, may be printed well and read aloud, and nothing else', () => {
    const shown = runTool('qpdf', [`--password=${PASSWORD}`, '--show-encryption'], sealed);
    expect(shown).toContain('R = 6');
    expect(shown).toContain('Supplied password is user password');
    expect(shown.match(/AESv3/g)).toHaveLength(3);
    expect(shown).toContain('extract for accessibility: allowed');
    expect(shown).toContain('print high resolution: allowed');
    expect(shown).toContain('modify anything: not allowed');
    expect(runTool('qpdf', [`--password=${PASSWORD}`, '--check'], sealed)).toContain('No syntax');
  });

  test('opens with the longest password that the contract lets through', async () => {
    const password = `${'é'.repeat(63)}!`;
    const { bytes } = await renderDocument(contentOf([paragraph('Bonjour')]), fonts, { password });
    expect(runTool('qpdf', [`--password=${password}`, '--check'], bytes)).toContain('No syntax');
  });

  test.each([PASSWORD, 'motdepasse', '密码パスワード'])(
    'opens with « %s » in two readers that share no code with us',
    async (password) => {
      const { bytes } = await renderDocument(contentOf([paragraph('Bonjour')]), fonts, { password });
      expect(runTool('pdftotext', ['-upw', password], bytes, ['-'])).toContain('Bonjour');
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const opened = await getDocument({ data: Uint8Array.from(bytes), password }).promise;
      const { items } = await (await opened.getPage(1)).getTextContent();
      expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('Bonjour');
    },
  );

  test('opens with nothing else, and with no owner’s password that could be guessed', () => {
    for (const wrong of ['', 'Été à l’école, Œ 8', PASSWORD.toUpperCase()]) {
      expect(() => runTool('qpdf', [`--password=${wrong}`, '--check'], sealed)).toThrow();
    }
  });

  test('has no word in clear: neither title, nor metadata, nor alternative texts', () => {
    const clear = Buffer.from(sealed).toString('latin1');
    for (const word of ['phyrine', 'Registre PAI', 'fr-FR', 'rdf:RDF', 'Helvetica', 'D:2026', 'StructElem']) {
      expect(clear).not.toContain(word);
    }
    expect(clear).not.toMatch(/feff00[0-9a-f]{2}/i);
  });

  test('is, once opened, as tagged as the plain one, and in French', async () => {
    const open = runTool('qpdf', [`--password=${PASSWORD}`, '--decrypt', '--qdf'], sealed, ['-']);
    expect(open).toContain('(fr-FR)');
    const plain = await renderDocument(content, fonts);
    const text = runTool('pdftotext', ['-raw', '-upw', PASSWORD], sealed, ['-']);
    expect(text).toBe(extractText(plain.bytes));
    const structure = runTool('pdfinfo', ['-struct-text', '-upw', PASSWORD], sealed);
    expect(structure).toBe(runTool('pdfinfo', ['-struct-text'], plain.bytes));
    expect(await checkStructure(decrypt(sealed))).toEqual([]);
  });

  test('may hold several documents', async () => {
    const file = createDocumentFile(fonts, { title: 'Lot', date: '2026-11-22' });
    await file.add(content);
    await file.add(contentOf([paragraph('Suite')]));
    const bytes = await file.finish({ password: PASSWORD });
    expect(runTool('qpdf', [`--password=${PASSWORD}`, '--check'], bytes)).toContain('No syntax');
    expect(await checkStructure(decrypt(bytes))).toEqual([]);
  });

  test('is never sealed twice alike: neither the key nor the password can be told from two copies', async () => {
    const again = await renderDocument(content, fonts, { password: PASSWORD });
    const keyOf = (bytes: Uint8Array) => /\/UE<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(keyOf(again.bytes)).not.toBe(keyOf(sealed));
  });
});
