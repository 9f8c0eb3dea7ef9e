import type { Annotation, BlockKind, ParsedArticle, Span } from "@nutgraf/core";
import { Text } from "ink";
import type { EvidenceKind, EvidenceStyle, EvidenceStyles } from "../evidence.ts";
import type { Row } from "../wrap-article.ts";
import { Pane, rowsInside } from "./pane.tsx";
import { SegmentLine } from "./segment-line.tsx";

export type ArticlePaneProps = {
  readonly parsed: ParsedArticle | undefined;
  readonly rows: readonly Row[];
  readonly evidence: readonly Annotation<EvidenceKind>[];
  readonly shown: Span | undefined;
  readonly styles: EvidenceStyles;
  readonly scroll: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
};

/** The article's text, as far as it fits. */
export function ArticlePane(props: ArticlePaneProps) {
  const { parsed, rows, scroll, width, height, focused } = props;
  const visible = rows.slice(scroll, scroll + rowsInside(height));
  return (
    <Pane
      title={titleOf(parsed, rows.length, scroll + visible.length)}
      width={width}
      height={height}
      focused={focused}
    >
      {visible.map((row, index) =>
        row.isBlank || !parsed ? (
          <Text key={scroll + index}> </Text>
        ) : (
          <SegmentLine
            key={scroll + index}
            text={parsed.article.text}
            span={row.span}
            evidence={props.evidence}
            shown={props.shown}
            styles={props.styles}
            base={blockStyle(row.kind)}
          />
        ),
      )}
    </Pane>
  );
}

function titleOf(parsed: ParsedArticle | undefined, rows: number, last: number): string {
  if (!parsed) return "Article";
  const { source, publishedAt } = parsed.article;
  const read = rows === 0 ? "" : `${Math.min(100, Math.round((last / rows) * 100))}%`;
  return [source?.name, publishedAt?.slice(0, 10), read].filter(Boolean).join(" · ");
}

function blockStyle(kind: BlockKind): EvidenceStyle & { dimColor?: boolean } {
  switch (kind) {
    case "headline":
    case "crosshead":
      return { bold: true };
    case "paragraph":
    case "list-item":
      return {};
    default:
      return { dimColor: true };
  }
}
