import { type ParsedArticle, sentenceWords } from "@nutgraf/core";
import type { Instant } from "../store/schema.ts";
import { canonicalUrl, contentHash } from "./identity.ts";

const TITLE_LENGTH = 120;
const DATE_ONLY = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const HAS_ZONE = /(Z|[+-]\d{2}:?\d{2})$/;

/** The columns of an article's row that its text and metadata decide. */
export type ArticleColumns = ReturnType<typeof toArticleColumns>;

/** What a parsed article's row says, `addedAt` standing in for an unknown time of publication. */
export function toArticleColumns(parsed: ParsedArticle, addedAt: Instant) {
  const { article, sentences, brief } = parsed;
  const agency = article.source?.agency ?? article.dateline?.agency;
  const first = brief[0] === undefined ? undefined : sentences[brief[0]]?.span;
  return {
    url: article.url === undefined ? null : (canonicalUrl(article.url) ?? null),
    content_hash: contentHash(article.text),
    title: storable(article.title ?? firstWords(article.text)),
    source: article.source?.name === undefined ? null : storable(article.source.name),
    agency: agency ?? null,
    language: article.language,
    word_count: sentences.reduce((sum, { tokens }) => sum + tokens.length, 0),
    published_at: article.publishedAt ?? null,
    sorted_at: (article.publishedAt && toInstant(article.publishedAt)) || addedAt,
    brief: first === undefined ? null : storable(sentenceWords(article, first)),
  };
}

/** An ISO 8601 date or time as UTC with milliseconds; a date alone is its midnight. Undefined if it is no real date. */
function toInstant(timestamp: string): Instant | undefined {
  const zoned = DATE_ONLY.test(timestamp) || HAS_ZONE.test(timestamp) ? timestamp : `${timestamp}Z`;
  const time = new Date(zoned);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** Without NUL, which PostgreSQL's text can't hold; the article itself keeps it. */
const storable = (text: string): string => text.replaceAll("\0", "\ufffd");

function firstWords(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  if (line.length <= TITLE_LENGTH) return line;
  const end = line.lastIndexOf(" ", TITLE_LENGTH);
  return `${line.slice(0, end > 0 ? end : TITLE_LENGTH)}…`;
}
