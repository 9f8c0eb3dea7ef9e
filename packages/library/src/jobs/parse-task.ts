import { type Article, type CorrectionRule, type ParsedArticle, parseArticle } from "@nutgraf/core";
import { type PreparedArticle, prepareArticle } from "../facts/prepare-article.ts";

/** An article to parse, or one with its facts, and under which corrections. */
export type ParseTask = {
  readonly article: Article | ParsedArticle;
  readonly rules: readonly CorrectionRule[];
  readonly addedAt: string;
};

/** Parse an article and work out everything that is written for it. */
export function runParseTask({ article, rules, addedAt }: ParseTask): PreparedArticle {
  const parsed = "schemaVersion" in article ? article : parseArticle(article);
  return prepareArticle(parsed, { rules, addedAt });
}
