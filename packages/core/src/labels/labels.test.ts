import { expect, test } from "vitest";
import { eventTypeLabel } from "./event-type-label.ts";
import { shortDate, timeValueLabel } from "./time-value-label.ts";

test.each([
  ["2024-11-06", "Wednesday 6 November 2024"],
  ["2024-11-06T13:20", "Wednesday 6 November 2024, 13:20"],
  ["2024-11-06TEV", "Wednesday 6 November 2024, evening"],
  ["2024-06", "June 2024"],
  ["2024", "2024"],
  ["2024-SU", "summer 2024"],
  ["2024-Q3", "third quarter of 2024"],
  ["2024-W44", "week of 28 October 2024"],
  ["2025-W01", "week of 30 December 2024"],
  ["2024-W44-WE", "weekend of 2 November 2024"],
  ["199", "the 1990s"],
  ["P24Y", "24 years"],
  ["P1D", "1 day"],
  ["PT30M", "30 minutes"],
  ["PXM", "some months"],
  ["PAST_REF", "in the past"],
  ["2024-13-45", "2024-13-45"],
  ["XXXX-WXX-3", "XXXX-WXX-3"],
])("timeValueLabel(%j)", (value, label) => {
  expect(timeValueLabel(value)).toBe(label);
});

test.each([
  ["plover:AGREE", "Agreement"],
  ["ace:Justice.Arrest-Jail", "Arrest"],
  ["ace:Other.Some-Thing", "Some Thing"],
])("eventTypeLabel(%j)", (type, label) => {
  expect(eventTypeLabel(type)).toBe(label);
});

test("shortDate keeps what is no date", () => {
  expect(shortDate("2024-11-06T13:20:00Z")).toBe("6 Nov 2024");
  expect(shortDate("soon")).toBe("soon");
});
