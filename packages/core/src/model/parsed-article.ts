import * as z from "zod";
import { LaidOutArticle } from "./article.ts";
import { Entity } from "./entity.ts";
import { Event } from "./event.ts";
import { Quote } from "./quote.ts";
import { Sentence } from "./sentence.ts";
import { TimeExpression } from "./time.ts";

/** The version of the shape below; it changes when a reader of the old shape would fail. */
export const schemaVersion = 1;

/** An article and every fact found in it; all spans are into `article.text`. */
export const ParsedArticle = z.object({
  schemaVersion: z.literal(schemaVersion),
  article: LaidOutArticle,
  sentences: z.array(Sentence),
  entities: z.array(Entity),
  times: z.array(TimeExpression),
  quotes: z.array(Quote),
  events: z.array(Event),
  /** Indices of the sentences that tell the story best, in order. */
  brief: z.array(z.int().nonnegative()),
});
export type ParsedArticle = z.infer<typeof ParsedArticle>;
