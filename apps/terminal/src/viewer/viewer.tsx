import type { ParsedArticle } from "@nutgraf/core";
import { Box, Text, useApp, useInput, useStdout, useWindowSize } from "ink";
import { useEffect, useMemo, useReducer, useState } from "react";
import type { Config } from "../config/config.ts";
import { listFacts } from "../facts/list-facts.ts";
import { safeText } from "../plain/safe-text.ts";
import type { ArticleSource } from "./article-source.ts";
import { ArticlePane } from "./components/article-pane.tsx";
import { FactsPane } from "./components/facts-pane.tsx";
import { Help } from "./components/help.tsx";
import { ListPane } from "./components/list-pane.tsx";
import { columnsInside, rowsInside } from "./components/pane.tsx";
import { copySequence } from "./copy-sequence.ts";
import { listEvidence, styleEvidence } from "./evidence.ts";
import { keyName } from "./key-name.ts";
import { customBindings, keyMap } from "./keys.ts";
import { paneWidths } from "./pane-widths.ts";
import { suspend } from "./suspend.ts";
import {
  type Action,
  type Extent,
  initialState,
  reduce,
  type ViewerState,
} from "./viewer-state.ts";
import { rowAt, wrapArticle } from "./wrap-article.ts";

export type ViewerProps = {
  readonly source: ArticleSource;
  /** Open with the article instead of the list. */
  readonly startsWithArticle?: boolean;
  readonly config?: Config;
};

/** The whole screen: list, article and facts. */
export function Viewer({ source, startsWithArticle = false, config = {} }: ViewerProps) {
  const { exit, suspendTerminal } = useApp();
  const { stdout } = useStdout();
  const { columns, rows: height } = useWindowSize();
  const [state, dispatch] = useReducer(
    (current: ViewerState, { action, extent }: { action: Action; extent: Extent }) =>
      reduce(current, action, extent),
    initialState(startsWithArticle ? "article" : "list"),
  );
  const bindings = useMemo(() => customBindings(config.keys ?? {}), [config]);
  const commands = useMemo(() => keyMap(bindings), [bindings]);
  const parsed = useArticle(source, source.rows[state.articleIndex]?.id);
  const widths = paneWidths(columns, state.pane, state.zoomed);
  const paneHeight = Math.max(4, height - 1);
  const textWidth = Math.min(columnsInside(widths.article), config.measure ?? MEASURE);
  const rows = useMemo(
    () => (parsed ? wrapArticle(parsed.article.text, parsed.article.blocks, textWidth) : []),
    [parsed, textWidth],
  );
  const styles = useMemo(() => styleEvidence(config.colors ?? {}), [config]);
  const evidence = useMemo(() => (parsed ? listEvidence(parsed) : []), [parsed]);
  const facts = useMemo(() => listFacts(parsed ?? EMPTY), [parsed]);
  const list = facts[state.question];
  const fact = list[state.factIndex];
  const shown = state.shownFact === undefined ? undefined : list[state.shownFact]?.span;

  useInput((input, key) => {
    const action = commands.get(keyName(input, key));
    if (!action) return;
    if (action.kind === "quit") return exit();
    if (action.kind === "suspend") return suspend(suspendTerminal);
    if (action.kind === "copy") {
      if (fact) stdout.write(copySequence(fact.label));
      return;
    }
    const extent = {
      articles: source.rows.length,
      help: bindings.length,
      facts: list.length,
      rows: rows.length,
      page: rowsInside(paneHeight),
      factRow: fact ? rowAt(rows, fact.span.start) : 0,
    };
    dispatch({ action, extent });
  });

  if (state.helpShown)
    return (
      <Help width={columns} height={paneHeight} scroll={state.helpScroll} bindings={bindings} />
    );
  return (
    <Box flexDirection="column" width={columns} height={height}>
      <Box height={paneHeight}>
        {widths.list > 0 && (
          <ListPane
            rows={source.rows}
            cursor={state.articleIndex}
            width={widths.list}
            height={paneHeight}
            focused={state.pane === "list"}
          />
        )}
        {widths.article > 0 && (
          <ArticlePane
            parsed={parsed}
            rows={rows}
            evidence={state.evidenceShown ? evidence : []}
            shown={shown}
            styles={styles}
            scroll={state.scroll}
            width={widths.article}
            height={paneHeight}
            focused={state.pane === "article"}
          />
        )}
        {widths.facts > 0 && (
          <FactsPane
            facts={facts}
            question={state.question}
            cursor={state.factIndex}
            width={widths.facts}
            height={paneHeight}
            focused={state.pane === "facts"}
          />
        )}
      </Box>
      <Text dimColor wrap="truncate-end">
        {safeText(source.rows[state.articleIndex]?.title ?? "")} ? help · q quit
      </Text>
    </Box>
  );
}

/** Columns of text at most: longer lines are hard to read. */
const MEASURE = 76;

const EMPTY: ParsedArticle = {
  schemaVersion: 1,
  article: { id: "none", text: "", language: "en", blocks: [] },
  sentences: [],
  entities: [],
  times: [],
  quotes: [],
  events: [],
  brief: [],
};

function useArticle(source: ArticleSource, id: string | undefined): ParsedArticle | undefined {
  const [parsed, setParsed] = useState<ParsedArticle>();
  useEffect(() => {
    let wanted = true;
    if (id !== undefined)
      void source.open(id).then((article) => {
        if (wanted) setParsed(article);
      });
    return () => {
      wanted = false;
    };
  }, [source, id]);
  return parsed;
}
