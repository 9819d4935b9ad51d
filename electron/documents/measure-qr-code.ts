import { encodeQR } from 'qr';
import type { QrCodeBlock } from '../../shared/documents/blocks.ts';
import type { QrCodeBox } from './box.ts';
import type { Layout } from './layout.ts';
import { createNode, type StructureNode } from './structure-tree.ts';
import { POINTS_PER_MILLIMETRE } from './theme.ts';

/** White squares around the code, as the standard asks (ISO/IEC 18004): some readers see nothing with less. */
const QUIET_ZONE = 4;
/** No more than this share of a page. */
const TALLEST_SHARE = 0.6;

/** A QR code that a quarter of creases and stains does not make unreadable. */
export function measureQrCode(
  layout: Layout,
  block: QrCodeBlock,
  width: number,
  node: StructureNode,
): QrCodeBox {
  const side = Math.min(block.width * POINTS_PER_MILLIMETRE, width, layout.pageHeight * TALLEST_SHARE);
  return {
    kind: 'qrCode',
    width: side,
    height: side,
    node: createNode(node, 'Figure', { alternative: block.alternative || 'QR code' }),
    modules: encodeQR(block.text, 'raw', { ecc: 'quartile', border: QUIET_ZONE }),
  };
}
