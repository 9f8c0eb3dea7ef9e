import { expect, test } from "vitest";
import { scoreTimes } from "./layers.ts";

const monday = { span: { start: 3, end: 9 }, value: "2024-11-04" };
const gold = { text: "on Monday", publishedAt: undefined, times: [monday] };

test.each([
  ["the same time", [monday], [1, 1, 1]],
  ["a wider one", [{ ...monday, span: { start: 0, end: 9 } }], [1, 0, 1]],
  ["another day", [{ ...monday, value: "2024-11-05" }], [1, 1, 0]],
  ["one elsewhere", [{ ...monday, span: { start: 0, end: 2 } }], [0, 0, 0]],
])("scoreTimes counts %s", (_, times, expected) => {
  expect(
    [...scoreTimes(gold, { times, hasTimeValues: true }).values()].map(({ right }) => right),
  ).toEqual(expected);
});

test("scoreTimes does not score the values of a system that gives none", () => {
  const scores = scoreTimes(gold, { times: [{ span: monday.span }] });
  expect([...scores.keys()]).toEqual(["times, overlapping", "times, exact"]);
});
