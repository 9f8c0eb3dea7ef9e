import { Text } from "ink";
import { safeLine } from "../../plain/safe-text.ts";
import { keyHints } from "../key-hints.ts";
import type { KeyGroup } from "../keys.ts";
import type { Pane } from "../state/moving.ts";

export type StatusLineProps = {
  readonly message: string | undefined;
  readonly columns: number;
  readonly groups: readonly KeyGroup[];
  readonly pane: Pane;
  /** A menu takes the keys. */
  readonly hasMenu: boolean;
};

const MENU_HINTS = "j down  k up  enter choose  esc leave";

/** What the last command did, or which keys there are. */
export function StatusLine({ message, columns, groups, pane, hasMenu }: StatusLineProps) {
  if (message !== undefined) return <Text wrap="truncate-end">{safeLine(message)}</Text>;
  return (
    <Text dimColor wrap="truncate-end">
      {hasMenu ? MENU_HINTS : keyHints(groups, pane, columns)}
    </Text>
  );
}
