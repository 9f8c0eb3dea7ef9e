import type { NameMention } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import type { SentenceTree } from "../../text/sentence-tree.ts";
import type { Candidate } from "./mention.ts";
import { readName } from "./read-name.ts";
import { readNominal } from "./read-nominal.ts";
import { readPronoun } from "./read-pronoun.ts";

/** Everything that may speak of an entity, in order of the text: names, noun phrases and pronouns. */
export function findCandidates(
  trees: readonly SentenceTree[],
  names: readonly NameMention[],
  quoted: readonly Span[],
): Candidate[] {
  const candidates: Candidate[] = [];
  let nextName = 0;
  let nextQuote = 0;
  for (const tree of trees) {
    const found: Omit<Candidate, "id" | "isQuoted">[] = [];
    const taken = new Set<number>();
    const end = tree.tokens.at(-1)?.span.end ?? 0;
    for (let name = names[nextName]; name && name.span.start < end; name = names[++nextName]) {
      const candidate = readName(tree, name, taken);
      if (candidate) found.push(candidate);
    }
    tree.tokens.forEach((_, at) => {
      if (taken.has(at)) return;
      const candidate = readPronoun(tree, at) ?? readNominal(tree, at);
      if (candidate) found.push(candidate);
    });
    found.sort((a, b) => headStart(a) - headStart(b));
    for (const candidate of found) {
      const at = headStart(candidate);
      while ((quoted[nextQuote]?.end ?? Number.POSITIVE_INFINITY) <= at) nextQuote++;
      const isQuoted = (quoted[nextQuote]?.start ?? Number.POSITIVE_INFINITY) < at;
      candidates.push({ ...candidate, id: candidates.length, isQuoted });
    }
  }
  return candidates;
}

const headStart = ({ tree, head }: Pick<Candidate, "tree" | "head">): number =>
  tree.tokens[head]?.span.start ?? 0;
