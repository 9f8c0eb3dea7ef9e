import type { Block } from "../../model/article.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { lemmaOf, type SentenceTree } from "../../text/sentence-tree.ts";
import { indexSpans, lastStarting, type SpanIndex } from "../../text/span-index.ts";
import { contains, hullOf, overlaps } from "../../text/spans.ts";
import type { Attribution } from "./attribution.ts";
import { cueBeside } from "./cue-beside.ts";
import { carries, isSpeechVerb } from "./cues.ts";
import { cutAtPassages } from "./cut-content.ts";
import { type CueBeside, cueAbove } from "./direct-speech.ts";
import { type Draft, toIndirect } from "./draft.ts";
import { leadIn } from "./lead-in.ts";
import type { Passage } from "./marks.ts";
import { speakersBeside } from "./speakers-beside.ts";

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

const CAPITALISED_OR_SMALL = /^\p{Lu}|^&|^(?:a|an|and|for|in|of|on|the|to|with)$/u;

const NAMING =
  /(?:\b(?:on|of|in|at|song|single|film|movie|book|novel|play|musical|show|programme|program|podcast|album|series|sitcom|drama|magazine|documentary|titled|called|entitled|named|sang|sings?|singing|performed|watched|saw|recorded)|['’]s),? $/;

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
  const span = inner?.cue === undefined ? undefined : tree?.tokens[inner.cue]?.span;
  if (
    !tree ||
    inner?.cue === undefined ||
    !span ||
    span.start === cue.start ||
    inner.speakers.length === 0
  )
    return undefined;
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
  const lead = isDirect ? leadIn(attribution, passage) : undefined;
  if (lead) return { ...draft, kind: "mixed", content: [lead, ...passage.parts], confidence: 0.95 };
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
  const span = cue === undefined ? undefined : tree.tokens[cue]?.span;
  // "He hid it in a “burn bag,” the Times reported": the whole sentence is what is reported.
  const before =
    isWhole || isLedIn(text, passage) ? undefined : reportedBefore(tree, span, passage);
  if (before) {
    const content = cutAtPassages(text, hullOf([before, passage.outer]), passages);
    return {
      kind: "mixed",
      content,
      ...(span && { cue: span }),
      tree,
      speakers,
      continues: false,
      confidence: 0.75,
      why,
    };
  }
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

/** The reporter's words from the beginning of the sentence to a passage whose cue comes after it. */
function reportedBefore(
  tree: SentenceTree,
  cue: Span | undefined,
  { outer, parts }: Passage,
): Span | undefined {
  const first = tree.tokens[0]?.span.start ?? outer.start;
  const opening = tree.text.charAt(parts[0]?.start ?? 0);
  const isSmall = opening === opening.toLowerCase() && opening !== opening.toUpperCase();
  const lead = tree.text.slice(first, outer.start);
  const isClause = lead.trim().split(/\s+/).length >= 2 && !/["“”]|[,—–]\s*$/.test(lead);
  if (!cue || cue.start < outer.end || !isSmall || !isClause) return undefined;
  return { start: first, end: outer.start };
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
