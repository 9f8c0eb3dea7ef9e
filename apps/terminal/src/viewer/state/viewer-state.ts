import type { Span } from "@nutgraf/core";
import { type Question as FactQuestion, questions } from "../../facts/list-facts.ts";
import type { Completion, Listing } from "../source/source.ts";
import type { Menu } from "./menu.ts";
import { clamp, type Extent, moveBy, type Pane, panes } from "./moving.ts";
import type { Prompt } from "./prompt.ts";

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
  /** Quotes that the parser is not sure of are listed. */
  readonly doubtfulShown: boolean;
  readonly listing: Listing;
  /** The row under the cursor of the list. */
  readonly rowIndex: number;
  /** The lists that led here, with the row that was opened in each. */
  readonly trail: readonly Place[];
  readonly question: FactQuestion;
  /** The fact under the cursor. */
  readonly factIndex: number;
  /** First row of the article that is shown. */
  readonly scroll: number;
  /** The characters that the article points at, and where the reader came from. */
  readonly shown: Shown | undefined;
  readonly prompt: Prompt | undefined;
  readonly menu: Menu | undefined;
  /** What the last command did, until the next key. */
  readonly message: string | undefined;
};

/** A row of a list. */
type Place = { readonly listing: Listing; readonly rowIndex: number };

/** Characters that were jumped to; from a fact, the way back. */
type Shown = { readonly span: Span; readonly from?: { readonly scroll: number } };

export type Action =
  | { readonly kind: "move"; readonly by: number }
  | { readonly kind: "page"; readonly by: number }
  | { readonly kind: "top" }
  | { readonly kind: "bottom" }
  /** The rows of the list have other indices by now. */
  | { readonly kind: "shift"; readonly by: number }
  | { readonly kind: "open" }
  | { readonly kind: "back" }
  | { readonly kind: "next-pane"; readonly by: number }
  | { readonly kind: "question"; readonly by: number }
  | { readonly kind: "article"; readonly by: number }
  | { readonly kind: "zoom" }
  | { readonly kind: "evidence" }
  | { readonly kind: "doubtful" }
  | { readonly kind: "help" }
  | { readonly kind: "list"; readonly listing: Listing }
  | { readonly kind: "point"; readonly span: Span; readonly row: number }
  | { readonly kind: "ask"; readonly prompt: Prompt | undefined }
  /** Show what a search finds, while it is typed. */
  | { readonly kind: "find"; readonly query: string }
  /** Offer ways to go on, if nothing was typed meanwhile. */
  | {
      readonly kind: "complete";
      readonly typed: string;
      readonly completions: readonly Completion[];
    }
  | { readonly kind: "menu"; readonly menu: Menu | undefined }
  | { readonly kind: "say"; readonly message: string | undefined };

/** The state in which the viewer opens. */
export const initialState = (pane: Pane, listing: Listing): ViewerState => ({
  pane,
  zoomed: false,
  helpShown: false,
  helpScroll: 0,
  evidenceShown: true,
  doubtfulShown: false,
  listing,
  rowIndex: 0,
  trail: [],
  question: "Who",
  factIndex: 0,
  scroll: 0,
  shown: undefined,
  prompt: undefined,
  menu: undefined,
  message: undefined,
});

/** The state after an action; pure, so that every journey can be tested without a screen. */
export function reduce(state: ViewerState, action: Action, extent: Extent): ViewerState {
  if (state.helpShown) return scrollHelp(state, action, extent);
  switch (action.kind) {
    case "move":
    case "page":
    case "top":
    case "bottom":
      return moveBy(state, action, extent);
    case "shift":
      return { ...state, rowIndex: Math.max(0, state.rowIndex + action.by) };
    case "open":
      return open(state, extent);
    case "back":
      return back(state);
    case "next-pane":
      return { ...state, pane: turn(panes, state.pane, action.by) };
    case "question":
      return { ...state, question: turn(questions, state.question, action.by), factIndex: 0 };
    case "article":
      return moveBy(
        { ...state, pane: "list" },
        { kind: "move", by: action.by },
        extent,
        state.pane,
      );
    case "zoom":
      return { ...state, zoomed: !state.zoomed };
    case "evidence":
      return { ...state, evidenceShown: !state.evidenceShown };
    case "doubtful":
      return turnDoubtful(state);
    case "help":
      return { ...state, helpShown: true };
    case "list":
      return openListing(state, action.listing, []);
    case "point":
      return { ...state, shown: { span: action.span }, scroll: scrollTo(action.row, extent) };
    case "ask":
      return { ...state, prompt: action.prompt, menu: undefined };
    case "find":
      return find(state, action.query);
    case "complete":
      return state.prompt?.line.text === action.typed
        ? { ...state, prompt: { ...state.prompt, completions: action.completions } }
        : state;
    case "menu":
      return action.menu
        ? { ...state, menu: action.menu, pane: "facts" }
        : { ...state, menu: undefined };
    case "say":
      return { ...state, message: action.message };
  }
}

function scrollHelp(state: ViewerState, action: Action, { help, page }: Extent): ViewerState {
  if (action.kind !== "move" && action.kind !== "page")
    return { ...state, helpShown: false, helpScroll: 0 };
  const by = action.kind === "page" ? action.by * Math.max(1, page - 1) : action.by;
  return { ...state, helpScroll: clamp(state.helpScroll + by, help - page) };
}

function open(state: ViewerState, extent: Extent): ViewerState {
  const { pane, listing, rowIndex, scroll } = state;
  if (pane === "list" && extent.opens)
    return openListing(state, extent.opens, [...state.trail, { listing, rowIndex }]);
  if (pane === "list") return { ...state, pane: "article" };
  if (pane === "article") return { ...state, pane: "facts" };
  if (!extent.fact) return state;
  const shown = { span: extent.fact.span, from: { scroll } };
  return { ...state, pane: "article", shown, scroll: scrollTo(extent.fact.row, extent) };
}

/** A third of the page above what is pointed at keeps its sentence in view. */
const scrollTo = (row: number, { page, rows }: Extent): number =>
  clamp(row - Math.floor(page / 3), rows - page);

/** The trail leads back to the list from which the search began. */
function find(state: ViewerState, query: string): ViewerState {
  const { listing, rowIndex, trail } = state;
  if (listing.kind === "search" && listing.query === query) return state;
  const from = listing.kind === "search" ? trail : [...trail, { listing, rowIndex }];
  return openListing(state, { kind: "search", query }, from);
}

function openListing(
  state: ViewerState,
  listing: Listing,
  trail: readonly Place[],
  rowIndex = 0,
): ViewerState {
  const start = { scroll: 0, factIndex: 0, shown: undefined, trail, rowIndex };
  const { doubtfulShown: doubtful } = state;
  const asked = listing.kind === "quotes" ? { ...listing, doubtful } : listing;
  return { ...state, ...start, pane: "list", listing: asked };
}

function turnDoubtful(state: ViewerState): ViewerState {
  const doubtfulShown = !state.doubtfulShown;
  const message = `Quotes that may be none are ${doubtfulShown ? "shown" : "hidden"}`;
  const turned = { ...state, doubtfulShown, message, factIndex: 0 };
  const { listing, trail } = turned;
  return listing.kind === "quotes" ? openListing(turned, listing, trail) : turned;
}

/** Undo the last step inwards: a jump to a sentence, a zoom, a pane, a list. */
function back(state: ViewerState): ViewerState {
  const { shown, pane, trail } = state;
  if (shown?.from) return { ...state, pane: "facts", shown: undefined, scroll: shown.from.scroll };
  if (state.zoomed) return { ...state, zoomed: false };
  if (pane !== "list") return { ...state, pane: pane === "facts" ? "article" : "list" };
  const last = trail.at(-1);
  return last ? openListing(state, last.listing, trail.slice(0, -1), last.rowIndex) : state;
}

function turn<Name>(names: readonly Name[], name: Name, by: number): Name {
  return names[(names.indexOf(name) + by + names.length) % names.length] ?? name;
}
