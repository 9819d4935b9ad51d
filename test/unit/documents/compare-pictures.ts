import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import pixelmatch from 'pixelmatch';

const KEPT = join(import.meta.dirname, '../../fixtures/pictures');
/** Where what differs is put, for whoever wants to see it. */
const SEEN = join(import.meta.dirname, '../../../.cache/pictures');

/** Not written in the call: it comes with poppler, which the tests install (tools/test-tools.ts). */
const PICTURE_TOOL = 'pdftoppm';

/** As small as a change of one line or one box still shows. */
const DOTS_PER_INCH = 40;
/** About 66 of 256 greys: another poppler smooths its letters otherwise, but a line that moves is black on white. */
const GREY_TOLERANCE = 0.25;
/** Fewer dots than the smallest box to tick has. */
export const MOST_DIFFERENT = 5;

/** One page in grey, as PNG. */
export type PagePicture = Uint8Array;

export function hasPictureTool(): boolean {
  return spawnSync(PICTURE_TOOL, ['-v']).status === 0;
}

/** Every page of a document as a small grey picture. */
export function picturePages(bytes: Uint8Array): PagePicture[] {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const options = ['-r', String(DOTS_PER_INCH), '-gray', '-png', '-', join(folder, 'page')];
    execFileSync(PICTURE_TOOL, options, { input: bytes });
    const files = readdirSync(folder).toSorted();
    return files.map((file) => readFileSync(join(folder, file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compares pages with the kept ones, or keeps them when asked; says what differs. */
export function comparePages(name: string, pages: readonly PagePicture[], update: boolean): string[] {
  if (update) {
    keepPages(name, pages);
    return [];
  }
  const kept = listKept(name);
  const findings = kept.length === pages.length ? [] : [`${pages.length} pages, ${kept.length} kept`];
  for (const [index, file] of kept.entries()) {
    const page = pages[index];
    if (!page) continue;
    const { different, drawing } = comparePictures(readFileSync(join(KEPT, file)), page);
    if (different <= MOST_DIFFERENT) continue;
    mkdirSync(SEEN, { recursive: true });
    writeFileSync(join(SEEN, file), page);
    writeFileSync(join(SEEN, file.replace('.png', '.difference.png')), drawing);
    findings.push(`${file}: ${different} dots differ, see .cache/pictures`);
  }
  return findings;
}

/** How many dots two pictures differ by, and where. */
export function comparePictures(
  one: PagePicture,
  other: PagePicture,
): { different: number; drawing: Uint8Array } {
  const [first, second] = [toRgba(one), toRgba(other)];
  const { width, height } = first;
  if (width !== second.width || height !== second.height) return { different: Infinity, drawing: other };
  const data = new Uint8Array(width * height * 4);
  const options = { threshold: GREY_TOLERANCE, includeAA: true };
  const different = pixelmatch(first.data, second.data, data, width, height, options);
  return { different, drawing: encode({ width, height, data, channels: 4 }) };
}

function toRgba(picture: PagePicture): { width: number; height: number; data: Uint8Array } {
  const { width, height, data, channels } = decode(picture);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let dot = 0; dot < width * height; dot += 1) {
    const grey = Number(data[dot * channels]);
    rgba.fill(grey, dot * 4, dot * 4 + 3);
  }
  return { width, height, data: rgba };
}

function listKept(name: string): string[] {
  if (!existsSync(KEPT)) return [];
  const isPage = new RegExp(`^${name}-\\d+\\.png$`);
  return readdirSync(KEPT)
    .filter((file) => isPage.test(file))
    .toSorted();
}

function keepPages(name: string, pages: readonly PagePicture[]): void {
  mkdirSync(KEPT, { recursive: true });
  for (const file of listKept(name)) rmSync(join(KEPT, file));
  for (const [index, page] of pages.entries()) {
    writeFileSync(join(KEPT, `${name}-${String(index + 1).padStart(2, '0')}.png`), page);
  }
}
