import { useEffect, useState } from "react";
import type { OpenArticle, Source } from "../source/source.ts";

/** While the cursor runs through a list, articles are not opened. */
const REST_MS = 40;

/** The article of the row under the cursor, once the cursor rests; the one before stays until then. */
export function useArticle(
  source: Source,
  id: string | undefined,
  revision: number,
): OpenArticle | undefined {
  const [article, setArticle] = useState<OpenArticle>();
  useEffect(() => {
    let isWanted = true;
    const open = async () => {
      const opened = id === undefined ? undefined : await source.open(id);
      if (isWanted) setArticle(opened);
    };
    const timer = setTimeout(() => void open(), revision >= 0 ? REST_MS : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [source, id, revision]);
  return article;
}
