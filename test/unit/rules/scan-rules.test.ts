import { describe, expect, it } from 'vitest';
import { findScanMediaType } from '../../../shared/health/scan-rules.ts';
import { buildJpeg, buildPdf } from '../../fixtures/sample-scans.ts';
import { buildPng } from '../../fixtures/sample-values.ts';

const pdf = buildPdf();
const jpeg = buildJpeg();
const png = buildPng();
const cut = (bytes: Uint8Array, count: number) => bytes.subarray(0, bytes.length - count);

describe('the kind of a scan', () => {
  it.each([
    ['application/pdf', pdf],
    ['application/pdf', Buffer.concat([Buffer.from('\r\n'), pdf, Buffer.alloc(200)])],
    ['image/jpeg', jpeg],
    ['image/jpeg', buildJpeg({ trailer: 'notes of the telephone' })],
    ['image/jpeg', buildJpeg({ size: 7016 })],
    ['image/png', png],
    ['image/png', Buffer.concat([png, Buffer.from('x')])],
  ] as const)('%s is told by its own bytes', (mediaType, bytes) => {
    expect(findScanMediaType(bytes)).toBe(mediaType);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(0x25)],
    ['a text', Buffer.from('ordonnance')],
    ['a page of the web', Buffer.from('<!doctype html><script>%PDF</script>')],
    ['a TIFF', Buffer.from('II*\0plus long que cela')],
    ['a Word document', Buffer.from('PK\u0003\u0004word/document.xml')],
    ['a PDF without its end', cut(pdf, 8)],
    ['a PDF whose mark stands far inside', Buffer.concat([Buffer.alloc(2000, 'x'), pdf])],
    ['a PDF that asks for a password', buildPdf({ trailer: '/Encrypt 5 0 R' })],
    ['a JPEG without its end', cut(jpeg, 2)],
    ['a JPEG without a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    [
      'a JPEG whose only end is before its picture',
      Buffer.concat([jpeg.subarray(0, 12), Buffer.from([0xff, 0xd9])]),
    ],
    ['a JPEG of no size', buildJpeg({ size: 0 })],
    ['an enormous JPEG', buildJpeg({ size: 60_000 })],
    ['a PNG without its end', cut(png, 10)],
    ['a PNG whose header is cut', png.subarray(0, 16)],
  ])('%s is refused', (_what, bytes) => {
    expect(findScanMediaType(bytes)).toBeNull();
  });

  it('ten megabytes of the first letter of a mark are read at once: bug, a core that freezes', () => {
    const start = performance.now();
    expect(findScanMediaType(Buffer.concat([pdf, Buffer.alloc(10_000_000, '/'), pdf]))).toBe(
      'application/pdf',
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
