import { type Article, type CorrectionRule, parseArticle } from "@nutgraf/core";
import { type PreparedArticle, prepareArticle } from "../facts/prepare-article.ts";

/** An article to parse, and under which corrections. */
export type ParseTask = {
  readonly article: Article;
  readonly rules: readonly CorrectionRule[];
  readonly addedAt: string;
};

/** Parse an article and work out everything that is written for it. */
export function runParseTask({ article, rules, addedAt }: ParseTask): PreparedArticle {
  return prepareArticle(parseArticle(article), { rules, addedAt });
}
