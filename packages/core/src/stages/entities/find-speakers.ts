import type { Span } from "../../model/span.ts";
import { childrenBy, lemmaOf, type SentenceTree } from "../../text/sentence-tree.ts";
import type { Clusters } from "./clusters.ts";
import type { Candidate } from "./mention.ts";
import { findQuotedRanges } from "./quoted-ranges.ts";
import { isSpeech } from "./speech-verbs.ts";

/** Who speaks the quotation in which a mention stands, by the mention, where a verb of speech beside it says so. */
export function findSpeakers(clusters: Clusters): ReadonlyMap<Candidate, Candidate> {
  const speakers = new Map<Candidate, Candidate>();
  const candidates = clusters.candidates.filter(({ isQuoted }) => isQuoted);
  let next = 0;
  let before: { readonly range: Span; readonly speaker: Candidate } | undefined;
  for (const range of findQuotedRanges(candidates[0]?.tree.text ?? "")) {
    const inside: Candidate[] = [];
    for (let own = candidates[next]; own && own.span.start < range.end; own = candidates[++next])
      if (own.span.start >= range.start) inside.push(own);
    const found = inside[0] && speakerOf(clusters, inside, range);
    const speaker =
      found ?? (before && isContinued(clusters, before.range, range) ? before.speaker : undefined);
    before = speaker && { range, speaker };
    if (speaker) for (const own of inside) speakers.set(own, speaker);
  }
  return speakers;
}

/** The subject of the verb of speech nearest to a quotation, in the sentences of its mentions. */
function speakerOf(
  clusters: Clusters,
  inside: readonly Candidate[],
  range: Span,
): Candidate | undefined {
  for (const { tree } of inside) {
    const [nearest] = speechVerbs(tree, range).sort(
      (a, b) => gap(tree, a, range) - gap(tree, b, range),
    );
    const subject = nearest === undefined ? undefined : childrenBy(tree, nearest, "nsubj")[0];
    const speaker = subject === undefined ? undefined : clusters.at(tree.sentence, subject);
    if (speaker && SPEAKING.has(clusters.of(speaker).type ?? "")) return speaker;
    if (nearest !== undefined) return undefined;
  }
  return undefined;
}

const SPEAKING: ReadonlySet<string> = new Set(["person", "organisation", "group"]);

function speechVerbs(tree: SentenceTree, range: Span): number[] {
  const found: number[] = [];
  tree.tokens.forEach(({ span }, at) => {
    const isOutside = span.end <= range.start || span.start >= range.end;
    if (isOutside && isSpeech(lemmaOf(tree, at)) && childrenBy(tree, at, "nsubj").length > 0)
      found.push(at);
  });
  return found;
}

function gap(tree: SentenceTree, at: number, range: Span): number {
  const { start, end } = tree.tokens[at]?.span ?? range;
  return start >= range.end ? start - range.end : range.start - end;
}

/** Whether the second of two quotations goes on with the first: in one paragraph, or the first left open. */
function isContinued({ candidates }: Clusters, before: Span, range: Span): boolean {
  const text = candidates[0]?.tree.text ?? "";
  const between = text.slice(before.end, range.start);
  return !between.includes("\n\n") || between.trim() === "";
}
