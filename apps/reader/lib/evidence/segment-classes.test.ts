import { expect, test } from "vitest";
import type { Mark } from "./find-marks.ts";
import { segmentClasses } from "./segment-classes.ts";

const mark = (kind: Mark["kind"], quiet = false): Mark => ({ kind, quiet, isTarget: false });

test.each<[string, Mark[], string]>([
  ["nothing", [], ""],
  ["a name", [mark("person")], "name-person"],
  ["a pronoun", [mark("person", true)], "name-person quiet-name"],
  ["a name in a name", [mark("organisation"), mark("place")], "name-place around-organisation"],
  ["a name in a quote", [mark("quote"), mark("person")], "name-person quote"],
  ["reported speech", [mark("quote", true)], "speech"],
  ["an event in a quote", [mark("quote"), mark("event")], "quote event"],
  ["a sentence of the brief", [mark("sentence", true)], ""],
])("segmentClasses draws %s", (_, marks, classes) => {
  expect(segmentClasses(marks)).toBe(classes);
});
