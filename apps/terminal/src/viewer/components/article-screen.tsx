import type { Annotation } from "@nutgraf/core";
import { Box } from "ink";
import type { Fact, Question } from "../../facts/list-facts.ts";
import type { Row } from "../../layout/layout-article.ts";
import type { EvidenceKind, EvidenceStyles } from "../evidence.ts";
import type { Rows } from "../hooks/use-rows.ts";
import type { KeyGroup } from "../keys.ts";
import type { PaneWidths } from "../layout/pane-widths.ts";
import { emptyText, listingTitle } from "../source/listing-title.ts";
import type { ListRow, OpenArticle } from "../source/source.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { ArticlePane } from "./article-pane.tsx";
import { FactsPane } from "./facts-pane.tsx";
import { ListPane } from "./list-pane.tsx";
import { MenuBox } from "./menu-box.tsx";
import { MOST_COMPLETIONS, PromptLine } from "./prompt-line.tsx";
import { StatusLine } from "./status-line.tsx";

export type ArticleScreenProps = {
  readonly state: ViewerState;
  readonly list: Rows;
  readonly row: ListRow | undefined;
  readonly article: OpenArticle | undefined;
  readonly rows: readonly Row[];
  readonly evidence: readonly Annotation<EvidenceKind>[];
  readonly facts: Readonly<Record<Question, readonly Fact[]>>;
  readonly styles: EvidenceStyles;
  readonly widths: PaneWidths;
  readonly columns: number;
  readonly height: number;
  readonly groups: readonly KeyGroup[];
};

const NO_EVIDENCE: readonly Annotation<EvidenceKind>[] = [];

/** The panes that have room, over the last line. */
export function ArticleScreen(props: ArticleScreenProps) {
  const { state, list, row, article, rows, facts, styles, widths, columns, height } = props;
  const { pane, prompt, menu, message } = state;
  const lastLines = prompt ? Math.min(MOST_COMPLETIONS, prompt.completions.length) + 1 : 1;
  const paneHeight = Math.max(4, height - lastLines);
  return (
    <Box flexDirection="column" width={columns} height={height}>
      <Box height={paneHeight}>
        {widths.list > 0 && (
          <ListPane
            title={listingTitle(state.listing)}
            listing={state.listing.kind}
            list={list.list}
            empty={emptyText(state.listing)}
            problem={list.problem}
            cursor={state.rowIndex}
            width={widths.list}
            height={paneHeight}
            focused={pane === "list"}
          />
        )}
        {widths.article > 0 && (
          <ArticlePane
            title={article?.title ?? row?.title ?? "Article"}
            text={article?.parsed.article.text ?? ""}
            rows={rows}
            evidence={state.evidenceShown ? props.evidence : NO_EVIDENCE}
            shown={state.shown?.span}
            styles={styles}
            scroll={state.scroll}
            width={widths.article}
            height={paneHeight}
            focused={pane === "article"}
          />
        )}
        {widths.facts > 0 &&
          (menu ? (
            <MenuBox menu={menu} width={widths.facts} height={paneHeight} />
          ) : (
            <FactsPane
              facts={facts}
              question={state.question}
              cursor={state.factIndex}
              width={widths.facts}
              height={paneHeight}
              focused={pane === "facts"}
            />
          ))}
      </Box>
      {prompt ? (
        <PromptLine prompt={prompt} columns={columns} />
      ) : (
        <StatusLine
          message={message}
          columns={columns}
          groups={props.groups}
          pane={pane}
          hasMenu={menu !== undefined}
        />
      )}
    </Box>
  );
}
