import type { Block } from "../../model/article.ts";
import type { Entity } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import type { SentenceTree } from "../../text/sentence-tree.ts";
import { lastStarting } from "../../text/span-index.ts";
import type { Draft } from "./draft.ts";

type Source = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly trees: readonly SentenceTree[];
  readonly entities: readonly Entity[];
};

/** A transcript's line, and who speaks it in capitals: "LINDT: It is safe." */
const TRANSCRIPT_LINE =
  /^["“]?(?<label>(?:Q|A|\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3})):\s+(?=\S)/u;

/** What stands before the colon of a headline: "Lindt: the bridge is safe". */
const HEADLINE = /^(?<label>[^:\n]{2,40}):\s+(?=[^\s"“‘'`]\S*\s+\S+\s+\S)/;

/** Nouns that speak in headlines without being anybody's name. */
const SOURCES =
  /^(?:polls?|reports?|study|survey|police|officials?|minister|ministry|sources?|witness(?:es)?|analysts?|experts?|court|president|pm|mayor|governor)$/i;

/** Lines of a transcript that an article has at least; a lone label in capitals is a kicker. */
const LEAST_LINES = 2;

/** Find what a label before a colon gives to somebody: the lines of a transcript, and headlines. */
export function findLabelledSpeech(source: Source): Draft[] {
  const lines = source.blocks.flatMap((block) =>
    block.kind === "paragraph" || block.kind === "list-item"
      ? labelled(source, block, TRANSCRIPT_LINE, "direct")
      : [],
  );
  const headlines = source.blocks
    .filter((block, at) => block.kind === "headline" || (at === 0 && isShort(block.span)))
    .flatMap((block) => labelled(source, block, HEADLINE, "indirect"))
    .filter(({ mention }) => mention && isSource(source, mention));
  return [...(lines.length >= LEAST_LINES ? lines : []), ...headlines];
}

/** A first line as short as a headline, whatever it ends with. */
const isShort = ({ start, end }: Span): boolean => end - start <= 140;

function labelled(
  { text, sentences, trees }: Source,
  { span }: Block,
  pattern: RegExp,
  kind: Draft["kind"],
): Draft[] {
  const match = pattern.exec(text.slice(span.start, span.end));
  const label = match?.groups?.label;
  if (!match || label === undefined) return [];
  const start = span.start + match[0].indexOf(label);
  const mention = { start, end: start + label.length };
  const tree = trees[lastStarting(sentences, start)];
  const speaker = tree?.tokens.findIndex(({ span: at }) => at.end > start) ?? -1;
  const content = { start: span.start + match[0].length, end: closed(text, span) };
  if (!tree || speaker < 0 || content.start >= content.end) return [];
  return [
    {
      kind,
      content: [content],
      tree,
      speakers: [speaker],
      mention,
      continues: false,
      confidence: kind === "direct" ? 0.9 : 0.7,
      why: kind === "direct" ? "line of a transcript" : "headline with a colon",
    },
  ];
}

/** The end of a block without white space and a closing mark. */
function closed(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[\s"”]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** Whether a label names somebody, or a kind of source. */
const isSource = ({ text, entities }: Source, label: Span): boolean =>
  SOURCES.test(text.slice(label.start, label.end)) ||
  entities.some(
    ({ type, mentions }) =>
      SPEAKERS.has(type) &&
      mentions.some(({ span }) => span.end === label.end && span.start >= label.start),
  );

const SPEAKERS: ReadonlySet<Entity["type"]> = new Set(["person", "organisation", "place", "group"]);
