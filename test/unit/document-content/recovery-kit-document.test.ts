import { describe, expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import { createKitSecret, readTypedKit, splitKitGroups } from '../../../electron/vault/recovery-kit.ts';
import {
  buildRecoveryKitDocument,
  type RecoveryKitFacts,
} from '../../../shared/documents/recovery-kit-document.ts';
import { typesetFrench } from '../../../shared/text/french-typography.ts';
import { recoveryKitWords } from '../../../shared/text/recovery-kit-words.ts';
import { checkStructure } from '../documents/check-structure.ts';
import { extractText, runTool } from '../documents/document-samples.ts';
import { scanQrCode } from '../documents/scan-page.ts';

const fonts = loadDevelopmentFonts();
const TODAY = '2026-09-01';

async function buildKit(change: Partial<RecoveryKitFacts> = {}) {
  const { secret } = await createKitSecret();
  const facts: RecoveryKitFacts = {
    kit: 'register',
    schoolName: 'École des Tilleuls',
    city: 'Lyon',
    createdOn: TODAY,
    groups: splitKitGroups(secret),
    secret,
    ...change,
  };
  const content = buildRecoveryKitDocument(facts, TODAY);
  return { secret, content, rendered: await renderDocument(content, fonts) };
}

describe.each(['register', 'health'] as const)('the recovery kit (%s)', (kit) => {
  // Would catch: a code without its margin, mirrored, or that holds something else than the key.
  test.each([100, 150, 300])('has a QR code that gives back the key at %i dots an inch', async (dots) => {
    const { secret, rendered } = await buildKit({ kit });
    expect(scanQrCode(rendered.bytes, dots)).toBe(secret);
  });

  test('prints every group with its number: they give back the key', async () => {
    const { secret, rendered } = await buildKit({ kit });
    const text = extractText(rendered.bytes);
    const typed = splitKitGroups(secret).map((group, index) => {
      expect(text).toMatch(new RegExp(`(^|\\s)${index + 1}\\s+${group}\\s`));
      return group;
    });
    expect(await readTypedKit(typed.join(' '))).toBe(secret);
    expect(text).toContain('École des Tilleuls');
    expect(text).toContain('1er septembre 2026');
  });

  test('is one page for the longest names, with its type still readable', async () => {
    const long = { kit, schoolName: 'Établissement '.repeat(22).slice(0, 300), city: 'Bourg '.repeat(50) };
    const { rendered, secret } = await buildKit(long);
    expect(rendered).toMatchObject({ pageCount: 1, fitsOnePage: true, missingCharacters: [] });
    expect(rendered.scale).toBeGreaterThan(0.8);
    expect(scanQrCode(rendered.bytes)).toBe(secret);
    const usual = await buildKit({ kit });
    expect(usual.rendered.scale).toBeGreaterThan(0.9);
  });

  test('is tagged, with words in the place of the code', async () => {
    const { rendered } = await buildKit({ kit });
    expect(await checkStructure(rendered.bytes)).toEqual([]);
    expect(runTool('pdfinfo', [], rendered.bytes)).toMatch(/Tagged:\s+yes/);
    expect(runTool('pdfinfo', ['-struct'], rendered.bytes)).toContain('Figure');
  });

  test('keeps its key out of the title and the metadata', async () => {
    const { secret, content, rendered } = await buildKit({ kit });
    expect(content.title).toBe('Kit de secours – École des Tilleuls');
    const metadata = runTool('pdfinfo', ['-meta'], rendered.bytes) + runTool('pdfinfo', [], rendered.bytes);
    for (const group of splitKitGroups(secret).slice(0, 14)) expect(metadata).not.toContain(group);
    expect(content.footer).not.toContain(secret.slice(16, 20));
  });
});

test('the two sheets cannot be taken for one another', async () => {
  const [register, health] = [await buildKit({ kit: 'register' }), await buildKit({ kit: 'health' })];
  expect(extractText(register.rendered.bytes)).toContain('kit 1 sur 2');
  expect(extractText(health.rendered.bytes)).toContain('kit 2 sur 2');
  expect(extractText(health.rendered.bytes)).toContain('service de santé');
});

test('follows French typography', () => {
  const listTexts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(listTexts)
        : [];
  const texts = listTexts(recoveryKitWords);
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.filter((text) => typesetFrench(text) !== text)).toEqual([]);
  expect(texts.filter((text) => /['!]/.test(text))).toEqual([]);
});
