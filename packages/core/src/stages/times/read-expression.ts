import { calendarDates } from "./calendar-dates.ts";
import { clockTimes } from "./clock-times.ts";
import { countedTimes } from "./counted-times.ts";
import { durations, recentDurations } from "./durations.ts";
import type { Reading } from "./meaning.ts";
import {
  MODIFIER_NOUNS,
  MODIFIER_STARTS,
  type Modifier,
  modifierAfter,
  modifiersAt,
} from "./modifiers.ts";
import { namedPeriods } from "./named-periods.ts";
import { matchPattern, type Rule, startsOf } from "./pattern.ts";
import { VAGUE } from "./readers.ts";
import { relativeTimes } from "./relative-times.ts";
import { sets } from "./sets.ts";
import { PLURAL_UNITS, UNITS } from "./time-words.ts";
import { vagueReferences } from "./vague-references.ts";
import { weekdays } from "./weekdays.ts";
import type { Word } from "./words.ts";

/**
 * Every rule. The longest match wins; of equally long ones the first here: a rate ($5 a year) before
 * the duration, "the past year" as a duration before the year it may also name.
 */
const RULES: readonly Rule[] = [
  ...sets,
  ...recentDurations,
  ...calendarDates,
  ...weekdays,
  ...namedPeriods,
  ...relativeTimes,
  ...countedTimes,
  ...clockTimes,
  ...durations,
  ...vagueReferences,
];

/** The rules by the words they may begin with; "#" is any figure. */
const BY_START: ReadonlyMap<string, readonly Rule[]> = indexRules();

function indexRules(): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of RULES) {
    for (const start of startsOf(rule.pattern)) {
      const rules = index.get(start);
      if (rules) rules.push(rule);
      else index.set(start, [rule]);
    }
  }
  return index;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
const MODIFIED: ReadonlySet<string> = new Set([...MODIFIER_STARTS, ...MODIFIER_NOUNS]);

/** Words that stand second in a rule that opens with an article: "the same day". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...VAGUE,
  "hundred",
  "thousand",
  ...RULES.flatMap(({ pattern }) => {
    const [first, ...rest] = pattern;
    return first?.literals && [...ARTICLES].some((article) => first.literals?.has(article))
      ? [...startsOf(rest)]
      : [];
  }),
]);

/** Whether a time expression may begin at a word: one look-up for nearly every word of an article. */
export function mayStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === "number") return true;
  if (!ARTICLES.has(word.lower)) return BY_START.has(word.lower) || MODIFIED.has(word.lower);
  const next = words[at + 1];
  if (!next) return false;
  return next.kind === "number" || AFTER_ARTICLE.has(next.lower) || MODIFIED.has(next.lower);
}

/** Read the longest time expression that begins at a word, with its modifiers. */
export function readExpression(words: readonly Word[], at: number): Reading | undefined {
  const plain = readPlain(words, at);
  const modified = readModified(words, at);
  const best = modified && (!plain || modified.to > plain.to) ? modified : plain;
  const after = best && modifierAfter(words, best.to);
  return after ? { ...best, to: after.next, mod: after.mod } : best;
}

function readPlain(words: readonly Word[], at: number): Reading | undefined {
  const word = words[at];
  const rules = BY_START.get(word?.kind === "number" ? "#" : (word?.lower ?? "")) ?? [];
  let best: Reading | undefined;
  for (const { name, pattern, toMeaning, isAt } of rules) {
    const match = matchPattern(pattern, words, at);
    if (!match || (best && match.next <= best.to) || !isAt(words, at, match.next)) continue;
    const meaning = isTitle(words, at, match.next) ? undefined : toMeaning(match.captures);
    if (meaning) best = { rule: name, from: at, to: match.next, meaning };
  }
  return best;
}

const ORDINARY: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...PLURAL_UNITS.keys(),
  "today",
  "tonight",
  "now",
]);
const QUOTES: ReadonlySet<string> = new Set(["'", '"', "“"]);

/** A common word with a capital after a name or a quotation mark is in a title: USA Today, “60 Minutes”. */
function isTitle(words: readonly Word[], from: number, to: number): boolean {
  const [before, last] = [words[from - 1], words[to - 1]];
  if (!before || !last?.isCapital || !ORDINARY.has(last.lower)) return false;
  return before.isCapital || (to - from > 1 && QUOTES.has(before.lower));
}

/** About two years, early next week, the mid-1990s. */
function readModified(words: readonly Word[], at: number): Reading | undefined {
  const start = words[at]?.lower === "the" && !words[at]?.isGlued ? at + 1 : at;
  for (const modifier of [
    ...modifiersAt(words, at),
    ...(start > at ? modifiersAt(words, start) : []),
  ]) {
    const begins = modifier.phrase[0] === "the" ? at : start;
    const inner = readPlain(words, begins + modifier.phrase.length);
    if (inner && fits(modifier, inner, words)) return { ...inner, from: at, mod: modifier.mod };
  }
  return undefined;
}

function fits(
  { before, phrase }: Modifier,
  { meaning, from }: Reading,
  words: readonly Word[],
): boolean {
  if (meaning.kind === "value" && (meaning.type === "SET" || meaning.value.endsWith("_REF")))
    return false;
  const isDuration = meaning.kind === "value" && meaning.type === "DURATION";
  const isCounted = meaning.kind === "shift" && Math.abs(meaning.by) >= 1;
  const isClock = meaning.kind === "clock";
  switch (before) {
    case "date":
      return !isDuration && !isClock && !(meaning.kind === "weekday" && meaning.which === 0);
    case "length":
      return (
        (isDuration || isCounted) &&
        !(phrase[0] === "over" && meaning.kind === "value" && meaning.value.includes("X")) &&
        !DEFINITE.has(words[from]?.lower ?? "")
      );
    case "any":
      return meaning.kind !== "weekday";
  }
}

/** "over the past year" goes through it; only "over a year" is longer. */
const DEFINITE: ReadonlySet<string> = new Set("the past last next this coming recent".split(" "));
