import { expect, test } from "vitest";
import { toTimeRange } from "./time-range.ts";

test.each([
  ["2024-11-06", "2024-11-06", "2024-11-07", "day"],
  ["2024-11-06T09:30", "2024-11-06T09:30", "2024-11-07", "time"],
  ["2024-11-06TMO", "2024-11-06", "2024-11-07", "day"],
  ["2024-02", "2024-02-01", "2024-03-01", "month"],
  ["2024-W01", "2024-01-01", "2024-01-08", "week"],
  ["2021-W01", "2021-01-04", "2021-01-11", "week"],
  ["2024-SU", "2024-06-01", "2024-09-01", "season"],
  ["2024-WI", "2024-12-01", "2025-03-01", "season"],
  ["2024-Q4", "2024-10-01", "2025-01-01", "quarter"],
  ["2024", "2024-01-01", "2025-01-01", "year"],
  ["199", "1990-01-01", "2000-01-01", "decade"],
  ["19", "1900-01-01", "2000-01-01", "century"],
])("toTimeRange reads %s", (value, from, to, precision) => {
  expect(toTimeRange(value)).toEqual({ from, to, precision });
});

test.each(["P2W", "PXM", "PAST_REF", "XXXX-WXX-2", "", "T09:00"])(
  "toTimeRange leaves %j open",
  (value) => {
    expect(toTimeRange(value)).toBeUndefined();
  },
);
