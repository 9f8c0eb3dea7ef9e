import type { Token } from "../../model/sentence.ts";
import type { Word } from "./words.ts";

/** Whether a sentence speaks of what was or of what will be. */
export type Direction = "past" | "future" | undefined;

/** What a direction is read from: the words of a sentence, and its tokens if they are tagged. */
export type Clause = { readonly words: readonly Word[]; readonly tokens: readonly Token[] };

const FUTURE: ReadonlySet<string> = new Set(
  "will ll shall would scheduled expected expects expect plans plan planning slated due upcoming tentatively payable planned effective forthcoming intends hopes seeks".split(
    " ",
  ),
);
/** Prepositions that lead to an end still to come. */
const TOWARDS: ReadonlySet<string> = new Set(["until", "till", "through", "effective"]);
const PAST: ReadonlySet<string> = new Set(
  "said was were had did told took came went began made left held met won lost fell rose saw found gave got sent kept led shot struck hit brought paid became ran built bought wrote spoke flew won since ago has have been".split(
    " ",
  ),
);
const SOON: ReadonlySet<string> = new Set(["soon", "early"]);
const HAD: ReadonlySet<string> = new Set(["had", "previously", "originally"]);
const ED_ENDINGS = /[a-z]{2}ed$/;
const FAR = 14;
const NEAR = 5;

/**
 * What the words around an expression say: the nearest cue before it, else the first after it. A
 * sentence that says neither leaves it open.
 */
export function directionAt(clause: Clause, from: number, to: number): Direction {
  const { words } = clause;
  if (from > 1 && TOWARDS.has(words[from - 1]?.lower ?? "")) return "future";
  if (words[from - 1]?.lower === "as" && SOON.has(words[from - 2]?.lower ?? "")) return "future";
  for (let at = from - 1; at >= 0 && from - at <= FAR; at--) {
    const cue = cueAt(clause, at, Math.abs(at - from));
    if (cue) return cue;
  }
  for (let at = to; at < words.length && at - to <= FAR; at++) {
    const cue = cueAt(clause, at, Math.abs(at - from));
    if (cue) return cue;
  }
  return undefined;
}

function cueAt({ words, tokens }: Clause, at: number, distance: number): Direction {
  const word = words[at];
  if (word?.kind !== "letters") return undefined;
  if (FUTURE.has(word.lower)) return isOvertaken(words, at) ? "past" : "future";
  if (word.lower === "to" && !DONE.has(words[at - 1]?.lower ?? "")) {
    return distance <= NEAR && leadsToVerb(words[at + 1], words[at - 1], tokens)
      ? "future"
      : undefined;
  }
  const isOpen = STILL_OPEN.has(words[at - 1]?.lower ?? "");
  if (PAST.has(word.lower)) return isOpen ? undefined : "past";
  const tag = tagOf(word, tokens);
  if (tag === "VBD") return "past";
  if (tag !== undefined && tag !== "VBN") return undefined;
  return ED_ENDINGS.test(word.lower) && !isOpen ? "past" : undefined;
}

/** "tried to cross the border on Friday": what somebody tried to do is as far back as the trying. */
const DONE: ReadonlySet<string> = new Set(
  "tried managed failed attempted happened helped used began started continued".split(" "),
);

/** "had been scheduled to expire Friday": what was planned is over. */
const isOvertaken = (words: readonly Word[], at: number): boolean =>
  HAD.has(words[at - 1]?.lower ?? "") || HAD.has(words[at - 2]?.lower ?? "");

/** "to be announced", "is being named": the participle alone does not say when. */
const STILL_OPEN: ReadonlySet<string> = new Set(["be", "being", "is", "are"]);

/** "to meet Monday" is still to come; without tags only "set to" tells. */
function leadsToVerb(
  next: Word | undefined,
  before: Word | undefined,
  tokens: readonly Token[],
): boolean {
  if (before?.lower === "set") return true;
  return next !== undefined && tagOf(next, tokens) === "VB";
}

/** The Penn tag of the token that begins where a word does. */
function tagOf(word: Word, tokens: readonly Token[]): string | undefined {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (!token) return undefined;
    if (token.span.start === word.start) return token.xpos;
    if (token.span.start < word.start) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
