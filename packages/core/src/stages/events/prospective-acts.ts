import { childrenBy, lemmaOf, type SentenceTree, wordOf } from "../../text/sentence-tree.ts";
import { futureAuxiliaries } from "./claim-words.ts";
import type { PredicateSense } from "./predicate-sense.ts";

const COOPERATIVE: ReadonlySet<string> = new Set(
  ["SUPPORT", "AID", "CONCEDE", "RETREAT", "COOPERATE", "CONSULT"].map((name) => `plover:${name}`),
);
const HOSTILE: ReadonlySet<string> = new Set(
  ["SANCTION", "COERCE", "REJECT", "PROTEST"].map((name) => `plover:${name}`),
);

/**
 * What a future act is to PLOVER: to say that one will help is to AGREE, that one will not is to REJECT,
 * that one will harm is to THREATEN (PLOVER codebook, https://github.com/openeventdata/PLOVER). An ACE type
 * stays, with PLOVER's reading beside it.
 */
export function toProspective(
  tree: SentenceTree,
  at: number,
  sense: PredicateSense,
  isNegated: boolean,
): PredicateSense {
  const codes = [sense.type, ...sense.also];
  const act = codes.find((code) => code.startsWith("plover:"));
  if (act === undefined || !isFuture(tree, at)) return sense;
  if (COOPERATIVE.has(act)) return withReading(sense, isNegated ? "plover:REJECT" : "plover:AGREE");
  return HOSTILE.has(act) && !isNegated ? withReading(sense, "plover:THREATEN") : sense;
}

function withReading(sense: PredicateSense, reading: string): PredicateSense {
  const isAce = sense.type.startsWith("ace:");
  const also = isAce ? [reading, ...sense.also] : [sense.type, ...sense.also];
  return { ...sense, type: isAce ? sense.type : reading, also, mode: undefined };
}

const isFuture = (tree: SentenceTree, at: number): boolean =>
  childrenBy(tree, at, "aux").some(
    (auxiliary) =>
      futureAuxiliaries.has(lemmaOf(tree, auxiliary)) ||
      futureAuxiliaries.has(wordOf(tree, auxiliary).toLowerCase()),
  );
