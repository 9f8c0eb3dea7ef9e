import { foldName } from "@nutgraf/core";
import { type RawBuilder, sql } from "kysely";

/** The character after the space: a tail below it goes on with another word, or ends. */
const AFTER_SPACE = "!";
/** Beyond every character that a folded name may have. */
const LAST = "\u{10ffff}";

/** A folded name from each of its words on: of `anna weber` itself and `weber`. */
export function tailsOf(folded: string): string[] {
  const words = folded.split(" ");
  return words.map((_, at) => words.slice(at).join(" "));
}

/** Folded names that have these words one after another, as a sub-select. */
export function namesWithWords(words: string): RawBuilder<string> {
  const folded = foldName(words);
  return sql<string>`(select folded from name_tail
    where tail >= ${folded} and tail < ${folded + AFTER_SPACE})`;
}

/** Folded names with a word at which this is typed so far, as a sub-select. */
export function namesWithBeginning(typed: string, limit?: number): RawBuilder<string> {
  const folded = foldName(typed);
  const first = limit === undefined ? sql`` : sql`order by tail limit ${limit}`;
  return sql<string>`(select folded from name_tail
    where tail >= ${folded} and tail < ${folded + LAST} ${first})`;
}
