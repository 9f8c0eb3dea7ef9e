import type { EventSummary } from "@nutgraf/library";

/** A stretch of the calendar and how many events began in it. */
export type TimeBar = {
  /** A year, a month or a day, ISO 8601. */
  readonly from: string;
  /** The first day after it. */
  readonly to: string;
  readonly label: string;
  readonly count: number;
};

const YEARS_FOR_YEARS = 4;
const MONTHS_FOR_MONTHS = 4;
const MOST_BARS = 120;
const MONTH = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

type Grain = "year" | "month" | "day";

/** Count events by year, month or day, whichever suits the time they span; the latest stretches only. */
export function toTimeBars(events: readonly EventSummary[]): TimeBar[] {
  const days = events.flatMap(({ time }) => time?.from?.slice(0, 10) ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const grain = grainFor(first, last);
  const counts = Map.groupBy(days, (day) => startOf(day, grain));
  const bars: TimeBar[] = [];
  for (
    let from = startOf(last, grain);
    from >= startOf(first, grain);
    from = step(from, grain, -1)
  ) {
    if (bars.length === MOST_BARS) break;
    const count = counts.get(from)?.length ?? 0;
    bars.unshift({ from, to: step(from, grain, 1), label: labelOf(from, grain), count });
  }
  return bars;
}

function grainFor(first: string, last: string): Grain {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  if (years >= YEARS_FOR_YEARS) return "year";
  const months = years * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7));
  return months >= MONTHS_FOR_MONTHS ? "month" : "day";
}

function startOf(day: string, grain: Grain): string {
  if (grain === "year") return `${day.slice(0, 4)}-01-01`;
  return grain === "month" ? `${day.slice(0, 7)}-01` : day;
}

function step(day: string, grain: Grain, by: 1 | -1): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (grain === "year") date.setUTCFullYear(date.getUTCFullYear() + by);
  if (grain === "month") date.setUTCMonth(date.getUTCMonth() + by);
  if (grain === "day") date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

function labelOf(day: string, grain: Grain): string {
  if (grain === "year") return day.slice(0, 4);
  return (grain === "month" ? MONTH : DAY).format(new Date(`${day}T00:00:00Z`));
}
