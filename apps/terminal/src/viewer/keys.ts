import type { Listing } from "./source/source.ts";
import type { Action } from "./state/viewer-state.ts";

/** What a key does: change the state, or something outside it. */
export type Command =
  | Action
  | { readonly kind: "quit" | "suspend" | "undo" | "refresh" }
  | { readonly kind: "search" | "save-search" }
  | { readonly kind: "star" | "mark-read" | "tag" | "note" | "correct" }
  | { readonly kind: "copy" | "copy-address" | "browser" | "pager" | "editor" | "pipe" }
  | { readonly kind: "timeline-of" | "quotes-of" | "articles-of" };

/** A line of the key map; the help and the configuration's names are made from it. */
type Binding = {
  readonly name: string;
  readonly keys: readonly string[];
  readonly does: string;
  readonly command: Command;
};

const list = (listing: Listing): Command => ({ kind: "list", listing });

/** The keys of the viewer, as in vim, less and newsboat, by what they are about. */
export const keyGroups = [
  {
    title: "Move",
    bindings: [
      bind("down", ["j", "down"], "down", { kind: "move", by: 1 }),
      bind("up", ["k", "up"], "up", { kind: "move", by: -1 }),
      bind("page-down", ["space", "pagedown", "ctrl+d"], "a page down", { kind: "page", by: 1 }),
      bind("page-up", ["b", "pageup", "ctrl+u"], "a page up", { kind: "page", by: -1 }),
      bind("top", ["g", "home"], "to the top", { kind: "top" }),
      bind("bottom", ["G", "end"], "to the bottom", { kind: "bottom" }),
      bind("open", ["enter"], "open; on a fact, show its sentence", { kind: "open" }),
      bind("back", ["esc", "backspace"], "back", { kind: "back" }),
      bind("pane-right", ["l", "right"], "pane to the right", { kind: "next-pane", by: 1 }),
      bind("pane-left", ["h", "left"], "pane to the left", { kind: "next-pane", by: -1 }),
      bind("next-question", ["tab"], "next of Who, Said, Happened, When, Where", {
        kind: "question",
        by: 1,
      }),
      bind("previous-question", ["shift+tab"], "the one before", { kind: "question", by: -1 }),
      bind("next-article", ["n"], "next article", { kind: "article", by: 1 }),
      bind("previous-article", ["p"], "previous article", { kind: "article", by: -1 }),
    ],
  },
  {
    title: "Lists",
    bindings: [
      bind("articles", ["1"], "every article", list({ kind: "articles" })),
      bind("unread", ["2"], "unread articles", list({ kind: "unread" })),
      bind("starred", ["3"], "articles with a star", list({ kind: "starred" })),
      bind("stories", ["4"], "stories", list({ kind: "stories" })),
      bind("feeds", ["5"], "feeds", list({ kind: "feeds" })),
      bind("searches", ["6"], "saved searches", list({ kind: "searches" })),
      bind("timeline", ["7"], "timeline: what happened, latest first", list({ kind: "timeline" })),
      bind("quotes", ["8"], "quotes: who said what", list({ kind: "quotes" })),
      bind("search", ["/"], "search", { kind: "search" }),
      bind("save-search", ["S"], "save the search", { kind: "save-search" }),
      bind("articles-of", ["A"], "articles about the name at hand", { kind: "articles-of" }),
      bind("timeline-of", ["T"], "timeline of the name at hand", { kind: "timeline-of" }),
      bind("quotes-of", ["Q"], "quotes by the name at hand", { kind: "quotes-of" }),
      bind("refresh", ["r"], "look for news in the feeds", { kind: "refresh" }),
    ],
  },
  {
    title: "Change",
    bindings: [
      bind("star", ["s"], "star, or take it away", { kind: "star" }),
      bind("mark-read", ["m"], "mark read or unread", { kind: "mark-read" }),
      bind("tag", ["t"], "tags", { kind: "tag" }),
      bind("note", ["a"], "a note on the sentence at hand", { kind: "note" }),
      bind("correct", ["c"], "correct the fact at hand", { kind: "correct" }),
      bind("undo", ["u"], "undo", { kind: "undo" }),
    ],
  },
  {
    title: "Elsewhere",
    bindings: [
      bind("browser", ["o"], "open in the browser", { kind: "browser" }),
      bind("pager", ["v"], "read in $PAGER", { kind: "pager" }),
      bind("editor", ["E"], "open in $EDITOR", { kind: "editor" }),
      bind("pipe", ["|"], "pipe the text to a command", { kind: "pipe" }),
      bind("copy", ["y"], "copy the fact or the title", { kind: "copy" }),
      bind("copy-address", ["Y"], "copy the address", { kind: "copy-address" }),
    ],
  },
  {
    title: "Screen",
    bindings: [
      bind("zoom", ["z"], "only this pane", { kind: "zoom" }),
      bind("evidence", ["e"], "evidence on or off", { kind: "evidence" }),
      bind("doubtful", ["."], "quotes that may be none: show or hide", { kind: "doubtful" }),
      bind("suspend", ["ctrl+z"], "to the shell; fg comes back", { kind: "suspend" }),
      bind("help", ["?"], "this help", { kind: "help" }),
      bind("quit", ["q", "ctrl+c"], "quit", { kind: "quit" }),
    ],
  },
] as const satisfies readonly KeyGroup[];

/** Bindings under a title. */
export type KeyGroup = { readonly title: string; readonly bindings: readonly Binding[] };

/** The names by which a configuration may give an action other keys. */
export type ActionName = (typeof keyGroups)[number]["bindings"][number]["name"];

/** Keys in place of the usual ones. */
export type CustomKeys = Readonly<Partial<Record<ActionName, readonly string[] | undefined>>>;

/** The key map after a configuration: its keys replace the usual ones of the same action. */
export function customGroups(keys: CustomKeys): KeyGroup[] {
  const taken = new Set(Object.values(keys).flatMap((list) => list ?? []));
  return keyGroups.map(({ title, bindings }) => ({
    title,
    bindings: bindings.map((binding) => ({
      ...binding,
      keys: keys[binding.name] ?? binding.keys.filter((key) => !taken.has(key)),
    })),
  }));
}

/** What each key does. */
export const keyMap = (groups: readonly KeyGroup[]): ReadonlyMap<string, Command> =>
  new Map(
    groups.flatMap(({ bindings }) =>
      bindings.flatMap(({ keys, command }) => keys.map((key) => [key, command] as const)),
    ),
  );

function bind<const Name extends string>(
  name: Name,
  keys: readonly string[],
  does: string,
  command: Command,
) {
  return { name, keys, does, command };
}
