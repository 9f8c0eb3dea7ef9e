import type { ArticleRange } from "./find-byline.ts";
import type { TextBlock } from "./find-text-blocks.ts";
import type { JsonObject } from "./json-ld.ts";

/** A page with what is known of its article before its dates are. */
export type DatedPage = {
  readonly article: JsonObject | undefined;
  readonly url: string | undefined;
  readonly language: string;
  readonly blocks: readonly TextBlock[];
  readonly range: ArticleRange;
};

/** How much one place of a page says for a day as that of publication, and as that of a change. */
export type DateWeight = {
  readonly published: number;
  readonly modified?: number;
  readonly shown?: number;
  /** Metadata that can mean nothing else. */
  readonly declared?: boolean;
};

/** Adds what one place of a page says. */
export type SayDate = (text: string | undefined, weight: DateWeight) => void;
