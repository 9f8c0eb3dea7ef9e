import { Text } from "ink";
import { safeText } from "../../plain/safe-text.ts";
import type { ArticleRow } from "../article-source.ts";
import { windowStart } from "../window-start.ts";
import { Pane, rowsInside } from "./pane.tsx";

export type ListPaneProps = {
  readonly rows: readonly ArticleRow[];
  readonly cursor: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
};

/** The articles, two rows each: the title, and where it is from. */
export function ListPane({ rows, cursor, width, height, focused }: ListPaneProps) {
  const size = Math.max(1, Math.floor(rowsInside(height) / 2));
  const start = windowStart(cursor, rows.length, size);
  return (
    <Pane
      title={`Articles ${rows.length === 0 ? 0 : cursor + 1}/${rows.length}`}
      width={width}
      height={height}
      focused={focused}
    >
      {rows.length === 0 && (
        <Text dimColor>Nothing here yet. Add an article: nutgraf add FILE</Text>
      )}
      {rows.slice(start, start + size).map(({ id, title, source, publishedAt }, index) => {
        const selected = start + index === cursor;
        return [
          <Text key={id} wrap="truncate-end" inverse={selected && focused} bold={selected}>
            {safeText(title)}
          </Text>,
          <Text key={`${id} source`} wrap="truncate-end" dimColor>
            {safeText(
              ["", publishedAt?.slice(0, 10), source]
                .filter((part) => part !== undefined)
                .join(" "),
            )}
          </Text>,
        ];
      })}
    </Pane>
  );
}
