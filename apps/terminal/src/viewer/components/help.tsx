import { Text } from "ink";
import type { KeyGroup } from "../keys.ts";
import { Pane, rowsInside } from "./pane.tsx";

export type HelpProps = {
  readonly width: number;
  readonly height: number;
  /** First line that is shown. */
  readonly scroll: number;
  readonly groups: readonly KeyGroup[];
};

const KEY_COLUMNS = 24;
const KEY_COLUMNS_NARROW = 13;

/** Lines of the help: each group has a title and a blank line. */
export const helpLines = (groups: readonly KeyGroup[]): number =>
  groups.reduce((sum, { bindings }) => sum + bindings.length + 2, -1);

/** The key map, made from the bindings themselves. */
export function Help({ width, height, scroll, groups }: HelpProps) {
  const columns = width < 60 ? KEY_COLUMNS_NARROW : KEY_COLUMNS;
  const lines = groups.flatMap(({ title, bindings }, index) => [
    ...(index === 0 ? [] : [{ id: `${title} gap`, keys: "", does: " " }]),
    { id: title, keys: title, does: "" },
    ...bindings.map(({ name, keys, does }) => ({ id: name, keys: fitting(keys, columns), does })),
  ]);
  const visible = lines.slice(scroll, scroll + rowsInside(height));
  const more = scroll + visible.length < lines.length ? ", j for more" : "";
  return (
    <Pane title={`Keys (esc closes${more})`} width={width} height={height} focused>
      {visible.map(({ id, keys, does }) => (
        <Text key={id} wrap="truncate-end">
          <Text bold>{keys.padEnd(columns)}</Text>
          {does}
        </Text>
      ))}
    </Pane>
  );
}

/** The first keys of an action, as many as there is room for. */
function fitting(keys: readonly string[], columns: number): string {
  const [first = "", ...others] = keys;
  let text = `  ${first}`;
  for (const key of others) if (text.length + key.length + 2 <= columns) text += ` ${key}`;
  return text;
}
