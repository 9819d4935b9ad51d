/** The tables of a TrueType file, and where each of its glyphs stands. */
type TrueType = { tables: ReadonlyMap<string, Buffer>; offsetOf(glyph: number): number; metricCount: number };

/** What every cut keeps as it is: the programs that hint glyphs. */
const KEPT = ['cvt ', 'fpgm', 'prep'];

/** Flags of a part of a composed glyph (OpenType, « glyf »). */
const [WORDS, SCALE, MORE, SCALE_XY, SCALE_2X2] = [0x1, 0x8, 0x20, 0x40, 0x80];

/** Cuts a TrueType file: `glyphs[i]` becomes glyph `i + 1`, what they are composed of follows. */
export function createFontCutter(bytes: Uint8Array): (glyphs: readonly number[]) => Buffer {
  const font = openTrueType(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return (glyphs) => cutFont(font, glyphs);
}

function openTrueType(file: Buffer): TrueType {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    const start = file.readUInt32BE(at + 8);
    tables.set(file.toString('latin1', at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12)));
  }
  const loca = readTable(tables, 'loca');
  const isLong = readTable(tables, 'head').readInt16BE(50) === 1;
  return {
    tables,
    offsetOf: (glyph) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2),
    metricCount: readTable(tables, 'hhea').readUInt16BE(34),
  };
}

function readTable(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error('Not a TrueType font file');
  return table;
}

function cutFont(font: TrueType, wanted: readonly number[]): Buffer {
  const glyphs = [0, ...wanted];
  const places = new Map(glyphs.map((glyph, place) => [glyph, place]));
  const placeOf = (glyph: number): number => {
    const known = places.get(glyph);
    if (known !== undefined) return known;
    places.set(glyph, glyphs.length);
    return glyphs.push(glyph) - 1;
  };
  const outlines: Buffer[] = [];
  // Grows as composed glyphs name their parts.
  for (let index = 0; index < glyphs.length; index += 1) {
    outlines.push(readOutline(font, glyphs[index] ?? 0, placeOf));
  }
  const kept = KEPT.flatMap((tag): [string, Buffer][] => {
    const table = font.tables.get(tag);
    return table ? [[tag, table]] : [];
  });
  return joinTables([...kept, ...buildTables(font, glyphs, outlines)]);
}

/** The drawing of a glyph, with its parts named by their new places. Padded: the next one starts at an even place. */
function readOutline(font: TrueType, glyph: number, placeOf: (glyph: number) => number): Buffer {
  const [start, end] = [font.offsetOf(glyph), font.offsetOf(glyph + 1)];
  const outline = Buffer.alloc(Math.ceil((end - start) / 4) * 4);
  readTable(font.tables, 'glyf').copy(outline, 0, start, end);
  if (end <= start || outline.readInt16BE(0) >= 0) return outline;
  let at = 10;
  for (let flags = MORE; flags & MORE; ) {
    flags = outline.readUInt16BE(at);
    outline.writeUInt16BE(placeOf(outline.readUInt16BE(at + 2)), at + 2);
    at += flags & WORDS ? 8 : 6;
    at += flags & SCALE ? 2 : flags & SCALE_XY ? 4 : flags & SCALE_2X2 ? 8 : 0;
  }
  return outline;
}

function buildTables(
  font: TrueType,
  glyphs: readonly number[],
  outlines: readonly Buffer[],
): [string, Buffer][] {
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  let at = 0;
  for (const [index, outline] of outlines.entries()) {
    at += outline.length;
    loca.writeUInt32BE(at, (index + 1) * 4);
  }
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(readTable(font.tables, tag)));
  if (!head || !hhea || !maxp) throw new Error('Not a TrueType font file');
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(glyphs.length, 34);
  maxp.writeUInt16BE(glyphs.length, 4);
  return [
    ['glyf', Buffer.concat(outlines)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', buildMetrics(font, glyphs)],
    ['loca', loca],
    ['maxp', maxp],
  ];
}

/** Advance and left side of each glyph; the last advance of the file holds for those that say none. */
function buildMetrics({ tables, metricCount }: TrueType, glyphs: readonly number[]): Buffer {
  const source = readTable(tables, 'hmtx');
  const metrics = Buffer.alloc(glyphs.length * 4);
  for (const [place, glyph] of glyphs.entries()) {
    const isFull = glyph < metricCount;
    const side = isFull ? glyph * 4 + 2 : metricCount * 4 + (glyph - metricCount) * 2;
    metrics.writeUInt16BE(source.readUInt16BE(Math.min(glyph, metricCount - 1) * 4), place * 4);
    metrics.writeInt16BE(source.readInt16BE(side), place * 4 + 2);
  }
  return metrics;
}

function joinTables(tables: readonly [string, Buffer][]): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(0x10000, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((tables.length - (1 << power)) * 16, 10);
  const parts = [directory];
  let length = directory.length;
  for (const [index, [tag, table]] of tables.entries()) {
    const at = 12 + index * 16;
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(sumTable(padded), at + 4);
    directory.writeUInt32BE(length, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    parts.push(padded);
    length += padded.length;
  }
  return Buffer.concat(parts, length);
}

function sumTable(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) | 0;
  return sum >>> 0;
}
