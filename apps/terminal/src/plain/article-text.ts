import type { ParsedArticle } from "@nutgraf/core";
import { withoutWhy } from "@nutgraf/core";
import { layoutArticle, type Row } from "../layout/layout-article.ts";
import { factsText } from "./facts-text.ts";
import { safeLine } from "./safe-text.ts";

const MEASURE = 76;

/** An article as plain text, wrapped for reading, with its facts below. */
export function articleText(parsed: ParsedArticle): string {
  const { text, title } = parsed.article;
  const toLayOut = { parsed: { ...parsed, brief: [] }, title: title ?? "", tags: [], notes: [] };
  const rows = layoutArticle(toLayOut, MEASURE).map((row) => safeLine(rowText(row, text)));
  return [...rows, "", factsText(withoutWhy(parsed))].join("\n");
}

function rowText(row: Row, text: string): string {
  switch (row.kind) {
    case "blank":
      return "";
    case "text":
      return text.slice(row.span.start, row.span.end);
    default:
      return row.text;
  }
}
