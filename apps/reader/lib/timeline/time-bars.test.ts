import type { EventSummary } from "@nutgraf/library";
import { expect, test } from "vitest";
import { harbourEvent } from "../../test/harbour-event.ts";
import { busyYears } from "./busy-years.ts";
import { groupEvents } from "./group-events.ts";
import { toTimeBars } from "./time-bars.ts";

const at = (value: string, from: string, precision = "day"): EventSummary =>
  harbourEvent({ value, text: value, from, precision: precision === "month" ? "month" : "day" });
const days = (...values: string[]) => values.map((value) => at(value, value));

test.each([
  ["days", days("2024-11-05", "2024-11-07", "2024-11-07"), ["5 Nov 1", "6 Nov 0", "7 Nov 2"]],
  [
    "months",
    days("2024-11-05", "2024-07-01"),
    ["Jul 2024 1", "Aug 2024 0", "Sept 2024 0", "Oct 2024 0", "Nov 2024 1"],
  ],
  ["years", days("2024-11-05", "2020-01-01"), ["2020 1", "2021 0", "2022 0", "2023 0", "2024 1"]],
  ["nothing", [], []],
])("toTimeBars counts by %s", (_, events, bars) => {
  expect(toTimeBars(events).map(({ label, count }) => `${label} ${count}`)).toEqual(bars);
});

test("toTimeBars gives each bar the dates that show it alone", () => {
  expect(toTimeBars(days("2024-11-30"))).toMatchObject([{ from: "2024-11-30", to: "2024-12-01" }]);
});

test.each([
  [
    "one old event",
    days("1945-05-08", "2023-03-01", "2024-01-05", "2024-07-01", "2024-11-05"),
    { from: "2023-01-01", to: "2025-01-01" },
  ],
  [
    "the later of two stretches that hold as many",
    days("2001-01-01", ...["2010", "2010", "2011"].map((year) => `${year}-05-05`), "2012-01-01"),
    { from: "2010-01-01", to: "2013-01-01" },
  ],
  ["one year", days("2024-01-05", "2024-11-05"), undefined],
  ["two events far apart", days("1945-05-08", "2024-11-05"), undefined],
  ["nothing", [], undefined],
])("busyYears finds where most events are: %s", (_, events, stretch) => {
  expect(busyYears(events)).toEqual(stretch);
});

test("groupEvents keeps a month apart from its first day, and leaves out what has no date", () => {
  const events = [
    at("2024-06-01", "2024-06-01"),
    at("2024-06", "2024-06-01", "month"),
    harbourEvent({ value: "PAST_REF", text: "earlier" }),
  ];
  expect(groupEvents(events).map(({ label, precision }) => [label, precision])).toEqual([
    ["Saturday 1 June 2024", "day"],
    ["June 2024", "month"],
  ]);
});
