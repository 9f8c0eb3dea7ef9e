import type { Article } from "./model/article.ts";
import { type ParsedArticle, schemaVersion } from "./model/parsed-article.ts";
import { chooseBrief } from "./stages/brief/choose-brief.ts";
import { linkMentions } from "./stages/entities/link-mentions.ts";
import { findEvents } from "./stages/events/find-events.ts";
import { findBlocks } from "./stages/layout/find-blocks.ts";
import { findNames } from "./stages/names/find-names.ts";
import { findQuotes } from "./stages/quotes/find-quotes.ts";
import { splitSentences } from "./stages/sentences/split-sentences.ts";
import { parseSyntax } from "./stages/syntax/parse-syntax.ts";
import { findTimes } from "./stages/times/find-times.ts";
import { tokenise } from "./stages/tokens/tokenise.ts";
import { withoutWhy } from "./without-why.ts";

/** How to parse. */
export type ParseOptions = {
  /** Keep the reasons (`why`) of every fact. Default: false. */
  readonly explain?: boolean;
};

/** Parse an article. Pure: same article in, same result out. Never throws, whatever the text. */
export function parseArticle(article: Article, options: ParseOptions = {}): ParsedArticle {
  const { text } = article;
  const layout = findBlocks(text, article);
  const { blocks, dateline } = layout;
  const reference = article.publishedAt ?? dateline?.date;
  const tokens = tokenise(text, blocks);
  const sentences = parseSyntax(text, splitSentences(text, blocks, tokens), dateline?.span);
  const names = findNames(text, sentences);
  const times = findTimes({ text, sentences, reference });
  const entities = linkMentions({ text, blocks, sentences, names, dateline });
  const quotes = findQuotes({ text, blocks, sentences, entities, dateline });
  const events = findEvents({ text, sentences, entities, times, quotes, dateline });
  const brief = chooseBrief({ text, blocks, sentences, entities, events });
  const parsed = {
    schemaVersion,
    article: { ...layout, ...article, blocks },
    sentences,
    entities,
    times,
    quotes,
    events,
    brief,
  } satisfies ParsedArticle;
  return options.explain ? parsed : withoutWhy(parsed);
}
