import type { NameMention } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import type { SentenceTree } from "../../text/sentence-tree.ts";
import { overlaps, trimSpan } from "../../text/spans.ts";
import { collectKnownNames } from "./known-names.ts";
import type { Candidate } from "./mention.ts";
import { readGroup } from "./read-group.ts";
import { readHomelandWord } from "./read-homeland-word.ts";
import { readName } from "./read-name.ts";
import { readNested } from "./read-nested.ts";
import { readNominal } from "./read-nominal.ts";
import { readPart } from "./read-part.ts";
import { readPronoun } from "./read-pronoun.ts";
import { readUnnamed } from "./read-unnamed.ts";

/** Everything that may speak of an entity, in order of the text: names, noun phrases and pronouns. */
export function findCandidates(
  trees: readonly SentenceTree[],
  names: readonly NameMention[],
  quoted: readonly Span[],
  dateline: Span | undefined,
): Candidate[] {
  const candidates: Candidate[] = [];
  const isInDateline = (span: Span): boolean => dateline !== undefined && overlaps(dateline, span);
  const known = collectKnownNames(trees[0]?.text ?? "", names);
  let nextName = 0;
  let nextQuote = 0;
  for (const tree of trees) {
    const found: Omit<Candidate, "id" | "isQuoted">[] = [];
    const taken = new Set<number>();
    const end = tree.tokens.at(-1)?.span.end ?? 0;
    for (let name = names[nextName]; name && name.span.start < end; name = names[++nextName]) {
      const read = readName(tree, name, taken, isInDateline(name.span));
      if (!read) continue;
      const [candidate, description] = read;
      found.push(candidate, ...readNested(tree, candidate, known));
      if (description) found.push(description);
    }
    tree.tokens.forEach(({ span }, at) => {
      if (taken.has(at)) return;
      const candidate =
        readPronoun(tree, at) ??
        readHomelandWord(tree, at) ??
        readUnnamed(tree, at, taken, known, isInDateline(span)) ??
        readNominal(tree, at);
      if (candidate) found.push(candidate);
    });
    found.push(...found.flatMap((candidate) => readPart(tree, candidate) ?? []));
    found.sort((a, b) => headStart(a) - headStart(b));
    const heads = new Map<number, Candidate>();
    for (const read of found) {
      const at = headStart(read);
      while ((quoted[nextQuote]?.end ?? Number.POSITIVE_INFINITY) <= at) nextQuote++;
      const isQuoted = (quoted[nextQuote]?.start ?? Number.POSITIVE_INFINITY) < at;
      const span = behind(tree.text, read.span, dateline);
      const isFiled = isInDateline(span);
      const candidate = { ...read, span, id: candidates.length, isQuoted, isFiled };
      candidates.push(candidate);
      heads.set(candidate.outer, candidate);
      if (!heads.has(candidate.head)) heads.set(candidate.head, candidate);
    }
    for (const first of new Set(heads.values())) {
      const group = readGroup(tree, first, heads);
      if (group) candidates.push({ ...group, id: candidates.length, isQuoted: first.isQuoted });
    }
  }
  return candidates;
}

/** A noun phrase that the parser began in the dateline begins after it. */
function behind(text: string, span: Span, dateline: Span | undefined): Span {
  if (!dateline || span.start >= dateline.end || span.end <= dateline.end) return span;
  return trimSpan(text, { start: dateline.end, end: span.end });
}

const headStart = ({ tree, head }: Pick<Candidate, "tree" | "head">): number =>
  tree.tokens[head]?.span.start ?? 0;
