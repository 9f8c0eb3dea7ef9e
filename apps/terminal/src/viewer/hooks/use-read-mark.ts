import { useEffect } from "react";
import type { ListRow, OpenArticle, Source } from "../source/source.ts";
import type { Pane } from "../state/moving.ts";

/** An article that is read, not only passed in the list, is marked so once. */
export function useReadMark(at: {
  readonly source: Source;
  readonly article: OpenArticle | undefined;
  readonly pane: Pane;
  readonly patch: (article: string, change: Partial<ListRow>) => void;
}): void {
  const { source, article, pane, patch } = at;
  const id = article?.parsed.article.id;
  const isNew = article !== undefined && !article.isRead && pane !== "list";
  useEffect(() => {
    if (!isNew || id === undefined || !source.edits) return;
    patch(id, { isUnread: false });
    void source.edits.markRead(id, true);
  }, [source, id, isNew, patch]);
}
