import type { TextBox } from './box.ts';
import { ContentBytes } from './content-bytes.ts';
import type { FontUsages } from './font-usage.ts';
import { formatUtf16, formatNumber as n, roundLength } from './pdf-numbers.ts';
import { type Picture, placePicture } from './picture.ts';
import type { StructureNode } from './structure-tree.ts';
import type { Color } from './theme.ts';
import { writeLines } from './write-lines.ts';

export type Rectangle = { x: number; top: number; width: number; height: number };

type Point = readonly [x: number, top: number];
/** `dash` is a PDF dash array such as `[0 2.4]`; dashes have round ends. */
type Stroke = { color: Color; width: number; dash?: string };

/** How far the handles of a quarter of a circle reach, in radii. */
const ARC = 0.5523;

/** Writes the content of one page. Lengths in points, from the top left corner, downwards. */
export class PageWriter {
  /** Who owns each marked piece of this page, in order. */
  readonly owners: StructureNode[] = [];
  readonly images = new Set<Picture>();
  readonly #content = new ContentBytes();
  readonly #page: number;
  readonly #height: number;
  readonly #fonts: FontUsages;

  constructor(page: number, height: number, fonts: FontUsages) {
    this.#page = page;
    this.#height = height;
    this.#fonts = fonts;
  }

  get content(): Uint8Array {
    return this.#content.bytes;
  }

  /** What `draw` draws belongs to a structure element; without one it is an artifact. */
  tagged(node: StructureNode | null, draw: () => void): void {
    if (node === null) {
      this.artifact(draw);
      return;
    }
    this.#content.line(`/${node.type} <</MCID ${this.owners.length}>> BDC`);
    node.content.push({ page: this.#page, id: this.owners.length });
    this.owners.push(node);
    draw();
    this.#content.line('EMC');
  }

  /** What `draw` draws is decoration or repetition: screen readers skip it. */
  artifact(draw: () => void, properties = ''): void {
    this.#content.line(properties ? `/Artifact <<${properties}>> BDC` : '/Artifact BMC');
    draw();
    this.#content.line('EMC');
  }

  fillRectangle(area: Rectangle, color: Color): void {
    this.fillRectangles([area], color);
  }

  /** All of them in one path. */
  fillRectangles(areas: readonly Rectangle[], color: Color): void {
    this.#content.line(color);
    this.#content.operate('rg');
    for (const area of areas) this.#rectangle(area);
    this.#content.operate('f');
  }

  strokeRectangle(area: Rectangle, { color, width }: Stroke): void {
    this.#content.line(color);
    this.#content.operate('RG');
    this.#content.operate('w', width);
    this.#rectangle(area);
    this.#content.operate('S');
  }

  /** Four arcs, each a curve that no eye tells from a circle. */
  fillDisc([x, top]: Point, radius: number, color: Color): void {
    const [left, right] = [n(x - radius), n(x + radius)];
    const [high, low] = [this.#up(top - radius), this.#up(top + radius)];
    const reach = radius * ARC;
    const [west, east] = [n(x - reach), n(x + reach)];
    const [north, south] = [this.#up(top - reach), this.#up(top + reach)];
    const [across, middle] = [n(x), this.#up(top)];
    this.#content.line(`${color} rg ${left} ${middle} m`);
    this.#content.line(`${left} ${north} ${west} ${high} ${across} ${high} c`);
    this.#content.line(`${east} ${high} ${right} ${north} ${right} ${middle} c`);
    this.#content.line(`${right} ${south} ${east} ${low} ${across} ${low} c`);
    this.#content.line(`${west} ${low} ${left} ${south} ${left} ${middle} c f`);
  }

  line(from: Point, to: Point, { color, width, dash }: Stroke): void {
    const path = `${n(from[0])} ${this.#up(from[1])} m ${n(to[0])} ${this.#up(to[1])} l S`;
    const stroke = `${color} RG ${n(width)} w ${path}`;
    this.#content.line(dash ? `q ${dash} 0 d 1 J ${stroke} Q` : stroke);
  }

  image(picture: Picture, { x, top, width, height }: Rectangle): void {
    this.images.add(picture);
    const place = placePicture(picture.turn, { x, y: this.#height - top - height, width, height });
    this.#content.line(`q ${place.map(n).join(' ')} cm /${picture.name} Do Q`);
  }

  text(box: TextBox, x: number, top: number): void {
    this.#content.line('BT');
    writeLines(this.#content, box, this.#fonts, [x, this.#height - top]);
    this.#content.line('ET');
  }

  /** A glyph that is not seen and stands, for whoever searches, copies or listens, for `meaning`. */
  hiddenText(glyph: string, meaning: string, { x, top, width: size }: Rectangle): void {
    const font = this.#fonts.use(0);
    this.#content.line(`/Span <</ActualText <feff${formatUtf16(meaning)}>>> BDC`);
    this.#content.line(`BT /${font.name}`);
    this.#content.operate('Tf', size);
    this.#content.operate('Tr', 3);
    this.#content.operate('Td', x, this.#height - top - size);
    this.#content.add(' ');
    this.#content.addString(font, glyph);
    this.#content.add(' Tj 0 Tr ET');
    this.#content.line('EMC');
  }

  /** Left, bottom, right and top of an area in the coordinates of the file. */
  boundsOf({ x, top, width, height }: Rectangle): [number, number, number, number] {
    const bottom = roundLength(this.#height - top - height);
    return [roundLength(x), bottom, roundLength(x + width), roundLength(this.#height - top)];
  }

  #rectangle({ x, top, width, height }: Rectangle): void {
    this.#content.operate('re', x, this.#height - top - height, width, height);
  }

  #up(top: number): string {
    return n(this.#height - top);
  }
}
