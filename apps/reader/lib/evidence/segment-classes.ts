import type { Mark } from "./find-marks.ts";

/**
 * The class names that draw what holds over one segment. Names may overlap ("[[Moscow] State
 * University]"): the innermost is underlined, the one around it has a line of its own below. Quotes,
 * times and events are drawn in other ways, so that all of them show at once.
 *
 * @param marks outermost first, as `toSegments` gives them
 */
export function segmentClasses(marks: readonly Mark[]): string {
  const classes = new Set<string>();
  const names = marks.filter(isName);
  const inner = names.at(-1);
  const outer = names.at(-2);
  if (inner) classes.add(`name-${inner.kind}`);
  if (inner?.quiet) classes.add("quiet-name");
  if (outer) classes.add(`around-${outer.kind}`);
  for (const { kind, quiet } of marks) {
    if (kind === "quote") classes.add(quiet ? "speech" : "quote");
    if (kind === "time" || kind === "event" || kind === "dateline" || kind === "highlight")
      classes.add(kind);
  }
  return [...classes].join(" ");
}

const isName = ({ kind }: Mark): boolean =>
  kind === "person" || kind === "organisation" || kind === "place" || kind === "other";
