import { type Annotation, type Block, type ParsedArticle, type Span, sliceOf } from "@nutgraf/core";
import type { Mark } from "../../lib/evidence/find-marks.ts";
import { type TextPiece, textPieces } from "../../lib/evidence/text-pieces.ts";
import { MarkedText } from "./marked-text.tsx";

type ArticleTextProps = {
  readonly article: ParsedArticle["article"];
  readonly marks: readonly Annotation<Mark>[];
};

/** The article's text, block by block, as it came; nothing is left out. */
export function ArticleText({ article, marks }: ArticleTextProps) {
  const { text, blocks } = article;
  const headline = blocks.find(({ kind }) => kind === "headline");
  return (
    <div className="article-text" id="text" lang={article.language}>
      {groupListItems(blocks.filter((block) => block !== headline)).map((group) => {
        const [first] = group;
        if (!first) return null;
        const draw = (block: Block) => {
          const range = wordsOf(text, block);
          return { start: range.start, pieces: textPieces({ text, range, marks }) };
        };
        if (first.kind !== "list-item")
          return <TextBlock key={first.span.start} kind={first.kind} {...draw(first)} />;
        return (
          <ul key={first.span.start}>
            {group.map(draw).map(({ start, pieces }) => (
              <li key={start} data-start={start}>
                <MarkedText pieces={pieces} />
              </li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}

/** The part of a block that is words: a crosshead without its dashes, an item without its star. */
export function wordsOf(text: string, { span, text: words }: Block): Span {
  const at = words ? sliceOf(text, span).indexOf(words) : -1;
  if (!words || at < 0) return span;
  return { start: span.start + at, end: span.start + at + words.length };
}

type TextBlockProps = {
  readonly kind: Block["kind"];
  readonly start: number;
  readonly pieces: readonly TextPiece[];
};

function TextBlock({ kind, start, pieces }: TextBlockProps) {
  const Tag = kind === "crosshead" || kind === "headline" ? "h2" : "p";
  return (
    <Tag className={kind === "paragraph" ? undefined : `block-${kind}`} data-start={start}>
      <MarkedText pieces={pieces} />
    </Tag>
  );
}

function groupListItems(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const open = groups.at(-1);
    if (block.kind === "list-item" && open?.[0]?.kind === "list-item") open.push(block);
    else groups.push([block]);
  }
  return groups;
}
