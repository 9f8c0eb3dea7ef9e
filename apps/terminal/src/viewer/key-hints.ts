import type { ActionName, KeyGroup } from "./keys.ts";
import type { Pane } from "./state/moving.ts";

type Hint = readonly [name: ActionName, does: string];

/** What is most wanted in each pane, the most wanted first. */
const hintsOf: Readonly<Record<Pane, readonly Hint[]>> = {
  list: [
    ["search", "search"],
    ["open", "open"],
    ["unread", "unread"],
    ["stories", "stories"],
    ["feeds", "feeds"],
    ["timeline", "timeline"],
    ["quotes", "quotes"],
    ["star", "star"],
    ["mark-read", "read"],
    ["refresh", "refresh"],
    ["tag", "tags"],
    ["zoom", "zoom"],
    ["undo", "undo"],
  ],
  article: [
    ["open", "facts"],
    ["next-article", "next"],
    ["previous-article", "previous"],
    ["search", "search"],
    ["note", "note"],
    ["browser", "browser"],
    ["star", "star"],
    ["evidence", "evidence"],
    ["zoom", "zoom"],
    ["tag", "tags"],
    ["pager", "pager"],
    ["pipe", "pipe"],
    ["undo", "undo"],
  ],
  facts: [
    ["open", "sentence"],
    ["next-question", "question"],
    ["correct", "correct"],
    ["articles-of", "articles"],
    ["timeline-of", "timeline"],
    ["quotes-of", "quotes"],
    ["doubtful", "doubtful"],
    ["copy", "copy"],
    ["zoom", "zoom"],
    ["undo", "undo"],
  ],
};

const always: readonly Hint[] = [
  ["help", "help"],
  ["quit", "quit"],
];
const GAP = "  ";

/** As many keys of a pane as fit on one line; those for help and to quit are always there. */
export function keyHints(groups: readonly KeyGroup[], pane: Pane, columns: number): string {
  const keys = new Map(
    groups.flatMap(({ bindings }) => bindings.map(({ name, keys: [key] }) => [name, key] as const)),
  );
  const toText = ([name, does]: Hint): string[] => {
    const key = keys.get(name);
    return key === undefined ? [] : [`${key} ${does}`];
  };
  const end = always.flatMap(toText);
  const start: string[] = [];
  for (const hint of hintsOf[pane].flatMap(toText)) {
    if ([...start, hint, ...end].join(GAP).length > columns) break;
    start.push(hint);
  }
  return [...start, ...end].join(GAP);
}
