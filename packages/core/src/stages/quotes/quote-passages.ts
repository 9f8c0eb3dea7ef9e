import type { Block } from "../../model/article.ts";
import type { Sentence } from "../../model/sentence.ts";
import { lemmaOf, type SentenceTree } from "../../text/sentence-tree.ts";
import { indexSpans, lastStarting, type SpanIndex } from "../../text/span-index.ts";
import { contains, hullOf, overlaps } from "../../text/spans.ts";
import type { Attribution } from "./attribution.ts";
import { cueBeside } from "./cue-beside.ts";
import { carries, isSpeechVerb } from "./cues.ts";
import { cutAtPassages } from "./cut-content.ts";
import { type CueBeside, cueAbove, speakersBeside } from "./direct-speech.ts";
import { type Draft, toIndirect } from "./draft.ts";
import type { Passage } from "./marks.ts";

/** What quoted passages are given their speakers from. */
type PassagesInput = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly trees: readonly SentenceTree[];
  readonly passages: readonly Passage[];
  readonly attributions: readonly Attribution[];
};

/** The same with its passages and attributions indexed by where they are. */
type Indexed = Omit<PassagesInput, "passages" | "attributions"> & {
  readonly passages: SpanIndex<Passage>;
  readonly attributions: SpanIndex<Attribution>;
};

/** Give each quoted passage its cue and its speaker; what is no speech (scare quotes, titles) is left out. */
export function quotePassages(all: PassagesInput): { drafts: Draft[]; used: Set<Attribution> } {
  const passages = indexSpans(all.passages, ({ outer }) => outer);
  const attributions = indexSpans(all.attributions, ({ content }) => content);
  const input: Indexed = { ...all, passages, attributions };
  const { text, blocks } = input;
  const drafts: Draft[] = [];
  const used = new Set<Attribution>();
  const owners = new Map<Attribution, Draft>();
  let before: { draft: Draft; block: number } | undefined;
  for (const passage of all.passages) {
    if (isTitle(text, passage)) continue;
    const block = lastStarting(blocks, passage.outer.start);
    const attribution = attributionOf(passage, attributions);
    const owner = attribution && owners.get(attribution);
    if (owner && !nestedCue(passage, attribution, input)) {
      owner.content = cutAtPassages(text, hullOf([...owner.content, passage.outer]), passages);
      before = { draft: owner, block };
      continue;
    }
    const nested = attribution && nestedCue(passage, attribution, input);
    if (attribution && !nested) {
      const draft = quoteWithin(text, passage, attribution, passages);
      used.add(attribution);
      owners.set(attribution, draft);
      drafts.push(draft);
      before = { draft, block };
      continue;
    }
    const beside = nested ?? cueBeside(passage, input);
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

/** "on “Face the Nation”": capitals throughout, after a preposition, are a name and no speech. */
function isTitle(text: string, { outer, parts }: Passage): boolean {
  const [first] = parts;
  const words = first ? text.slice(first.start, first.end).split(/\s+/) : [];
  const isNamed = words.every((word) => CAPITALISED_OR_SMALL.test(word));
  const before = text.slice(Math.max(0, outer.start - 14), outer.start);
  return isNamed && words.length <= 7 && NAMING.test(before);
}

const CAPITALISED_OR_SMALL = /^\p{Lu}|^(?:a|an|and|for|in|of|on|the|to|with)$/u;

const NAMING =
  /(?:\b(?:on|of|in|at|song|film|movie|book|novel|show|album|series|titled|called|entitled|named)|['’]s),? $/;

/** The attribution whose content a passage is part of; its cue stands outside of the passage. */
function attributionOf(
  { outer }: Passage,
  attributions: SpanIndex<Attribution>,
): Attribution | undefined {
  const candidates = attributions.overlapping(outer).filter(({ cue }) => !overlaps(cue, outer));
  const size = ({ content }: Attribution) => content.end - content.start;
  const bySize = candidates.toSorted((a, b) => size(a) - size(b));
  // "They said …, with Ada calling it a “triumph”": the nearest cue with a speaker of its own.
  const nearest = bySize.find(
    ({ speakers, confidence }) => speakers.length > 0 && confidence > 0.5,
  );
  return nearest ?? bySize.toSorted((a, b) => b.confidence - a.confidence)[0];
}

/** "They said …, with Ada calling it a “triumph”": who calls it so, inside of what others say. */
function nestedCue(
  passage: Passage,
  { cue, content }: Attribution,
  { sentences, trees, passages }: Indexed,
): CueBeside | undefined {
  const tree = trees[lastStarting(sentences, passage.outer.start)];
  const inner = tree && cueAbove(tree, passage);
  const span = inner && tree.tokens[inner.cue]?.span;
  if (!span || span.start === cue.start || inner.speakers.length === 0) return undefined;
  const isQuoted = passages.overlapping(span).length > 0;
  const names = carries(lemmaOf(tree, inner.cue), "p") && !isSpeechVerb(lemmaOf(tree, inner.cue));
  return names && !isQuoted && contains(content, span) ? inner : undefined;
}

function quoteWithin(
  text: string,
  passage: Passage,
  attribution: Attribution,
  passages: SpanIndex<Passage>,
): Draft {
  const { content } = attribution;
  const isDirect =
    contains({ start: passage.outer.start - 1, end: passage.outer.end + 1 }, content) ||
    isLedIn(text, passage);
  const draft = {
    ...toIndirect(attribution),
    speakers: speakersOf(attribution, passage, passages),
  };
  return isDirect
    ? { ...draft, kind: "direct", content: [...passage.parts], confidence: 0.95 }
    : {
        ...draft,
        kind: "mixed",
        content: cutAtPassages(text, hullOf([content, passage.outer]), passages),
      };
}

/** A subject inside the quotation marks is not who speaks, whatever the tree says. */
function speakersOf(
  { tree, cue, speakers }: Attribution,
  { outer }: Passage,
  passages: SpanIndex<Passage>,
): readonly number[] {
  const outside = speakers.filter((at) => {
    const span = tree.tokens[at]?.span ?? outer;
    return passages.overlapping(span).length === 0;
  });
  if (outside.length > 0) return outside;
  const at = tree.tokens.findIndex(({ span }) => span.start === cue.start);
  return at < 0 ? [] : speakersBeside(tree, at, outer);
}

/** Words after a comma or colon, or at a beginning, that open with a capital are quoted whole. */
function isLedIn(text: string, { outer, parts }: Passage): boolean {
  const first = text.charAt(parts[0]?.start ?? 0);
  const isCapital = first !== first.toLowerCase();
  return (
    isCapital && /(?:^|[,:.!?\n]\s*)$/.test(text.slice(Math.max(0, outer.start - 3), outer.start))
  );
}

function fromCue(
  { text, passages }: Indexed,
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

/** Whether a passage holds a sentence: it begins one and ends as one, or it is long. */
function isSentence({ outer, parts }: Passage, { text, sentences }: Indexed): boolean {
  const [first] = parts;
  const inner = first ? text.slice(first.start, first.end) : "";
  const near = sentences[lastStarting(sentences, outer.start + 1)]?.span.start;
  const opens = near !== undefined && outer.start - near <= 1;
  return opens && (/[.!?…]$/.test(inner) || inner.split(/\s+/).length >= 8);
}
