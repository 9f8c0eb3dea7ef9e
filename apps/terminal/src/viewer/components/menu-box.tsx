import { Text } from "ink";
import { safeLine } from "../../plain/safe-text.ts";
import { windowStart } from "../layout/window-start.ts";
import type { Menu } from "../state/menu.ts";
import { Pane, rowsInside } from "./pane.tsx";

export type MenuBoxProps = {
  readonly menu: Menu;
  readonly width: number;
  readonly height: number;
};

/** Choices with their keys. */
export function MenuBox({ menu, width, height }: MenuBoxProps) {
  const size = rowsInside(height);
  const start = windowStart(menu.cursor, menu.items.length, size);
  return (
    <Pane title={`${safeLine(menu.title)} (esc leaves it)`} width={width} height={height} focused>
      {menu.items.slice(start, start + size).map(({ key, label }, index) => (
        <Text key={key} wrap="truncate-end" inverse={start + index === menu.cursor}>
          <Text bold>{` ${key}  `}</Text>
          {label}
        </Text>
      ))}
    </Pane>
  );
}
