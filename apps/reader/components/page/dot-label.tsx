import type { Dot, LabelPlace } from "../../lib/drawing/place-labels.ts";

type DotLabelProps = {
  readonly dot: Dot;
  /** Undefined where there is no room: the name then shows while its dot is pointed at or has focus. */
  readonly place: LabelPlace | undefined;
};

/** The name beside a dot of a drawing. */
export function DotLabel({ dot: { x, y, radius, name }, place }: DotLabelProps) {
  if (place)
    return (
      <text x={place.x} y={place.y} textAnchor={place.anchor}>
        {name}
      </text>
    );
  return (
    <text className="crowded" x={x} y={y - radius - 5} textAnchor="middle">
      {name}
    </text>
  );
}
