import type { Block, Dateline } from "../../model/article.ts";
import type { Entity } from "../../model/entity.ts";
import type { Quote } from "../../model/quote.ts";
import type { Sentence } from "../../model/sentence.ts";
import { buildTree, wordOf } from "../../text/sentence-tree.ts";
import { indexSpans, type SpanIndex } from "../../text/span-index.ts";
import { contains, hullOf } from "../../text/spans.ts";
import type { Attribution } from "./attribution.ts";
import { trimPunctuation } from "./clause-span.ts";
import { type Draft, toIndirect } from "./draft.ts";
import { findAttributions } from "./indirect-speech.ts";
import { findLabelledSpeech } from "./labelled-speech.ts";
import { findPassages, type Passage } from "./marks.ts";
import { quotePassages } from "./quote-passages.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";

/** What quotes are read from. */
export type QuotesInput = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly dateline: Dateline | undefined;
};

/** Find what is said, by whom, in order of the text. */
export function findQuotes(input: QuotesInput): Quote[] {
  const { text, blocks, sentences, entities, dateline } = input;
  const silent = blocks.filter(({ kind }) => SILENT.has(kind)).map(({ span }) => span);
  const trees = sentences.map((sentence, index) => buildTree(text, sentence, index));
  const labelled = findLabelledSpeech({ text, blocks, sentences, trees, entities });
  const spoken = indexSpans(
    labelled.flatMap(({ content }) => content),
    (span) => span,
  );
  // A transcript's lines are read whole, whatever marks they have.
  const passages = findPassages(text, blocks).filter(({ outer }) =>
    spoken.overlapping(outer).every(({ start }) => start - outer.start >= FAR),
  );
  const attributions = trees
    .filter((_, index) => !silent.some((span) => contains(span, sentences[index]?.span ?? span)))
    .flatMap(findAttributions)
    .flatMap((attribution) => withoutDateline(attribution, dateline));
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
        !isAside(attribution, passagesAt) &&
        spoken.overlapping(attribution.cue).length === 0,
    )
    .map(toIndirect);
  const all = [...drafts, ...indirect, ...labelled].sort((a, b) => startOf(a) - startOf(b));
  return resolveSpeakers(all, entities, trees);
}

/** "OSLO (AP) - Rain is coming, the mayor said": the dateline is nobody's words. */
function withoutDateline(attribution: Attribution, dateline: Dateline | undefined): Attribution[] {
  const { tree, content, pieces } = attribution;
  if (!dateline || content.start >= dateline.span.end) return [attribution];
  const left = pieces.map((piece) =>
    trimPunctuation(tree, { ...piece, start: Math.max(piece.start, dateline.span.end) }),
  );
  const [first] = left;
  // A cue right behind the dateline reports nothing that stands before it.
  if (!first) return [];
  const kept = left.filter((piece) => piece !== undefined);
  return [{ ...attribution, content: hullOf(kept), pieces: kept }];
}

/** Characters of a mark and a label before the words of a transcript's line. */
const FAR = 60;

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

/** Inside somebody's words only others' speech is a quote of its own: what they think or want is what they say. */
const isAside = (attribution: Attribution, passages: SpanIndex<Passage>): boolean => {
  const { tree, speakers, cue, confidence } = attribution;
  const isOwn = speakers.some((at) => /^(?:I|[Ww]e)$/.test(wordOf(tree, at)));
  return (
    (confidence < 0.8 || isOwn) &&
    passages.overlapping(cue).some(({ outer, isDouble }) => isDouble && contains(outer, cue))
  );
};

const startOf = ({ content }: Draft): number => content[0]?.start ?? 0;
