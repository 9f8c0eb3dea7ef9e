import { type Question, questions } from "../facts/list-facts.ts";

/** The three panes, from left to right. */
const panes = ["list", "article", "facts"] as const;
export type Pane = (typeof panes)[number];

/** Everything that the keys change. */
export type ViewerState = {
  readonly pane: Pane;
  /** Only the pane with the focus is shown. */
  readonly zoomed: boolean;
  readonly helpShown: boolean;
  /** First line of the help that is shown. */
  readonly helpScroll: number;
  /** Evidence is drawn over the text. */
  readonly evidenceShown: boolean;
  /** The article under the cursor of the list. */
  readonly articleIndex: number;
  readonly question: Question;
  /** The fact under the cursor. */
  readonly factIndex: number;
  /** First row of the article that is shown. */
  readonly scroll: number;
  /** The fact that the article shows, if one was opened. */
  readonly shownFact: number | undefined;
};

/** How much there is to move over, as the screen knows it. */
export type Extent = {
  readonly articles: number;
  /** Lines of the help. */
  readonly help: number;
  readonly facts: number;
  readonly rows: number;
  /** Rows of the article that fit on the screen. */
  readonly page: number;
  /** The row at which the fact under the cursor starts. */
  readonly factRow: number;
};

export type Action =
  | { readonly kind: "move"; readonly by: number }
  | { readonly kind: "page"; readonly by: number }
  | { readonly kind: "top" }
  | { readonly kind: "bottom" }
  | { readonly kind: "open" }
  | { readonly kind: "back" }
  | { readonly kind: "next-pane"; readonly by: number }
  | { readonly kind: "question"; readonly by: number }
  | { readonly kind: "article"; readonly by: number }
  | { readonly kind: "zoom" }
  | { readonly kind: "evidence" }
  | { readonly kind: "help" };

/** The state in which the viewer opens. */
export const initialState = (pane: Pane): ViewerState => ({
  pane,
  zoomed: false,
  helpShown: false,
  helpScroll: 0,
  evidenceShown: true,
  articleIndex: 0,
  question: "Who",
  factIndex: 0,
  scroll: 0,
  shownFact: undefined,
});

/** The state after an action; pure, so that every journey can be tested without a screen. */
export function reduce(state: ViewerState, action: Action, extent: Extent): ViewerState {
  if (state.helpShown) return scrollHelp(state, action, extent);
  switch (action.kind) {
    case "move":
      return move(state, action.by, extent);
    case "page":
      return move(state, action.by * Math.max(1, extent.page - 1), extent);
    case "top":
      return move(state, Number.NEGATIVE_INFINITY, extent);
    case "bottom":
      return move(state, Number.POSITIVE_INFINITY, extent);
    case "open":
      return open(state, extent);
    case "back":
      return back(state);
    case "next-pane":
      return {
        ...state,
        pane: panes[wrap(panes.indexOf(state.pane) + action.by, panes.length)] ?? state.pane,
      };
    case "question":
      return {
        ...state,
        question:
          questions[wrap(questions.indexOf(state.question) + action.by, questions.length)] ?? "Who",
        factIndex: 0,
        shownFact: undefined,
      };
    case "article":
      return openArticle(state, state.articleIndex + action.by, extent);
    case "zoom":
      return { ...state, zoomed: !state.zoomed };
    case "evidence":
      return { ...state, evidenceShown: !state.evidenceShown };
    case "help":
      return { ...state, helpShown: true };
  }
}

function scrollHelp(state: ViewerState, action: Action, { help, page }: Extent): ViewerState {
  if (action.kind !== "move" && action.kind !== "page")
    return { ...state, helpShown: false, helpScroll: 0 };
  const by = action.kind === "page" ? action.by * Math.max(1, page - 1) : action.by;
  return { ...state, helpScroll: clamp(state.helpScroll + by, help - page) };
}

function move(state: ViewerState, by: number, extent: Extent): ViewerState {
  switch (state.pane) {
    case "list":
      return openArticle(state, state.articleIndex + by, extent);
    case "article":
      return { ...state, scroll: clamp(state.scroll + by, extent.rows - extent.page) };
    case "facts":
      return { ...state, factIndex: clamp(state.factIndex + by, extent.facts - 1) };
  }
}

function openArticle(state: ViewerState, index: number, { articles }: Extent): ViewerState {
  const articleIndex = clamp(index, articles - 1);
  if (articleIndex === state.articleIndex) return state;
  return { ...state, articleIndex, scroll: 0, factIndex: 0, shownFact: undefined };
}

function open(state: ViewerState, extent: Extent): ViewerState {
  if (state.pane === "list") return { ...state, pane: "article" };
  if (state.pane === "article") return { ...state, pane: "facts" };
  if (extent.facts === 0) return state;
  // A third of the page above the fact keeps its sentence in view.
  const scroll = clamp(extent.factRow - Math.floor(extent.page / 3), extent.rows - extent.page);
  return { ...state, shownFact: state.factIndex, scroll };
}

function back(state: ViewerState): ViewerState {
  if (state.shownFact !== undefined) return { ...state, shownFact: undefined };
  if (state.zoomed) return { ...state, zoomed: false };
  return { ...state, pane: state.pane === "facts" ? "article" : "list" };
}

const clamp = (value: number, max: number): number =>
  Math.max(0, Math.min(value, Math.max(0, max)));
const wrap = (index: number, length: number): number => (index + length) % length;
