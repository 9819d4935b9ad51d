const END = 0x06054b50;
const END_SIZE = 22;
/** 1 January 1980, midnight: the first date that a ZIP archive knows. */
const NO_DATE = 0x00210000;

/** Takes the time of writing out of a ZIP archive: the same content gives the same bytes. */
export function fixZipDates(archive: Uint8Array): Uint8Array {
  const zip = new DataView(new Uint8Array(archive).buffer);
  let end = zip.byteLength - END_SIZE;
  while (zip.getUint32(end, true) !== END) end -= 1;
  let entry = zip.getUint32(end + 16, true);
  for (let left = zip.getUint16(end + 10, true); left > 0; left -= 1) {
    zip.setUint32(entry + 12, NO_DATE, true);
    zip.setUint32(zip.getUint32(entry + 42, true) + 10, NO_DATE, true);
    // Its name, its extra field and its comment.
    const lengths = [28, 30, 32].map((place) => zip.getUint16(entry + place, true));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return new Uint8Array(zip.buffer);
}
