import { useEffect, useState } from "react";
import { messageOf } from "../message-of.ts";
import type { OpenArticle, Source } from "../source/source.ts";

/** While the cursor runs through a list, articles are not opened. */
const REST_MS = 40;

/** The article of the row under the cursor, once the cursor rests; the one before stays until then. */
export function useArticle(
  source: Source,
  id: string | undefined,
  {
    revision,
    onProblem,
  }: { readonly revision: number; readonly onProblem: (problem: string) => void },
): OpenArticle | undefined {
  const [article, setArticle] = useState<OpenArticle>();
  useEffect(() => {
    let isWanted = true;
    const open = async () => {
      try {
        const opened = id === undefined ? undefined : await source.open(id);
        if (isWanted) setArticle(opened);
      } catch (error) {
        if (isWanted) onProblem(messageOf(error));
      }
    };
    const timer = setTimeout(() => void open(), REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [source, id, revision, onProblem]);
  return article;
}
