import { Text } from "ink";
import type { Binding } from "../keys.ts";
import { Pane, rowsInside } from "./pane.tsx";

export type HelpProps = {
  readonly width: number;
  readonly height: number;
  /** First line that is shown. */
  readonly scroll: number;
  readonly bindings: readonly Binding[];
};

const KEY_COLUMNS = 24;

/** The key map, made from the bindings themselves. */
export function Help({ width, height, scroll, bindings }: HelpProps) {
  const visible = bindings.slice(scroll, scroll + rowsInside(height));
  const more = scroll + visible.length < bindings.length ? ", j for more" : "";
  return (
    <Pane title={`Keys (esc closes${more})`} width={width} height={height} focused>
      {visible.map(({ keys, does }) => (
        <Text key={does} wrap="truncate-end">
          <Text bold>{keys.join(" ").padEnd(KEY_COLUMNS)}</Text>
          {does}
        </Text>
      ))}
    </Pane>
  );
}
