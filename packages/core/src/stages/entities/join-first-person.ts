import type { Span } from "../../model/span.ts";
import { childrenBy, lemmaOf, type SentenceTree } from "../../text/sentence-tree.ts";
import { contains } from "../../text/spans.ts";
import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";
import { pronouns } from "./pronouns.ts";

const SPEECH: ReadonlySet<string> = new Set(
  `say tell add write ask reply answer explain note state argue declare announce recall insist admit
  claim remark comment continue conclude tweet post report warn stress observe joke shout whisper
  respond quip think believe`.split(/\s+/),
);

/**
 * Join "I" in a quotation to who speaks there, where a verb of speech beside the quotation says so, and "we"
 * to the organisation or team that speaks or that the speaker is said to speak for.
 */
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
    if (speaker) joinSpeaker(clusters, speaker, inside);
  }
}

function joinSpeaker(clusters: Clusters, speaker: Candidate, inside: readonly Candidate[]): void {
  const many = collectiveOf(clusters, speaker);
  for (const own of inside) {
    if (own.number !== number.one) {
      if (many && clusters.canJoin(many, own))
        clusters.join(many, own, `“${textOf(speaker)}” speaks here for “${textOf(many)}”`);
    } else if (clusters.of(speaker).type === "person" && clusters.canJoin(speaker, own))
      clusters.join(speaker, own, `“${textOf(speaker)}” speaks here`);
  }
}

const isFirstPerson = ({ form, lemma, isQuoted }: Candidate): boolean =>
  form === "pronoun" && isQuoted && pronouns.get(lemma)?.person === 1;

/** Who "we" are: an organisation or people that speak, or the only ones that a speaker's office or title names. */
function collectiveOf(clusters: Clusters, speaker: Candidate): Candidate | undefined {
  const { type, members } = clusters.of(speaker);
  if (type === "organisation" || type === "group") return speaker;
  if (type !== "person") return undefined;
  const named = new Set<Candidate>();
  for (const member of members)
    if (clusters.isRole(member) || member.title !== undefined)
      for (const each of collectivesIn(clusters, member)) named.add(each);
  const [only, ...more] = named;
  return only && more.every((each) => clusters.of(each) === clusters.of(only)) ? only : undefined;
}

/** The organisations in a description, "a spokesman for the ministry", or in the title before a name. */
function collectivesIn(clusters: Clusters, { id, tree, span, title }: Candidate): Candidate[] {
  const start = span.start - (title === undefined ? 0 : title.length + 1);
  const found: Candidate[] = [];
  for (const at of [id - 3, id - 2, id - 1, id + 1, id + 2, id + 3]) {
    const other = clusters.candidates[at];
    if (other?.tree !== tree || other.form === "pronoun") continue;
    if (!contains({ start, end: span.end }, other.span)) continue;
    const { type } = clusters.of(other);
    if (type === "organisation") found.push(other);
  }
  return found;
}

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
