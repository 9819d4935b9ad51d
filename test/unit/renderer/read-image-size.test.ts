import { describe, expect, test } from 'vitest';
import { fitInside, readImageSize } from '../../../renderer/features/pupil/read-image-size.ts';

function buildPng(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** Start, a comment, a Huffman table, then the frame: the size must not be read from the table. */
function buildJpeg(width: number, height: number): Uint8Array {
  const frame = [0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...[0xff, 0xfe, 0, 4, 0x41, 0x42],
    ...[0xff, 0xc4, 0, 9, 9, 9, 9, 9, 9, 9, 9],
    ...frame,
    ...[0xff, 0xd9, 0, 0],
  ]);
}

describe('size of a picture before it is decoded', () => {
  test('PNG', () => {
    // Would catch: a 900-megapixel picture of a few kilobytes handed to the decoder.
    expect(readImageSize(buildPng(30_000, 30_000))).toEqual({ kind: 'png', width: 30_000, height: 30_000 });
  });

  test('JPEG, progressive, after a comment and a table', () => {
    // Would catch: marker C4 (a Huffman table) taken for a frame.
    expect(readImageSize(buildJpeg(3000, 4000))).toEqual({ kind: 'jpeg', width: 3000, height: 4000 });
  });

  test('bytes inside a larger buffer', () => {
    // Would catch: the view made on the whole buffer.
    const large = new Uint8Array(100);
    large.set(buildPng(640, 480), 50);
    expect(readImageSize(large.subarray(50, 83))).toEqual({ kind: 'png', width: 640, height: 480 });
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a text', new TextEncoder().encode('not an image, whatever its name says')],
    ['a GIF', new TextEncoder().encode('GIF89a..............................')],
    ['a PNG without size', buildPng(0, 480)],
    ['a PNG cut short', buildPng(640, 480).subarray(0, 20)],
    ['a JPEG cut before its frame', buildJpeg(640, 480).subarray(0, 12)],
    ['a JPEG whose segment claims no length', Uint8Array.from([0xff, 0xd8, ...Array(40).fill(0xff)])],
  ])('%s is refused', (_, bytes) => {
    // Would catch: an endless loop, a read past the end.
    expect(readImageSize(bytes)).toBeNull();
  });
});

describe('size of the photo that is kept', () => {
  const frame = { width: 480, height: 600 };

  test.each([
    [
      { width: 3000, height: 4000 },
      { width: 450, height: 600 },
    ],
    [
      { width: 4000, height: 3000 },
      { width: 480, height: 360 },
    ],
    [
      { width: 100, height: 100 },
      { width: 100, height: 100 },
    ],
    [
      { width: 10_000, height: 1 },
      { width: 480, height: 1 },
    ],
  ])('%o becomes %o', (size, kept) => {
    // Would catch: a face stretched, enlarged, or a canvas of no height.
    expect(fitInside(size, frame)).toEqual(kept);
  });
});
