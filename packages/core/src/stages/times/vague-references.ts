import type { Meaning } from "./meaning.ts";
import { type Guard, type Rule, rule } from "./pattern.ts";
import { PLURAL_UNITS, UNITS } from "./time-words.ts";

const toDate = (value: string) => (): Meaning => ({ kind: "value", type: "DATE", value });
const present = toDate("PRESENT_REF");
const past = toDate("PAST_REF");
const future = toDate("FUTURE_REF");

/** "the now-closed plant" tells a property. */
const isNow: Guard = (words, _from, to) => !(words[to]?.lower === "-" && words[to]?.isGlued);

/** "the past" is a time, "the past three months" is another rule's, "the past president" is none. */
const isNoun: Guard = (words, _from, to) => {
  const after = words[to];
  return !after || after.kind === "mark" || ENDS_A_NOUN.has(after.lower);
};
const ENDS_A_NOUN: ReadonlySet<string> = new Set(
  "of and or but as is was are were has have had will would can could may might that which who when where for to in on at by with from after before if because since than he she it they we you i looks holds".split(
    " ",
  ),
);

const isRecent: Guard = (words, _from, to) => {
  const after = words[to]?.lower ?? "";
  return !PLURAL_UNITS.has(after) && !UNITS.has(after);
};

/** References to present, past and future that name no date. */
export const vagueReferences: readonly Rule[] = [
  rule("now", "now", present, isNow),
  rule("now", "right now", present),
  rule("now", "currently|nowadays|presently", present),
  rule("now", "these days", present),
  rule("now", "current", present, isRecent),
  rule("recently", "more|most? recently", past),
  rule("recently", "recently", past),
  rule("the past", "the past", past, isNoun),
  rule("the recent past", "the recent|distant past", past),
  rule("the future", "the near|foreseeable|immediate|distant? future", future, isNoun),
  rule(
    "the future",
    "future",
    future,
    (words, from, to) => words[from - 1]?.lower === "in" && isNoun(words, from, to),
  ),
  rule("the near term", "the near|short term", future),
];
