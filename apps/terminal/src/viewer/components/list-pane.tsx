import { Text } from "ink";
import { memo } from "react";
import { safeLine } from "../../plain/safe-text.ts";
import { windowStart } from "../layout/window-start.ts";
import type { ListRow } from "../source/source.ts";
import { Pane, rowsInside } from "./pane.tsx";

export type ListPaneProps = {
  readonly title: string;
  readonly rows: readonly ListRow[];
  /** Rows of the whole list, where it is known; more than there are yet. */
  readonly total: number | undefined;
  /** What is said of a list without rows. */
  readonly empty: string;
  /** Why the list is not what was asked for. */
  readonly problem: string | undefined;
  readonly cursor: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
};

/** Rows of a list that fit, of two lines each: what it is, and where it is from. */
export const listPage = (height: number): number => Math.max(1, Math.floor(rowsInside(height) / 2));

/** A list, as far as it fits. */
export const ListPane = memo(function ListPane(props: ListPaneProps) {
  const {
    title,
    rows,
    total = rows.length,
    empty,
    problem,
    cursor,
    width,
    height,
    focused,
  } = props;
  const size = Math.max(1, listPage(height) - (problem === undefined ? 0 : 1));
  const start = windowStart(cursor, rows.length, size);
  const length = total === undefined ? `${rows.length}+` : total.toLocaleString("en");
  const place = `${(rows.length === 0 ? 0 : cursor + 1).toLocaleString("en")}/${length}`;
  return (
    <Pane title={`${safeLine(title)} ${place}`} width={width} height={height} focused={focused}>
      {problem !== undefined && <Text italic>{safeLine(problem)}</Text>}
      {problem === undefined && rows.length === 0 && <Text dimColor>{safeLine(empty)}</Text>}
      {rows.slice(start, start + size).map((row, index) => {
        const selected = start + index === cursor;
        const marks = `${selected ? "›" : " "}${row.isUnread ? "●" : " "}${row.isStarred ? "★" : " "}`;
        return [
          <Text
            key={row.key}
            wrap="truncate-end"
            inverse={selected && focused}
            bold={selected || row.isUnread === true}
          >
            {`${marks}${safeLine(row.title)}`}
          </Text>,
          <Text key={`${row.key} detail`} wrap="truncate-end" dimColor>
            {`   ${safeLine(row.detail)}`}
          </Text>,
        ];
      })}
    </Pane>
  );
});
