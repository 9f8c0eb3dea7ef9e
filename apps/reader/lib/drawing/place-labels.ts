/** A circle to be labelled, in the units of its drawing. */
export type Dot = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
};

/** Where the first line of a label stands, as SVG's `text` takes it. */
export type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
};

/** The drawing that labels must stay inside of, and how large their letters are. */
type Frame = { readonly width: number; readonly height: number; readonly fontSize: number };

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const GAP = 4;
/** The width of a letter of the reader's sans face, as a share of its size: a little more than the mean. */
const LETTER_WIDTH = 0.56;
/** From the middle of a line to its base, as a share of the letters' size. */
const BASE = 0.34;

/**
 * Places for the names of dots that cover neither a dot nor one another; undefined where there is none.
 * The greedy method of Christensen, Marks and Shieber, "An empirical study of algorithms for point-feature
 * label placement" (https://doi.org/10.1145/212332.212334), with four places a dot.
 *
 * @param dots the most important first: they choose first
 */
export function placeLabels(
  dots: readonly Dot[],
  frame: Frame,
): readonly (LabelPlace | undefined)[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => boxAround(x, y, radius, radius));
  return dots.map((dot) => {
    const free = candidates(dot, frame.fontSize).find(
      ({ box }) => isInside(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    if (free) taken.push(free.box);
    return free?.place;
  });
}

type Candidate = { readonly place: LabelPlace; readonly box: Box };

function candidates({ x, y, radius, name }: Dot, fontSize: number): Candidate[] {
  const width = name.length * fontSize * LETTER_WIDTH;
  const [aside, above] = [radius + GAP, radius + GAP + fontSize / 2];
  const base = fontSize * BASE;
  const at = (
    anchor: LabelPlace["anchor"],
    [left, middle]: readonly [number, number],
    lineY: number,
  ): Candidate => ({
    place: { anchor, x: round(left), y: round(lineY + base) },
    box: boxAround(middle, lineY, width / 2, fontSize / 2),
  });
  return [
    at("start", [x + aside, x + aside + width / 2], y),
    at("end", [x - aside, x - aside - width / 2], y),
    at("middle", [x, x], y - above),
    at("middle", [x, x], y + above),
  ];
}

const boxAround = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const isInside = ({ left, right, top, bottom }: Box, { width, height }: Frame): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round = (value: number): number => Math.round(value * 10) / 10;
