import { expect, test } from "vitest";
import { type EventReport, groupEvents, whyOneEvent } from "./same-event.ts";

const signed: EventReport = {
  article: "a",
  type: "plover:AGREE",
  trigger: "signed",
  negated: false,
  agents: ["putin"],
  patients: ["kim"],
  place: "pyongyang",
  from: "2024-06-19",
  to: "2024-06-20",
};
const killed: EventReport = {
  article: "a",
  type: "ace:Life.Die",
  trigger: "killed",
  negated: false,
  agents: [],
  patients: [],
  place: "derna",
  from: "2023-09-11",
  to: "2023-09-12",
};

test.each<[string, EventReport, Partial<EventReport>, boolean]>([
  ["the sides change places", signed, { agents: ["kim"], patients: ["putin"] }, true],
  ["one does not say when", signed, { from: undefined, to: undefined }, true],
  ["a day apart", signed, { from: "2024-06-20", to: "2024-06-21" }, true],
  ["a week apart", signed, { from: "2024-06-26", to: "2024-06-27" }, false],
  ["in the same article", signed, { article: "a" }, false],
  ["another type", signed, { type: "plover:REJECT" }, false],
  ["one denies it", signed, { negated: true }, false],
  ["another partner, another place", signed, { patients: ["xi"], place: "beijing" }, false],
  ["another partner, the same place and word", signed, { patients: ["xi"] }, false],
  ["no partner, the same place and word", signed, { patients: [] }, true],
  ["nobody is named, same place, day and word", killed, { trigger: "kills" }, true],
  ["nobody is named, another place", killed, { place: "tripoli" }, false],
  ["nobody is named, no place", killed, { place: undefined }, false],
])("whyOneEvent when %s", (_, one, change, expected) => {
  const other = { ...one, article: "b", ...change };
  expect(whyOneEvent(one, other) !== undefined).toBe(expected);
  expect(whyOneEvent(other, one) !== undefined).toBe(expected);
});

test("groupEvents links what a third report links, and leaves loners out", () => {
  const bare = { ...signed, from: undefined, to: undefined };
  const reports = [
    signed,
    { ...signed, article: "b", patients: ["kim"], agents: ["putin"] },
    { ...bare, article: "c" },
    { ...killed, article: "d" },
  ];
  expect(groupEvents(reports)).toEqual([[0, 1, 2]]);
  expect(groupEvents(reports.toReversed())).toEqual([[1, 2, 3]]);
});
