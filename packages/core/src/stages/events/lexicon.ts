import { once } from "../../text/once.ts";
import { listPredicates, type PredicateEntry, readPredicate } from "./parse-predicates.ts";
import type { PredicateKind, PredicateSense } from "./predicate-sense.ts";
import { predicateLists } from "./predicates/predicate-lists.ts";

const getLexicon = once(() => {
  const entries = new Map<string, PredicateEntry[]>();
  for (const list of predicateLists)
    for (const entry of listPredicates(list)) {
      const key = keyOf(entry.kind, entry.lemma);
      const known = entries.get(key);
      if (known) known.push(entry);
      else entries.set(key, [entry]);
    }
  return { entries, senses: new Map<string, readonly PredicateSense[]>() };
});

const keyOf = (kind: PredicateKind, lemma: string): string => `${kind} ${lemma}`;

const NONE: readonly PredicateSense[] = [];

/** What a lemma can mean as a predicate, in the order of the lists; "re-arrest" what "arrest" does. */
export const sensesOf = (kind: PredicateKind, lemma: string): readonly PredicateSense[] =>
  readSenses(keyOf(kind, lemma)) ?? readSenses(keyOf(kind, lemma.replace(/^re-/, ""))) ?? NONE;

function readSenses(key: string): readonly PredicateSense[] | undefined {
  const { entries, senses } = getLexicon();
  const known = senses.get(key);
  if (known) return known;
  const read = entries.get(key)?.map(readPredicate);
  if (read) senses.set(key, read);
  return read;
}
