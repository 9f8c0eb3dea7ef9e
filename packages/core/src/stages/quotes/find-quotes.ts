import type { Block } from "../../model/article.ts";
import type { Entity } from "../../model/entity.ts";
import type { Quote } from "../../model/quote.ts";
import type { Sentence } from "../../model/sentence.ts";
import { buildTree } from "../../text/sentence-tree.ts";
import { indexSpans, type SpanIndex } from "../../text/span-index.ts";
import { contains } from "../../text/spans.ts";
import type { Attribution } from "./attribution.ts";
import { type Draft, toIndirect } from "./draft.ts";
import { findAttributions } from "./indirect-speech.ts";
import { findPassages, type Passage } from "./marks.ts";
import { quotePassages } from "./quote-passages.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";

/** What quotes are read from. */
export type QuotesInput = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
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
  const passagesAt = indexSpans(passages, ({ outer }) => outer);
  const cues = new Set(drafts.map(({ cue }) => cue?.start));
  const indirect = attributions
    .filter(
      (attribution) =>
        !used.has(attribution) &&
        !cues.has(attribution.cue.start) &&
        !isAside(attribution, passagesAt),
    )
    .map(toIndirect);
  const all = [...drafts, ...indirect].sort((a, b) => startOf(a) - startOf(b));
  return resolveSpeakers(all, entities, trees);
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
const isAside = ({ cue, confidence }: Attribution, passages: SpanIndex<Passage>): boolean =>
  confidence < 0.8 &&
  passages.overlapping(cue).some(({ outer, isDouble }) => isDouble && contains(outer, cue));

const startOf = ({ content }: Draft): number => content[0]?.start ?? 0;
