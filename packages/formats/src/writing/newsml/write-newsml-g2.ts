import type { ParsedArticle } from "@nutgraf/core";
import { readNewsmlG2 } from "../../reading/newsml/read-newsml-g2.ts";
import { isAsItCame } from "../as-it-came.ts";
import type { ParsedArticles } from "../writer.ts";
import { toNewsItem } from "./to-news-item.ts";

const DECLARATION = /^\s*<\?xml[^>]*\?>\s*/;
const COMMENTS = /^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)+/;

/** The articles as NewsML-G2 items in one message: https://iptc.org/standards/newsml-g2/. */
export async function* writeNewsmlG2(articles: ParsedArticles): AsyncGenerator<string> {
  let head: string | undefined;
  for await (const parsed of articles) {
    if (head === undefined) {
      head = `<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">\n<header><sent>${toSent(parsed)}</sent></header>\n<itemSet>\n`;
      yield head;
    }
    yield `${toItem(parsed)}\n`;
  }
  if (head === undefined) throw new RangeError("There is no article; a message needs at least one");
  yield "</itemSet>\n</newsMessage>\n";
}

/** One that came as an item and was not changed since goes on as it came, with all that is not modelled here. */
function toItem(parsed: ParsedArticle): string {
  const { original } = parsed.article.wire ?? {};
  const isItem =
    original?.format === "newsml-g2" &&
    /<(?:[\w.-]+:)?(?:newsItem|packageItem)\b/.test(
      original.content.replace(DECLARATION, "").replace(COMMENTS, "").slice(0, 100),
    );
  if (original && isItem && isAsItCame(parsed.article, readNewsmlG2))
    return original.content
      .replace(/^\ufeff/, "")
      .replace(DECLARATION, "")
      .replace(COMMENTS, "")
      .trim();
  return toNewsItem(parsed);
}

/** Nothing here reads a clock: a message is as old as its first article. */
function toSent({ article }: ParsedArticle): string {
  const at = Date.parse(article.modifiedAt ?? article.publishedAt ?? "");
  return new Date(Number.isNaN(at) ? 0 : at).toISOString();
}
