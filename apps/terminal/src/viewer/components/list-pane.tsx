import { Text } from "ink";
import { memo } from "react";
import { wrapText } from "../../layout/layout-article.ts";
import { safeLine } from "../../plain/safe-text.ts";
import { windowStart } from "../layout/window-start.ts";
import { type PagedList, reachOf, rowAt } from "../source/paged-list.ts";
import type { Listing, ListRow } from "../source/source.ts";
import { columnsInside, Pane, rowsInside } from "./pane.tsx";

export type ListPaneProps = {
  readonly title: string;
  readonly listing: Listing["kind"];
  readonly list: PagedList;
  /** What is said of a list without rows. */
  readonly empty: string;
  /** Why the list is not what was asked for. */
  readonly problem: string | undefined;
  readonly cursor: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
};

/** Lines of a row's title: lists of sentences need more room than lists of titles. */
function titleLines(listing: Listing["kind"]): number {
  return listing === "timeline" || listing === "quotes" ? 2 : 1;
}

/** Rows of a list that fit: what each is, over a line that says where it is from. */
export const listPage = (height: number, listing: Listing["kind"]): number =>
  Math.max(1, Math.floor(rowsInside(height) / (titleLines(listing) + 1)));

/** A list, as far as it fits. */
export const ListPane = memo(function ListPane(props: ListPaneProps) {
  const { title, listing, list, empty, problem, cursor, width, height, focused } = props;
  const size = Math.max(1, listPage(height, listing) - (problem === undefined ? 0 : 1));
  const { first, end } = reachOf(list);
  const isEmpty = end === first;
  const start = Math.max(first, windowStart(cursor, end, size));
  const length = list.total?.toLocaleString("en") ?? `${end.toLocaleString("en")}+`;
  const place = `${(isEmpty ? 0 : cursor + 1).toLocaleString("en")}/${length}`;
  return (
    <Pane title={`${safeLine(title)} ${place}`} width={width} height={height} focused={focused}>
      {problem !== undefined && <Text italic>{safeLine(problem)}</Text>}
      {problem === undefined && isEmpty && <Text dimColor>{safeLine(empty)}</Text>}
      {indicesBetween(start, Math.min(end, start + size)).map((index) => {
        const row = rowAt(list, index) ?? ROW_TO_COME;
        return (
          <ListItem
            key={index}
            row={row}
            selected={index === cursor}
            focused={focused}
            columns={columnsInside(width)}
            lines={titleLines(listing)}
          />
        );
      })}
    </Pane>
  );
});

const ROW_TO_COME: ListRow = { key: "", title: "…", detail: "" };

const indicesBetween = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);

type ListItemProps = {
  readonly row: ListRow;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly columns: number;
  readonly lines: number;
};

function ListItem({ row, selected, focused, columns, lines }: ListItemProps) {
  const marks = `${selected ? "›" : " "}${row.isUnread ? "●" : " "}${row.isStarred ? "★" : " "}`;
  const titles = cutLines(safeLine(row.title), Math.max(1, columns - marks.length), lines);
  return (
    <>
      {titles.map((title, index) => (
        <Text
          key={`${index} ${title}`}
          wrap="truncate-end"
          inverse={selected && focused}
          bold={selected || row.isUnread === true}
        >
          {`${index === 0 ? marks : "   "}${title}`}
        </Text>
      ))}
      <Text wrap="truncate-end" dimColor>
        {`   ${safeLine(row.detail)}`}
      </Text>
    </>
  );
}

/** A text on so many lines; what does not fit is cut off the last one. */
function cutLines(text: string, columns: number, lines: number): string[] {
  if (lines === 1) return [text];
  const wrapped = wrapText(text, columns);
  const rest = wrapped.slice(lines - 1).join(" ");
  return [...wrapped.slice(0, lines - 1), ...(rest === "" ? [] : [rest])];
}
