import type { Block } from "../../model/article.ts";
import type { Entity } from "../../model/entity.ts";
import type { Quote } from "../../model/quote.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { buildTree, phraseSpan, type SentenceTree } from "../../text/sentence-tree.ts";
import { contains, overlaps } from "../../text/spans.ts";
import type { Attribution } from "./attribution.ts";
import { type CueBeside, cueAbove, cueAfter, cueBefore } from "./direct-speech.ts";
import { findAttributions } from "./indirect-speech.ts";
import { findPassages, type Passage } from "./marks.ts";
import { indexEntities } from "./speakers.ts";

/** What quotes are read from. */
export type QuotesInput = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
};

/** A quote before its speakers are resolved. */
type Draft = {
  kind: Quote["kind"];
  content: Span[];
  cue?: Span;
  tree?: SentenceTree;
  speakers: readonly number[];
  /** Take the speaker of the draft before. */
  continues: boolean;
  confidence: number;
  why: string;
};

/** Find what is said, by whom, in order of the text. */
export function findQuotes({ text, blocks, sentences, entities }: QuotesInput): Quote[] {
  const silent = blocks.filter(({ kind }) => SILENT.has(kind)).map(({ span }) => span);
  const trees = sentences.map((sentence, index) => buildTree(text, sentence, index));
  const passages = findPassages(text, blocks);
  const attributions = trees
    .filter((_, index) => !silent.some((span) => contains(span, sentences[index]?.span ?? span)))
    .flatMap(findAttributions);
  const { drafts, used } = quotePassages({
    text,
    blocks,
    sentences,
    trees,
    passages,
    attributions,
  });
  const indirect = attributions
    .filter((attribution) => !used.has(attribution) && !isAside(attribution, passages))
    .map(toIndirect);
  const all = [...drafts, ...indirect].sort((a, b) => startOf(a) - startOf(b));
  return resolveSpeakers(all, entities);
}

const SILENT: ReadonlySet<Block["kind"]> = new Set([
  "byline",
  "dateline",
  "crosshead",
  "note",
  "correction",
  "signoff",
  "slug",
  "embargo",
  "boilerplate",
]);

/** Inside somebody's words only speech is a quote of its own: what they think or want is what they say. */
const isAside = ({ cue, confidence }: Attribution, passages: readonly Passage[]): boolean =>
  confidence < 0.8 && passages.some(({ outer, isDouble }) => isDouble && contains(outer, cue));

const startOf = ({ content }: Draft): number => content[0]?.start ?? 0;

const toIndirect = ({ tree, cue, content, speakers, confidence, why }: Attribution): Draft => ({
  kind: "indirect",
  content: [content],
  cue,
  tree,
  speakers,
  continues: false,
  confidence,
  why,
});

type PassagesInput = Pick<QuotesInput, "text" | "blocks" | "sentences"> & {
  readonly trees: readonly SentenceTree[];
  readonly passages: readonly Passage[];
  readonly attributions: readonly Attribution[];
};

/** Give each quoted passage its cue and its speaker; what is no speech (scare quotes, titles) is left out. */
function quotePassages(input: PassagesInput): { drafts: Draft[]; used: Set<Attribution> } {
  const { text, blocks, passages, attributions } = input;
  const drafts: Draft[] = [];
  const used = new Set<Attribution>();
  const owners = new Map<Attribution, Draft>();
  let before: { draft: Draft; block: number } | undefined;
  for (const passage of passages) {
    const block = blocks.findIndex(({ span }) => overlaps(span, passage.outer));
    const attribution = attributionOf(passage, attributions);
    const owner = attribution && owners.get(attribution);
    if (owner) {
      owner.content = cutAtPassages(text, hullOf([...owner.content, passage.outer]), passages);
      before = { draft: owner, block };
      continue;
    }
    if (attribution) {
      const draft = quoteWithin(text, passage, attribution, passages);
      used.add(attribution);
      owners.set(attribution, draft);
      drafts.push(draft);
      before = { draft, block };
      continue;
    }
    const beside = cueBeside(passage, input);
    const isWhole = isSentence(passage, input);
    const continues =
      isWhole ||
      /[,—–-]\s*$/.test(text.slice(Math.max(0, passage.outer.start - 3), passage.outer.start));
    if (!beside && continues && before && before.block === block) {
      before.draft.content.push(...passage.parts);
      continue;
    }
    const draft = beside
      ? fromCue(input, passage, beside, isWhole)
      : isWhole && passage.isDouble
        ? unattributed(passage, before !== undefined && block - before.block <= 1)
        : undefined;
    if (!draft) continue;
    drafts.push(draft);
    before = { draft, block };
  }
  return { drafts, used };
}

/** The attribution whose content a passage is part of; its cue stands outside of the passage. */
function attributionOf(
  { outer }: Passage,
  attributions: readonly Attribution[],
): Attribution | undefined {
  const candidates = attributions.filter(
    ({ cue, content }) => overlaps(content, outer) && !overlaps(cue, outer),
  );
  const size = ({ content }: Attribution) => content.end - content.start;
  return candidates.toSorted((a, b) => b.confidence - a.confidence || size(a) - size(b))[0];
}

function quoteWithin(
  text: string,
  passage: Passage,
  attribution: Attribution,
  passages: readonly Passage[],
): Draft {
  const { content } = attribution;
  const isDirect =
    contains({ start: passage.outer.start - 1, end: passage.outer.end + 1 }, content) ||
    isLedIn(text, passage);
  const draft = toIndirect(attribution);
  return isDirect
    ? { ...draft, kind: "direct", content: [...passage.parts], confidence: 0.95 }
    : {
        ...draft,
        kind: "mixed",
        content: cutAtPassages(text, hullOf([content, passage.outer]), passages),
      };
}

/** Words after a comma or colon, or at a beginning, that open with a capital are quoted whole. */
function isLedIn(text: string, { outer, parts }: Passage): boolean {
  const first = text.charAt(parts[0]?.start ?? 0);
  const isCapital = first !== first.toLowerCase();
  return (
    isCapital && /(?:^|[,:.!?\n]\s*)$/.test(text.slice(Math.max(0, outer.start - 3), outer.start))
  );
}

/** The pieces of a clause: quoted words by themselves, the reporter's words around them. */
function cutAtPassages(text: string, whole: Span, passages: readonly Passage[]): Span[] {
  const pieces: Span[] = [];
  let from = whole.start;
  for (const { outer, parts } of passages) {
    if (!contains(whole, outer)) continue;
    pieces.push(trimmed(text, { start: from, end: outer.start }), ...parts);
    from = outer.end;
  }
  pieces.push(trimmed(text, { start: from, end: whole.end }));
  return pieces.filter(({ start, end }) => start < end);
}

const EDGE = /[\s,;:.]/;

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: Math.max(from, to) };
}

const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

function cueBeside(passage: Passage, { sentences, trees }: PassagesInput): CueBeside | undefined {
  const last = sentences.findLastIndex(({ span }) => span.start < passage.outer.end);
  const first = sentences.findLastIndex(({ span }) => span.start <= passage.outer.start);
  const [own, next, opening, previous] = [
    trees[last],
    trees[last + 1],
    trees[first],
    trees[first - 1],
  ];
  const after = own && cueAfter(own, passage);
  if (after) return after;
  const before = opening && cueBefore(opening, passage.outer.start);
  if (before) return before;
  const continued = next && startsSmall(next) ? cueAfter(next, passage) : undefined;
  if (continued) return continued;
  const opensSentence =
    opening?.tokens[0] && opening.tokens[0].span.start >= passage.outer.start - 1;
  if (previous && opensSentence && previous.tokens.at(-1) && lastWord(previous) === ":")
    return cueBefore(previous, passage.outer.start);
  return opening && cueAbove(opening, passage);
}

const lastWord = (tree: SentenceTree): string => {
  const span = tree.tokens.at(-1)?.span;
  return span ? tree.text.slice(span.start, span.end) : "";
};

/** A sentence that begins with a small letter goes on after a question or a cry: "Why?" he asked. */
function startsSmall(tree: SentenceTree): boolean {
  const first = tree.tokens[0];
  if (!first) return false;
  const letter = tree.text.charAt(first.span.start);
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

/** Whether a passage holds a sentence: it begins one and ends as one, or it is long. */
function isSentence({ outer, parts }: Passage, { text, sentences }: PassagesInput): boolean {
  const [first] = parts;
  const inner = first ? text.slice(first.start, first.end) : "";
  const opens = sentences.some(({ span }) => Math.abs(span.start - outer.start) <= 1);
  return opens && (/[.!?…]$/.test(inner) || inner.split(/\s+/).length >= 8);
}

function fromCue(
  { text, passages }: PassagesInput,
  passage: Passage,
  { tree, cue, speakers, content, confidence, why }: CueBeside,
  isWhole: boolean,
): Draft {
  const span = tree.tokens[cue]?.span;
  const isDirect = isWhole || confidence > 0.8;
  const isAll = isDirect || !content;
  return {
    kind: isDirect ? "direct" : "mixed",
    content: isAll
      ? [...passage.parts]
      : cutAtPassages(text, hullOf([content, passage.outer]), passages),
    ...(span ? { cue: span } : {}),
    tree,
    speakers,
    continues: false,
    confidence,
    why,
  };
}

const unattributed = ({ parts }: Passage, continues: boolean): Draft => ({
  kind: "direct",
  content: [...parts],
  speakers: [],
  continues,
  confidence: continues ? 0.7 : 0.4,
  why: continues ? "goes on after the quotation before" : "a quotation without a cue",
});

function resolveSpeakers(drafts: readonly Draft[], entities: readonly Entity[]): Quote[] {
  const index = indexEntities(entities);
  const quotes: Quote[] = [];
  let lastSpoken: Pick<Quote, "speaker" | "speakerMention"> = {};
  for (const draft of drafts) {
    const voice = draft.continues ? lastSpoken : voiceOf(draft, index, lastSpoken);
    if (draft.kind !== "indirect" && voice.speakerMention) lastSpoken = voice;
    const { kind, content, cue, confidence, why } = draft;
    const parts = [...content, ...(cue ? [cue] : [])];
    quotes.push({
      id: `q${quotes.length + 1}`,
      kind,
      span: hullOf(
        draft.continues || !voice.speakerMention ? parts : [...parts, voice.speakerMention],
      ),
      content,
      ...(cue ? { cue } : {}),
      ...voice,
      confidence: voice.speaker || voice.speakerMention ? confidence : confidence * 0.7,
      why: [why],
    });
  }
  return quotes;
}

const THIRD_PERSON = /^(?:he|she|him|her)$/i;

function voiceOf(
  { tree, speakers }: Draft,
  index: ReturnType<typeof indexEntities>,
  last: Pick<Quote, "speaker" | "speakerMention">,
): Pick<Quote, "speaker" | "speakerMention"> {
  const [first] = speakers;
  if (!tree || first === undefined) return {};
  const ids = speakers.flatMap((at) => {
    const span = tree.tokens[at]?.span;
    const id = span && index.entityAt(span)?.id;
    return id ? [id] : [];
  });
  const mention = hullOf(speakers.map((at) => phraseSpan(tree, at)));
  const [only] = ids;
  if (only) return { speaker: ids.length > 1 ? [...new Set(ids)] : only, speakerMention: mention };
  const word = tree.text.slice(mention.start, mention.end);
  if (!THIRD_PERSON.test(word)) return { speakerMention: mention };
  const guess = last.speaker ?? index.personBefore(mention.start)?.id;
  return { ...(guess ? { speaker: guess } : {}), speakerMention: mention };
}
