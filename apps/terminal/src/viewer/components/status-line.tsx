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
};

/** What the last command did, or which keys there are. */
export function StatusLine({ message, columns, groups, pane }: StatusLineProps) {
  if (message !== undefined) return <Text wrap="truncate-end">{safeLine(message)}</Text>;
  return (
    <Text dimColor wrap="truncate-end">
      {keyHints(groups, pane, columns)}
    </Text>
  );
}
