import type { EventSummary } from "@nutgraf/library";

/** A stretch of whole years: from its first day to the first day after it, ISO 8601. */
export type Stretch = { readonly from: string; readonly to: string };

const MOST = 0.8;

/**
 * The fewest years in a row that hold most of these events, the latest of such; undefined if no event
 * would be left out, or none has a time.
 */
export function busyYears(events: readonly EventSummary[]): Stretch | undefined {
  const years = events
    .flatMap(({ time }) => (time?.from ? [Number(time.from.slice(0, 4))] : []))
    .toSorted((a, b) => a - b);
  const held = Math.ceil(MOST * years.length);
  let best: { readonly first: number; readonly last: number } | undefined;
  for (let end = years.length; end >= held && held > 0; end--) {
    const [first = 0, last = 0] = [years[end - held], years[end - 1]];
    if (!best || last - first < best.last - best.first) best = { first, last };
  }
  if (!best || (years[0] === best.first && years.at(-1) === best.last)) return undefined;
  return { from: `${toYear(best.first)}-01-01`, to: `${toYear(best.last + 1)}-01-01` };
}

/** Whether an event began within a stretch. */
export const isWithin = ({ time }: EventSummary, { from, to }: Stretch): boolean =>
  time?.from !== undefined && time.from >= from && time.from < to;

const toYear = (year: number): string => `${year}`.padStart(4, "0");
