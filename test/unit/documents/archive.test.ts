import { describe, expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { createDocumentFile } from '../../../electron/documents/document-file.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import { buildSampleContent } from '../../bench/documents/sample-content.ts';
import { checkArchive } from './check-pages.ts';
import { checkStructure } from './check-structure.ts';
import { contentOf, PNG_PIXEL, paragraph, runTool } from './document-samples.ts';
import { openPdf } from './read-pdf.ts';
import { makeJpeg, makePaper } from './scan-samples.ts';

const fonts = loadDevelopmentFonts();
const sample = buildSampleContent(PNG_PIXEL);

describe('the archived copy', () => {
  test('is what PDF/A-2u asks, still tagged, and the same at each drawing', async () => {
    const { bytes } = await renderDocument(sample, fonts, { archive: true });
    expect(checkArchive(await openPdf(bytes))).toEqual([]);
    expect(await checkStructure(bytes)).toEqual([]);
    expect(runTool('qpdf', ['--check'], bytes)).toContain('No syntax');
    for (const face of runTool('pdffonts', [], bytes).trim().split('\n').slice(2)) {
      expect(face).toMatch(/Identity-H\s+yes yes yes/);
    }
    const again = await renderDocument(sample, loadDevelopmentFonts(), { archive: true });
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });

  test('may hold several documents and scanned images', async () => {
    const attachments = [{ bytes: await makeJpeg(), mediaType: 'image/jpeg' as const, title: 'Scan' }];
    const file = createDocumentFile(fonts, { title: 'Archives <2026> & suite', date: '2026-11-22' });
    await file.add(sample);
    await file.add(contentOf([paragraph('Texte')], { attachments }));
    const bytes = await file.finish({ archive: true });
    expect(checkArchive(await openPdf(bytes))).toEqual([]);
    expect(await checkStructure(bytes)).toEqual([]);
  });

  test('claims nothing for the pages of another program, of which nothing is known', async () => {
    const paper = await makePaper([{ width: 300, height: 400 }]);
    const attachments = [{ bytes: paper, mediaType: 'application/pdf' as const, title: 'Scan' }];
    const content = contentOf([paragraph('Texte')], { attachments });
    const { bytes, isArchivable } = await renderDocument(content, fonts, { archive: true });
    expect(isArchivable).toBe(false);
    expect((await renderDocument(sample, fonts)).isArchivable).toBe(true);
    expect(checkArchive(await openPdf(bytes))).toContain('part of PDF/A not claimed');
  });

  test('the checker sees what a plain file lacks (it would otherwise prove nothing)', async () => {
    const { bytes } = await renderDocument(sample, fonts);
    expect(checkArchive(await openPdf(bytes))).toEqual([
      'part of PDF/A not claimed',
      'level of PDF/A not claimed',
      'properties of PDF/UA not described',
      'no output intent',
      'no colour profile',
      'colour profile not of three colours',
    ]);
  });

  test('cannot be sealed: readers of archives must not need a password', async () => {
    await expect(
      renderDocument(sample, fonts, { archive: true, password: 'un mot de passe' }),
    ).rejects.toThrow();
  });
});
