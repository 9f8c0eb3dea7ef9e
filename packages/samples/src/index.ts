import { type Article, createArticle } from "@nutgraf/core";
import { samples } from "./samples.ts";

export type { Sample } from "./sample.ts";
export { samples };

/** The samples as articles, newest first. */
export const sampleArticles = (): Article[] =>
  samples.map(({ text, metadata }) => createArticle(text, metadata));
