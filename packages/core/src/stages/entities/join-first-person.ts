import type { Span } from "../../model/span.ts";
import { childrenBy, lemmaOf, type SentenceTree } from "../../text/sentence-tree.ts";
import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";
import { pronouns } from "./pronouns.ts";

const SPEECH: ReadonlySet<string> = new Set(
  `say tell add write ask reply answer explain note state argue declare announce recall insist admit
  claim remark comment continue conclude tweet post report warn stress observe joke shout whisper
  respond quip think believe`.split(/\s+/),
);

/** Join "I" in a quotation to who speaks there, where a verb of speech beside the quotation says so. */
export function joinFirstPerson(clusters: Clusters, quoted: readonly Span[]): void {
  const candidates = clusters.candidates.filter(isFirstPerson);
  let next = 0;
  let before: { readonly range: Span; readonly speaker: Candidate } | undefined;
  for (const range of quoted) {
    const inside: Candidate[] = [];
    for (let own = candidates[next]; own && own.span.start < range.end; own = candidates[++next])
      if (own.span.start >= range.start) inside.push(own);
    const found = inside[0] && speakerOf(clusters, inside, range);
    const speaker =
      found ?? (before && isContinued(clusters, before.range, range) ? before.speaker : undefined);
    before = speaker && { range, speaker };
    if (!speaker) continue;
    for (const own of inside)
      if (clusters.canJoin(speaker, own))
        clusters.join(speaker, own, `“${textOf(speaker)}” speaks here`);
  }
}

const isFirstPerson = ({ form, lemma, isQuoted, number: bits }: Candidate): boolean =>
  form === "pronoun" && isQuoted && bits === number.one && pronouns.get(lemma)?.person === 1;

/** The subject of the verb of speech nearest to a quotation, in the sentences of its first persons. */
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
    if (speaker && clusters.of(speaker).type === "person") return speaker;
    if (nearest !== undefined) return undefined;
  }
  return undefined;
}

function speechVerbs(tree: SentenceTree, range: Span): number[] {
  const found: number[] = [];
  tree.tokens.forEach(({ span }, at) => {
    const isOutside = span.end <= range.start || span.start >= range.end;
    if (isOutside && SPEECH.has(lemmaOf(tree, at)) && childrenBy(tree, at, "nsubj").length > 0)
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
