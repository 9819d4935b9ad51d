import type { Box, CheckMarker, DiscMarker, FrameBox, QrCodeBox, RowBox, StackBox, TextBox } from './box.ts';
import { CHECKED, UNCHECKED } from './measure-list.ts';
import type { PageWriter } from './page-writer.ts';
import { BASELINE, COLORS, DIGIT_HEIGHT, LINE_HEIGHT } from './theme.ts';

/** Where a box stands and whether its text is a repetition that screen readers must skip. */
type Place = { x: number; top: number; artifact: boolean };

/** Draws a measured box with its top left corner at a place of the page. */
export function drawBox(writer: PageWriter, box: Box, place: Place): void {
  switch (box.kind) {
    case 'text':
      drawText(writer, box, place);
      break;
    case 'stack':
      drawStack(writer, box, place);
      break;
    case 'row':
      drawRow(writer, box, place);
      break;
    case 'frame':
      drawFrame(writer, box, place);
      break;
    case 'picture': {
      const area = { x: place.x, top: place.top, width: box.width, height: box.height };
      writer.tagged(box.node, () => writer.image(box.image, area));
      box.node.details.boundingBox = writer.boundsOf(area);
      break;
    }
    case 'qrCode':
      drawQrCode(writer, box, place);
  }
}

/** One path for all its squares: neighbours drawn apart would leave hairlines between them. */
function drawQrCode(writer: PageWriter, box: QrCodeBox, { x, top }: Place): void {
  const side = box.width / box.modules.length;
  const squares = box.modules.flatMap((row, line) =>
    listRuns(row).map(({ from, to }) => ({
      x: x + from * side,
      top: top + line * side,
      width: (to - from) * side,
      height: side,
    })),
  );
  const area = { x, top, width: box.width, height: box.height };
  writer.artifact(() => writer.fillRectangle(area, COLORS.paper));
  writer.tagged(box.node, () => writer.fillRectangles(squares, COLORS.ink));
  box.node.details.boundingBox = writer.boundsOf(area);
}

/** Where ink begins and ends along a row. */
function listRuns(row: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, isInk] of row.entries()) {
    const last = runs.at(-1);
    if (!isInk) continue;
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

function drawText(writer: PageWriter, box: TextBox, { x, top, artifact }: Place): void {
  if (box.lines.some((line) => line.end > line.start)) {
    writer.tagged(artifact ? null : box.node, () => writer.text(box, x, top));
  }
  const last = box.lines.at(-1);
  if (!box.leader || !last) return;
  const baseline = top + (box.lines.length - 1) * box.lineHeight + box.size * BASELINE + 1;
  const from = x + (last.width * box.size) / 1000 + 2;
  writer.artifact(() =>
    writer.line([from, baseline], [x + box.width, baseline], {
      color: COLORS.muted,
      width: 0.7,
      dash: '[0 2.4]',
    }),
  );
}

function drawStack(writer: PageWriter, box: StackBox, { x, top, artifact }: Place): void {
  let at = top;
  if (box.continued && box.repeat) {
    drawBox(writer, box.repeat, { x, top: at, artifact: true });
    at += box.repeat.height;
  }
  for (const [index, child] of box.children.entries()) {
    at += index === 0 ? 0 : child.gap;
    drawBox(writer, child.box, { x, top: at, artifact });
    at += child.box.height;
  }
}

function drawRow(writer: PageWriter, box: RowBox, place: Place): void {
  const { x, top } = place;
  if (box.grid) writer.artifact(() => drawGrid(writer, box, x, top));
  for (const cell of box.cells) drawBox(writer, cell.box, { ...place, x: x + cell.x });
}

function drawGrid(writer: PageWriter, box: RowBox, x: number, top: number): void {
  for (const cell of box.cells) {
    const area = { x: x + cell.x, top, width: cell.width, height: box.height };
    if (cell.fill) writer.fillRectangle(area, cell.fill);
    writer.strokeRectangle(area, { color: COLORS.rule, width: 0.5 });
  }
}

function drawFrame(writer: PageWriter, box: FrameBox, place: Place): void {
  const { x, top, artifact } = place;
  if (box.fill || box.border || box.edge || box.underline) {
    writer.artifact(() => drawLook(writer, box, x, top));
  }
  if (box.marker) drawMarker(writer, box.marker, place);
  drawBox(writer, box.child, { x: x + box.padding.left, top: top + box.padding.top, artifact });
}

function drawLook(writer: PageWriter, box: FrameBox, x: number, top: number): void {
  const area = { x, top, width: box.width, height: box.height };
  if (box.fill) writer.fillRectangle(area, box.fill);
  if (box.border) writer.strokeRectangle(area, box.border);
  if (box.edge) writer.fillRectangle({ ...area, width: box.edge.width }, box.edge.color);
  if (box.underline) {
    const foot = top + box.height - box.underline.width / 2;
    writer.line([x, foot], [x + box.width, foot], box.underline);
  }
}

function drawMarker(writer: PageWriter, marker: NonNullable<FrameBox['marker']>, place: Place): void {
  if (marker.kind === 'text') drawText(writer, marker.text, place);
  else if (marker.kind === 'disc') drawDisc(writer, marker, place);
  else drawCheckBox(writer, marker, place);
}

/** How much lower than the middle of its line a digit stands, in type sizes. */
const DIGIT_DROP = BASELINE - (LINE_HEIGHT + DIGIT_HEIGHT) / 2;

function drawDisc(writer: PageWriter, disc: DiscMarker, place: Place): void {
  const radius = disc.diameter / 2;
  const center = [place.x + radius, place.top + radius] as const;
  writer.artifact(() => {
    if (disc.ring) writer.fillDisc(center, radius, disc.ring.color);
    writer.fillDisc(center, radius - (disc.ring?.width ?? 0), disc.fill);
  });
  const top = center[1] - disc.text.height / 2 - disc.text.size * DIGIT_DROP;
  drawText(writer, disc.text, { ...place, top });
}

/** A square, crossed when ticked: it reads in black and white. Its state is also text, to be heard and copied. */
function drawCheckBox(writer: PageWriter, marker: CheckMarker, { x, top, artifact }: Place): void {
  const side = marker.size;
  const y = top + marker.offset;
  writer.tagged(artifact ? null : marker.node, () => {
    const square = { x: x + 0.5, top: y, width: side, height: side };
    writer.strokeRectangle(square, { color: COLORS.ink, width: 0.9 });
    if (marker.checked) {
      const inset = side * 0.2;
      const look = { color: COLORS.ink, width: side * 0.15 };
      const [left, right] = [x + 0.5 + inset, x + 0.5 + side - inset];
      writer.line([left, y + inset], [right, y + side - inset], look);
      writer.line([left, y + side - inset], [right, y + inset], look);
    }
    writer.hiddenText(marker.checked ? 'x' : 'o', marker.checked ? CHECKED : UNCHECKED, square);
  });
}
