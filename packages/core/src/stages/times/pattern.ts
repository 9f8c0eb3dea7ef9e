import type { Captures } from "./captures.ts";
import type { Meaning } from "./meaning.ts";
import type { Reader } from "./readers.ts";
import { READERS } from "./readers.ts";
import type { Word } from "./words.ts";

/** A way to write a time: its words, and what they mean. */
export type Rule = {
  readonly name: string;
  readonly pattern: readonly Element[];
  readonly toMeaning: (captures: Captures) => Meaning | undefined;
  /** What must hold around the match, where its words alone are not enough. */
  readonly isAt: Guard;
};

/** Looks at the words around a match, given by its word indices, half-open. */
export type Guard = (words: readonly Word[], from: number, to: number) => boolean;

/** One place of a pattern. */
export type Element = {
  readonly isOptional: boolean;
  readonly literals?: ReadonlySet<string>;
  readonly reader?: Reader;
};

/**
 * Write a rule as the words it reads: lower case stands for itself, `a|b` for either, `?` makes a
 * place optional, and upper case names a reader.
 *
 *     rule("week of a date", "the? week of DATE", ({ date }) => …)
 */
export function rule(
  name: string,
  pattern: string,
  toMeaning: Rule["toMeaning"],
  isAt: Guard = anywhere,
): Rule {
  return { name, pattern: pattern.split(" ").map(toElement), toMeaning, isAt };
}

const anywhere: Guard = () => true;

function toElement(source: string): Element {
  const isOptional = source.endsWith("?");
  const body = isOptional ? source.slice(0, -1) : source;
  const reader = READERS.get(body);
  return reader ? { isOptional, reader } : { isOptional, literals: new Set(body.split("|")) };
}

/** The words that a pattern may begin with; "#" stands for any figure. */
export function startsOf(pattern: readonly Element[]): Set<string> {
  const starts = new Set<string>();
  for (const { isOptional, literals, reader } of pattern) {
    for (const start of literals ?? reader?.starts ?? []) starts.add(start);
    if (!isOptional) break;
  }
  return starts;
}

/** A rule's match: the index after its last word, and what was read. */
export type Match = { readonly next: number; readonly captures: Captures };

/** Match a pattern at a word; the first way that fits, optional places taken where they can be. */
export function matchPattern(
  pattern: readonly Element[],
  words: readonly Word[],
  at: number,
): Match | undefined {
  return matchFrom({ pattern, words }, 0, at, {});
}

type Matching = { readonly pattern: readonly Element[]; readonly words: readonly Word[] };

function matchFrom(
  matching: Matching,
  place: number,
  at: number,
  captures: Captures,
): Match | undefined {
  const element = matching.pattern[place];
  if (!element) return { next: at, captures };
  const taken = takeElement(element, matching.words, at);
  if (taken) {
    const all = taken.captures === NOTHING ? captures : { ...captures, ...taken.captures };
    const match = matchFrom(matching, place + 1, taken.next, all);
    if (match) return match;
  }
  return element.isOptional ? matchFrom(matching, place + 1, at, captures) : undefined;
}

const NOTHING: Captures = {};

function takeElement(
  { literals, reader }: Element,
  words: readonly Word[],
  at: number,
): Match | undefined {
  if (reader) return reader.read(words, at);
  const word = words[at];
  return word && literals?.has(word.lower) ? { next: at + 1, captures: NOTHING } : undefined;
}
