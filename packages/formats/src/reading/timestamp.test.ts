import { expect, test } from "vitest";
import { toTimestamp } from "./timestamp.ts";

test.each([
  ["2024-11-06", "2024-11-06"],
  ["2024", "2024"],
  ["2024-11", "2024-11"],
  ["20241106T093000+0100", "2024-11-06T09:30:00+01:00"],
  ["20241106T093000Z", "2024-11-06T09:30:00Z"],
  ["2024-11-06T09:30Z", "2024-11-06T09:30:00Z"],
  ["2024-11-06 09:30:15.250 +01:00", "2024-11-06T09:30:15+01:00"],
  ["Wed, 06 Nov 2024 09:30:00 GMT", "2024-11-06T09:30:00Z"],
  ["6 Nov 24 9:30 EST", "2024-11-06T09:30:00-05:00"],
  ["Wednesday, 6 November 2024 09:30:00 +0530", "2024-11-06T09:30:00+05:30"],
  ["Wed, 06-Nov-2024 09:30:00 GMT", "2024-11-06T09:30:00Z"],
  ["Wed Nov  6 09:30:00 2024", "2024-11-06T09:30:00"],
  ["Wed Nov 6 09:30:00 CET 2024", "2024-11-06T09:30:00+01:00"],
  ["2024-02-30", undefined],
  ["Wed, 31 Jun 2024 09:30:00 GMT", undefined],
  ["2024-13-01", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("toTimestamp reads %s", (written, timestamp) => {
  expect(toTimestamp(written)).toBe(timestamp);
});
