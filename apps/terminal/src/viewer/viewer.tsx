import { useApp, useStdout, useWindowSize } from "ink";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Config } from "../config/config.ts";
import { listFacts } from "../facts/list-facts.ts";
import { rowAt as articleRowAt } from "../layout/layout-article.ts";
import { layoutRow } from "../layout/layout-row.ts";
import { ArticleScreen } from "./components/article-screen.tsx";
import { factsPage } from "./components/facts-pane.tsx";
import { Help, helpLines } from "./components/help.tsx";
import { listPage } from "./components/list-pane.tsx";
import { columnsInside, rowsInside } from "./components/pane.tsx";
import { listEvidence, styleEvidence, withoutColor } from "./evidence.ts";
import { useOpened } from "./hooks/use-opened.ts";
import { usePointing } from "./hooks/use-pointing.ts";
import { useReadMark } from "./hooks/use-read-mark.ts";
import { useRenewal } from "./hooks/use-renewal.ts";
import { useRows } from "./hooks/use-rows.ts";
import { useSearch } from "./hooks/use-search.ts";
import { useStrokes } from "./hooks/use-strokes.ts";
import { useViewerState } from "./hooks/use-viewer-state.ts";
import { customGroups, keyMap } from "./keys.ts";
import { paneWidths } from "./layout/pane-widths.ts";
import { reachOf, rowAt } from "./source/paged-list.ts";
import type { Change, Listing, ListPage, Source } from "./source/source.ts";
import type { Extent } from "./state/moving.ts";
import { initialState } from "./state/viewer-state.ts";

export type ViewerProps = {
  readonly source: Source;
  readonly listing: Listing;
  /** The first page of the list, so that the first frame shows it. */
  readonly first: ListPage;
  /** Open with the article instead of the list. */
  readonly startsWithArticle?: boolean;
  /** What turns out to be wrong with the source later. */
  readonly problem?: Promise<string | undefined> | undefined;
  readonly config?: Config;
  readonly onLight?: boolean;
  /** Evidence is told apart by weight and lines alone. */
  readonly isColorless?: boolean;
};

/** Columns of text at most: longer lines are hard to read. */
const MEASURE = 76;

/** The whole screen: list, article and facts, with everything that the keys do. */
export function Viewer(props: ViewerProps) {
  const { source, first, startsWithArticle = false, config = {}, onLight = false } = props;
  const { exit, suspendTerminal } = useApp();
  const { stdout } = useStdout();
  const { columns, rows: height } = useWindowSize();
  const extent = useRef<Extent>(NOTHING);
  const { state, dispatch, getState } = useViewerState(
    initialState(startsWithArticle ? "article" : "list", props.listing),
    extent,
  );
  const [listRevision, setListRevision] = useState(0);
  const [revision, setRevision] = useState(0);
  const changes = useRef<Change[]>([]);
  const reload = useCallback(() => setListRevision((number) => number + 1), []);
  const reopen = useCallback(() => setRevision((number) => number + 1), []);

  const onShift = useCallback((by: number) => dispatch({ kind: "shift", by }), [dispatch]);
  const list = useRows(source, state.listing, {
    first,
    revision: listRevision,
    cursor: state.rowIndex,
    onShift,
  });
  const row = rowAt(list.list, state.rowIndex);
  const onProblem = useCallback(
    (message: string) => dispatch({ kind: "say", message }),
    [dispatch],
  );
  useEffect(() => {
    void props.problem?.then((problem) => problem !== undefined && onProblem(problem));
  }, [props.problem, onProblem]);
  const onRenewed = useCallback(() => {
    reload();
    reopen();
  }, [reload, reopen]);
  useRenewal(source, { onMessage: onProblem, onDone: onRenewed });
  const article = useOpened(source.open, row?.article, { revision, onProblem });
  const story = useOpened(source.openStory, row?.story, { revision, onProblem });
  const groups = useMemo(() => customGroups(config.keys ?? {}), [config]);
  const commands = useMemo(() => keyMap(groups), [groups]);
  const { isColorless = false } = props;
  const styles = useMemo(() => {
    const colored = styleEvidence(config.colors ?? {}, onLight);
    return isColorless ? withoutColor(colored) : colored;
  }, [config, onLight, isColorless]);
  const { pane, zoomed, listing } = state;
  const widths = paneWidths({ columns, focus: pane, zoomed, listing: listing.kind });
  const paneHeight = Math.max(4, height - 1);
  const measure = Math.min(columnsInside(widths.article), config.measure ?? MEASURE);
  const rows = useMemo(
    () => layoutRow({ row, article, story }, measure),
    [row, article, story, measure],
  );
  const evidence = useMemo(() => (article ? listEvidence(article.parsed) : []), [article]);
  const doubtful = state.doubtfulShown;
  const facts = useMemo(
    () => (article ? listFacts(article.parsed, { doubtful }) : NO_FACTS),
    [article, doubtful],
  );
  const fact = facts[state.question][state.factIndex];

  const reach = reachOf(list.list);
  extent.current = {
    listFirst: reach.first,
    list: reach.end,
    listPage: listPage(paneHeight, listing.kind),
    opens: row?.opens,
    help: helpLines(groups),
    facts: facts[state.question].length,
    factsPage: factsPage(paneHeight),
    rows: rows.length,
    page: rowsInside(paneHeight),
    fact: fact && { span: fact.span, row: articleRowAt(rows, fact.span.start) },
  };
  usePointing({ row, article, rows, dispatch });
  useReadMark({ source, article, pane, patch: list.patch, onProblem });
  const cancelSearch = useSearch(source, state, dispatch);
  useStrokes({
    source,
    state,
    getState,
    row,
    article,
    rows,
    fact,
    dispatch,
    reopen,
    reload,
    patch: list.patch,
    changes: changes.current,
    write: (sequence) => void stdout.write(sequence),
    suspendTerminal,
    exit,
    commands,
    reachEdge: list.reachEdge,
    cancelSearch,
  });

  if (state.helpShown)
    return <Help width={columns} height={paneHeight} scroll={state.helpScroll} groups={groups} />;
  return (
    <ArticleScreen
      {...{ state, list, row, article, rows, evidence, facts, styles, widths, columns, height }}
      groups={groups}
    />
  );
}

const NO_FACTS = { Who: [], Said: [], Happened: [], When: [], Where: [] };
const NOTHING: Extent = {
  listFirst: 0,
  list: 0,
  listPage: 1,
  help: 0,
  facts: 0,
  factsPage: 1,
  rows: 0,
  page: 1,
};
