import type { Annotation, BlockKind, Span } from "@nutgraf/core";
import { Text } from "ink";
import { memo } from "react";
import type { Row } from "../../layout/layout-article.ts";
import { safeLine, safeText } from "../../plain/safe-text.ts";
import type { EvidenceKind, EvidenceStyle, EvidenceStyles } from "../evidence.ts";
import { Pane, rowsInside } from "./pane.tsx";
import { SegmentLine } from "./segment-line.tsx";

export type ArticlePaneProps = {
  readonly title: string;
  readonly text: string;
  readonly rows: readonly Row[];
  readonly evidence: readonly Annotation<EvidenceKind>[];
  readonly shown: Span | undefined;
  readonly styles: EvidenceStyles;
  readonly scroll: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
};

/** The article's rows, as far as they fit. */
export const ArticlePane = memo(function ArticlePane(props: ArticlePaneProps) {
  const { title, rows, scroll, width, height, focused } = props;
  const visible = rows.slice(scroll, scroll + rowsInside(height));
  const read = rows.length === 0 ? 0 : Math.round(((scroll + visible.length) / rows.length) * 100);
  const place = rows.length === 0 ? "" : ` ${Math.min(100, read)}%`;
  return (
    <Pane title={`${safeLine(title)}${place}`} width={width} height={height} focused={focused}>
      {visible.map((row, index) => (
        <ArticleRow key={scroll + index} row={row} {...props} />
      ))}
    </Pane>
  );
});

type ArticleRowProps = Pick<ArticlePaneProps, "text" | "evidence" | "shown" | "styles"> & {
  readonly row: Row;
};

function ArticleRow({ row, text, evidence, shown, styles }: ArticleRowProps) {
  switch (row.kind) {
    case "blank":
      return <Text> </Text>;
    case "title":
      return <Text bold>{safeLine(row.text)}</Text>;
    case "meta":
      return <Text dimColor>{safeLine(row.text)}</Text>;
    case "note":
      return <Text italic>{safeLine(row.text)}</Text>;
    case "plain":
      // One line already, and its indent stays.
      return <Text>{safeText(row.text)}</Text>;
    case "text":
      return (
        <SegmentLine
          prefix={row.prefix}
          text={text}
          span={row.span}
          evidence={evidence}
          shown={shown}
          styles={styles}
          base={blockStyle(row.block)}
        />
      );
  }
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
