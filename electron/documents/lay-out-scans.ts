import type { Box } from './box.ts';
import type { LaidOut } from './lay-out-document.ts';
import { paginate } from './paginate.ts';
import type { Picture } from './picture.ts';
import type { Scan } from './read-scans.ts';
import { frameBox, stackBoxes } from './stack-boxes.ts';
import { createNode } from './structure-tree.ts';
import { COLORS } from './theme.ts';

/** Points a pixel: a small image is not blown up beyond 72 dots an inch. */
const LARGEST_PIXEL = 1;
const GAP = 0.8;
const EDGE = 1;
/** A title longer than that goes on to a page of its own rather than push its paper out. */
const MOST_TITLE = 0.5;

/** Lays each scanned page on a page of its own, under its title, as large as the paper lets it. */
export function layOutScans(laid: LaidOut, scans: readonly Scan[]): Box[] {
  return scans.flatMap((scan) => layOutScan(laid, scan));
}

function layOutScan({ frame, layout, root }: LaidOut, { title, picture }: Scan): Box[] {
  const { width, height } = frame.area;
  const heading = layout.measureBlocks(layout, [{ kind: 'heading', level: 2, text: title }], width, root);
  const gap = layout.body * GAP;
  const room = {
    width: width - 2 * EDGE,
    height: height - Math.min(heading.height, height * MOST_TITLE) - gap - 2 * EDGE,
  };
  const size = fitPicture(picture, room);
  const node = createNode(root, 'Figure', { alternative: title });
  const figure: Box = { kind: 'picture', ...size, node, image: picture };
  const edgedWidth = size.width + 2 * EDGE;
  const side = (width - edgedWidth) / 2;
  // Its edges are drawn around it, for it may hide what is under it: what is printed on it is not ours.
  const edged = frameBox(figure, edgedWidth, {
    padding: { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE },
    border: { color: COLORS.hairline, width: 0.5 },
  });
  const centred = frameBox(edged, width, { padding: { top: 0, right: side, bottom: 0, left: side } });
  const flow = stackBoxes([...heading.children, { box: centred, gap, keepWithNext: false }]);
  return paginate([flow], height);
}

function fitPicture(
  picture: Picture,
  room: { width: number; height: number },
): { width: number; height: number } {
  const fitted = Math.min(room.width / picture.width, room.height / picture.height);
  const scale = picture.isScalable ? fitted : Math.min(fitted, LARGEST_PIXEL);
  return { width: picture.width * scale, height: picture.height * scale };
}
