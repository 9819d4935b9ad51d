export type ImageSize = { kind: 'jpeg' | 'png'; width: number; height: number };

/**
 * Size of a JPEG or PNG, from its first bytes: a picture of a few megabytes can unfold to gigabytes, so it is looked
 * at before it is decoded. Null for anything else.
 */
export function readImageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readPngSize(view) ?? readJpegSize(view);
}

const PNG_START = 0x89504e47;
const PNG_HEADER_NAME = 0x49484452;

function readPngSize(view: DataView): ImageSize | null {
  if (view.byteLength < 24 || view.getUint32(0) !== PNG_START || view.getUint32(12) !== PNG_HEADER_NAME)
    return null;
  return keepSize('png', view.getUint32(16), view.getUint32(20));
}

/** Segments are « FF, marker, length »; the size is in the « start of frame » one (C0 to CF but C4, C8 and CC). */
function readJpegSize(view: DataView): ImageSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let offset = 2;
  while (offset + 9 < view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return null;
    const marker = view.getUint8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return keepSize('jpeg', view.getUint16(offset + 7), view.getUint16(offset + 5));
    offset += 2 + view.getUint16(offset + 2);
  }
  return null;
}

function keepSize(kind: ImageSize['kind'], width: number, height: number): ImageSize | null {
  return width > 0 && height > 0 ? { kind, width, height } : null;
}

/** Size after fitting inside a frame, never larger than the original. */
export function fitInside(
  size: { width: number; height: number },
  frame: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(1, frame.width / size.width, frame.height / size.height);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
