import { type ParsedComponents, parse } from "chrono-node";
import type { System } from "../system.ts";
import { packageVersion } from "./package-version.ts";

/** https://github.com/wanasit/chrono: dates and times of day. */
export const chrono = (): System => ({
  name: "chrono-node",
  version: packageVersion("chrono-node"),
  analyse(text, publishedAt) {
    const reference = publishedAt ? new Date(`${publishedAt.slice(0, 10)}T12:00:00`) : undefined;
    return {
      hasTimeValues: true,
      times: parse(text, reference).map(({ index, text: found, start }) => ({
        span: { start: index, end: index + found.length },
        value: toTimexValue(start),
      })),
    };
  },
});

/** As TimeML writes what it is certain of: 2024-11-06, 2024-11, 2024-11-06T15:30. */
function toTimexValue(date: ParsedComponents): string {
  const part = (name: Parameters<ParsedComponents["get"]>[0], width = 2): string =>
    String(date.get(name) ?? 0).padStart(width, "0");
  const isDay = date.isCertain("day") || date.isCertain("weekday") || !date.isCertain("month");
  const month = `${part("year", 4)}-${part("month")}`;
  const day = isDay ? `${month}-${part("day")}` : month;
  return date.isCertain("hour") ? `${day}T${part("hour")}:${part("minute")}` : day;
}
