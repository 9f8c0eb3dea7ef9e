import type { Article } from "@nutgraf/core";
import { createFetchSource } from "../fetching/create-fetch-source.ts";
import type { FetchSource } from "../fetching/fetch-source.ts";

/** A feed in a list of feeds. */
type ListedFeed = {
  readonly url: string;
  readonly title?: string | undefined;
  readonly folders: readonly string[];
};

/** What bytes hold: articles, and what else they are. */
type ReadBytes = (source: {
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  readonly url?: string | undefined;
}) => Promise<{
  readonly articles: readonly Article[];
  readonly feed?: { readonly title?: string | undefined; readonly link?: string | undefined };
  readonly subscriptions?: readonly ListedFeed[];
}>;

/** How a library gets at what it is to read. */
export type SourceAccess = {
  readonly fetchSource: FetchSource;
  readonly readBytes: ReadBytes;
};

/** Ways to sources that are loaded when one is first asked for: to read a library takes neither. */
export function sourceAccess(fetchSource: FetchSource = createFetchSource()): SourceAccess {
  return {
    fetchSource,
    readBytes: async (source) => {
      const { readArticles } = await import("@nutgraf/formats");
      return readArticles(source);
    },
  };
}
