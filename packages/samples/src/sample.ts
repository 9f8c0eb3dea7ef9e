import type { ArticleMetadata } from "@nutgraf/core";

/** An article of our own: real facts in our words, in the layout of a news agency. */
export type Sample = {
  readonly text: string;
  readonly metadata: ArticleMetadata & { readonly id: string };
};
