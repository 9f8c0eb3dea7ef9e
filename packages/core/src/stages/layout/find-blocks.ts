import type { Article, Block, BlockKind, Dateline, Source } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { sliceOf } from "../../text/spans.ts";
import { type BlockReading, blockRules } from "./block-rules.ts";
import { isCrosshead, isHeadline, isOneLine, withoutForm } from "./headline.ts";
import { isAuthor, readAuthors } from "./read-byline.ts";
import { readDateline } from "./read-dateline.ts";
import { readDay } from "./read-day.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

/** What the layout of a text says about it. */
export type Layout = {
  readonly blocks: Block[];
  readonly title?: string;
  readonly byline?: string[];
  readonly dateline?: Dateline;
  readonly source?: Source;
};

/** A dateline is looked for in this many paragraphs of the story. */
const DATELINE_PARAGRAPHS = 3;

/** Label every part of the text; nothing is stripped. */
export function findBlocks(text: string, metadata: Pick<Article, "title">): Layout {
  const spans = splitParagraphs(text);
  const first = readByRules(text, spans);
  const blocks = withHeads(text, spans, first, metadata.title);
  const title = blocks.find(({ kind }) => kind === "headline");
  const byline = blocks.flatMap((block) =>
    block.kind === "byline" ? readAuthors(sliceOf(text, block.span)) : [],
  );
  const dateline = findDateline(text, blocks);
  return {
    blocks,
    ...(title && { title: title.text ?? sliceOf(text, title.span) }),
    ...(byline.length > 0 && { byline }),
    ...(dateline && { dateline }),
    ...(dateline?.agency !== undefined && { source: { agency: dateline.agency } }),
  };
}

/** What each paragraph is by its own words; undefined where they do not tell. */
function readByRules(text: string, spans: readonly Span[]): (BlockReading | undefined)[] {
  const readings: (BlockReading | undefined)[] = [];
  let isHead = true;
  spans.forEach((span, index) => {
    const words = sliceOf(text, span);
    const before = readings.at(-1)?.kind;
    const candidate = { words, isHead, isLast: index === spans.length - 1, before };
    let reading: BlockReading | undefined;
    for (const rule of blockRules) {
      reading = rule(candidate);
      if (reading) break;
    }
    readings.push(reading);
    if (!reading && !isHeadline(words)) isHead = false;
  });
  return readings;
}

/** Headlines and crossheads are known by what stands around them. */
function withHeads(
  text: string,
  spans: readonly Span[],
  readings: readonly (BlockReading | undefined)[],
  title: string | undefined,
): Block[] {
  const kinds: (BlockReading | undefined)[] = [];
  let hasBody = false;
  spans.forEach((span, index) => {
    const words = sliceOf(text, span);
    const next = sliceOf(text, spans[index + 1] ?? span);
    const reading =
      readings[index] ?? readHead({ words, next, index, readings, kinds, hasBody, title });
    kinds.push(reading);
    if (reading === undefined || reading.kind === "list-item") hasBody = true;
  });
  return spans.map((span, index) => ({ ...(kinds[index] ?? { kind: "paragraph" }), span }));
}

type Head = {
  readonly words: string;
  /** The paragraph after it. */
  readonly next: string;
  readonly index: number;
  readonly readings: readonly (BlockReading | undefined)[];
  readonly kinds: readonly (BlockReading | undefined)[];
  readonly hasBody: boolean;
  readonly title: string | undefined;
};

function readHead({
  words,
  next,
  index,
  readings,
  kinds,
  hasBody,
  title,
}: Head): BlockReading | undefined {
  const after = readings[index + 1]?.kind;
  const isOverFilingLine = after === "dateline" || after === "byline";
  const isFollowed = readings.slice(index + 1).some((reading) => !reading || isStory(reading.kind));
  if (!isFollowed) return undefined;
  const hasHeadline = kinds.some((reading) => reading?.kind === "headline");
  if (
    !hasBody &&
    !hasHeadline &&
    (words === title || isHeadline(words) || (isOverFilingLine && isOneLine(words)))
  ) {
    const plain = withoutForm(words.replace(MARKDOWN_HEAD, ""));
    return { kind: "headline", ...(plain !== words && { text: plain }) };
  }
  if (!hasBody && after === "dateline" && isAuthor(words)) return { kind: "byline" };
  const isBetween = hasBody && kinds.at(-1) === undefined && readings[index + 1] === undefined;
  return isBetween && isCrosshead(words, next) ? { kind: "crosshead" } : undefined;
}

const MARKDOWN_HEAD = /^# /;

const isStory = (kind: BlockKind): boolean => kind === "paragraph" || kind === "list-item";

/** In the first paragraphs of the story, or in a line of its own above it. */
function findDateline(text: string, blocks: readonly Block[]): Dateline | undefined {
  const line = blocks.find(({ kind }) => kind === "dateline");
  const alone = line && readDateline(text, line.span);
  if (alone) return alone;
  const story = blocks.filter(({ kind }) => kind === "paragraph").slice(0, DATELINE_PARAGRAPHS);
  for (const [index, { span }] of story.entries()) {
    const dateline = readDateline(text, span);
    if (dateline && (index === 0 || dateline.agency !== undefined)) return dateline;
  }
  const date = line && readDay(sliceOf(text, line.span));
  return line && date ? { span: line.span, date } : undefined;
}
