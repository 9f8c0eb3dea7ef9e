import { useEffect, useRef } from "react";
import { type Row, rowAt } from "../../layout/layout-article.ts";
import type { ListRow, OpenArticle } from "../source/source.ts";
import type { Action } from "../state/viewer-state.ts";

/** Let the article point at the characters that the row of the list is about, once it is open. */
export function usePointing(at: {
  readonly row: ListRow | undefined;
  readonly article: OpenArticle | undefined;
  readonly rows: readonly Row[];
  readonly dispatch: (action: Action) => void;
}): void {
  const { row, article, rows, dispatch } = at;
  const pointed = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!row || row.key === pointed.current) return;
    if (article?.parsed.article.id !== row.article) return;
    pointed.current = row.key;
    if (row.span) dispatch({ kind: "point", span: row.span, row: rowAt(rows, row.span.start) });
  }, [row, article, rows, dispatch]);
}
