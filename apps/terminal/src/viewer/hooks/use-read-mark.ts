import { useEffect } from "react";
import { messageOf } from "../message-of.ts";
import type { ListRow, OpenArticle, Source } from "../source/source.ts";
import type { Pane } from "../state/moving.ts";

/** An article that is read, not only passed in the list, is marked so once. */
export function useReadMark(at: {
  readonly source: Source;
  readonly article: OpenArticle | undefined;
  readonly pane: Pane;
  readonly patch: (article: string, change: Partial<ListRow>) => void;
  readonly onProblem: (problem: string) => void;
}): void {
  const { source, article, pane, patch, onProblem } = at;
  const id = article?.parsed.article.id;
  const isNew = article !== undefined && !article.isRead && pane !== "list";
  useEffect(() => {
    if (!isNew || id === undefined || !source.edits) return;
    patch(id, { isUnread: false });
    source.edits.markRead(id, true).catch((error: unknown) => onProblem(messageOf(error)));
  }, [source, id, isNew, patch, onProblem]);
}
