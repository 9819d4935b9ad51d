import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 140;
const HEIGHT = 180;
type Rgb = readonly [red: number, green: number, blue: number];

const BACKGROUNDS: readonly Rgb[] = [
  [206, 224, 240],
  [226, 236, 214],
  [244, 226, 206],
  [232, 220, 240],
];
const SKINS: readonly Rgb[] = [
  [246, 214, 186],
  [222, 176, 136],
  [168, 118, 80],
  [112, 74, 50],
];
const HAIRS: readonly Rgb[] = [
  [44, 34, 30],
  [104, 66, 36],
  [196, 154, 84],
  [130, 52, 30],
];
const JUMPERS: readonly Rgb[] = [
  [38, 92, 130],
  [150, 62, 70],
  [58, 112, 82],
  [94, 82, 134],
];

/** An invented face, as a PNG: nobody's photograph stands in the demonstration. */
export function drawAvatar(seed: number): Uint8Array {
  const pick = (colors: readonly Rgb[], step: number): Rgb =>
    colors[(seed + step) % colors.length] ?? [0, 0, 0];
  const paints = {
    background: pick(BACKGROUNDS, 0),
    skin: pick(SKINS, seed >> 1),
    hair: pick(HAIRS, seed >> 2),
    jumper: pick(JUMPERS, seed >> 3),
  };
  const raw = new Uint8Array(HEIGHT * (1 + 3 * WIDTH));
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      raw.set(chooseColor(x, y, paints), y * (1 + 3 * WIDTH) + 1 + 3 * x);
    }
  }
  return joinChunks(raw);
}

type Paints = Record<'background' | 'skin' | 'hair' | 'jumper', Rgb>;

function chooseColor(x: number, y: number, { background, skin, hair, jumper }: Paints): Rgb {
  const inside = (cx: number, cy: number, rx: number, ry: number) =>
    ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;
  if (inside(52, 84, 4, 5) || inside(88, 84, 4, 5)) return [40, 32, 32];
  if (inside(70, 108, 13, 5) && y > 108) return [150, 70, 70];
  if (inside(70, 88, 36, 44)) return y < 64 ? hair : skin;
  if (inside(70, 76, 42, 46)) return hair;
  if (inside(70, 132, 14, 18)) return skin;
  if (inside(70, 186, 62, 48)) return jumper;
  return background;
}

/** PNG signature, header (8 bits, RGB), one compressed data chunk, end. */
function joinChunks(raw: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, WIDTH);
  view.setUint32(4, HEIGHT);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    writeChunk('IHDR', header),
    writeChunk('IDAT', deflateSync(raw, { level: 9 })),
    writeChunk('IEND', new Uint8Array(0)),
  ];
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function writeChunk(kind: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(kind), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}
