import type { Action } from "./viewer-state.ts";

/** What a key does: change the state, or something outside it. */
export type Command =
  | Action
  | { readonly kind: "quit" }
  | { readonly kind: "copy" }
  | { readonly kind: "suspend" };

/** A line of the key map; the help and the configuration's names are made from it. */
export type Binding = {
  readonly name: string;
  readonly keys: readonly string[];
  readonly does: string;
  readonly action: Command;
};

/** The keys of the viewer, as in vim, less and newsboat. */
export const bindings = [
  { name: "down", keys: ["j", "down"], does: "down", action: { kind: "move", by: 1 } },
  { name: "up", keys: ["k", "up"], does: "up", action: { kind: "move", by: -1 } },
  {
    name: "page-down",
    keys: ["space", "pagedown", "ctrl+d"],
    does: "a page down",
    action: { kind: "page", by: 1 },
  },
  {
    name: "page-up",
    keys: ["b", "pageup", "ctrl+u"],
    does: "a page up",
    action: { kind: "page", by: -1 },
  },
  { name: "top", keys: ["g", "home"], does: "to the top", action: { kind: "top" } },
  { name: "bottom", keys: ["G", "end"], does: "to the bottom", action: { kind: "bottom" } },
  {
    name: "open",
    keys: ["enter"],
    does: "open; on a fact, show its sentence",
    action: { kind: "open" },
  },
  { name: "back", keys: ["esc", "backspace"], does: "back", action: { kind: "back" } },
  {
    name: "pane-right",
    keys: ["l", "right"],
    does: "pane to the right",
    action: { kind: "next-pane", by: 1 },
  },
  {
    name: "pane-left",
    keys: ["h", "left"],
    does: "pane to the left",
    action: { kind: "next-pane", by: -1 },
  },
  {
    name: "next-question",
    keys: ["tab"],
    does: "next question: Who, Said, Happened, When, Where",
    action: { kind: "question", by: 1 },
  },
  {
    name: "previous-question",
    keys: ["shift+tab"],
    does: "the question before",
    action: { kind: "question", by: -1 },
  },
  { name: "next-article", keys: ["n"], does: "next article", action: { kind: "article", by: 1 } },
  {
    name: "previous-article",
    keys: ["p"],
    does: "previous article",
    action: { kind: "article", by: -1 },
  },
  { name: "zoom", keys: ["z"], does: "zoom the pane", action: { kind: "zoom" } },
  { name: "evidence", keys: ["e"], does: "evidence on or off", action: { kind: "evidence" } },
  {
    name: "copy",
    keys: ["y"],
    does: "copy the fact or the sentence",
    action: { kind: "copy" },
  },
  {
    name: "suspend",
    keys: ["ctrl+z"],
    does: "to the shell; fg comes back",
    action: { kind: "suspend" },
  },
  { name: "help", keys: ["?"], does: "this help", action: { kind: "help" } },
  { name: "quit", keys: ["q"], does: "quit", action: { kind: "quit" } },
] as const satisfies readonly Binding[];

/** The names by which a configuration may give an action other keys. */
export type ActionName = (typeof bindings)[number]["name"];

/** The key map after a configuration: its keys replace the usual ones of the same action. */
export function customBindings(
  keys: Readonly<Partial<Record<ActionName, readonly string[] | undefined>>>,
): Binding[] {
  const taken = new Set(Object.values(keys).flatMap((list) => list ?? []));
  return bindings.map((binding) => ({
    ...binding,
    keys: keys[binding.name] ?? binding.keys.filter((key) => !taken.has(key)),
  }));
}

/** What each key does. */
export const keyMap = (list: readonly Binding[]): ReadonlyMap<string, Command> =>
  new Map(list.flatMap(({ keys, action }) => keys.map((key) => [key, action] as const)));
