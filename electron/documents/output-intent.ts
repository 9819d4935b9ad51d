import { deflateSync } from 'node:zlib';
import { getDefaultSRGBProfile } from 'pdf-lib';
import type { PdfObjects, PdfRef } from './pdf-objects.ts';

/** Says, for archives, what our colours mean: sRGB. */
export function buildOutputIntent(objects: PdfObjects): PdfRef {
  const profile = objects.addStream('/N 3/Filter/FlateDecode', deflateSync(getDefaultSRGBProfile()));
  return objects.add(
    '<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)' +
      `/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile ${profile} 0 R>>`,
  );
}
