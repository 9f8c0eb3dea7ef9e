import { once } from "../../text/once.ts";
import { parsePredicates } from "./parse-predicates.ts";
import type { PredicateKind, PredicateSense } from "./predicate-sense.ts";
import { predicateLists } from "./predicates/predicate-lists.ts";

const getLexicon = once(() => {
  const lexicon = {
    verb: new Map<string, PredicateSense[]>(),
    noun: new Map<string, PredicateSense[]>(),
    adj: new Map<string, PredicateSense[]>(),
  } as const;
  for (const list of predicateLists) {
    for (const sense of parsePredicates(list)) {
      const known = lexicon[sense.kind].get(sense.lemma);
      if (known) known.push(sense);
      else lexicon[sense.kind].set(sense.lemma, [sense]);
    }
  }
  return lexicon;
});

const NONE: readonly PredicateSense[] = [];

/** What a lemma can mean as a predicate, in the order of the lists; "re-arrest" what "arrest" does. */
export const sensesOf = (kind: PredicateKind, lemma: string): readonly PredicateSense[] =>
  getLexicon()[kind].get(lemma) ?? getLexicon()[kind].get(lemma.replace(/^re-/, "")) ?? NONE;
