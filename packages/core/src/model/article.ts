import * as z from "zod";
import { Span } from "./span.ts";
import { WireItem } from "./wire.ts";

/** What a part of an article's text is for. */
export const BlockKind = z.enum([
  "headline",
  "byline",
  "dateline",
  "crosshead",
  "paragraph",
  "list-item",
  "caption",
  "note",
  "correction",
  "signoff",
  "slug",
  "embargo",
  "boilerplate",
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** A run of the text with one purpose; blocks stand in order and never overlap. */
export const Block = z.object({
  kind: BlockKind,
  span: Span,
  /** The block's words without its marks, such as a crosshead without its dashes. */
  text: z.string().optional(),
});
export type Block = z.infer<typeof Block>;

/** Where and when a report was filed, and by which agency; it lies inside its paragraph. */
export const Dateline = z.object({
  span: Span,
  place: z.string().optional(),
  /** ISO 8601 calendar date, or `--MM-DD` when the text gives no year. */
  date: z.string().optional(),
  agency: z.string().optional(),
});
export type Dateline = z.infer<typeof Dateline>;

/** Who published an article. */
export const Source = z.object({
  name: z.string().optional(),
  url: z.string().optional(),
  agency: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** ISO 8601 date, or date and time with an offset; the reference for "on Wednesday". */
export const Timestamp = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/,
    "expected an ISO 8601 date or date and time, such as 2024-11-06 or 2024-11-06T09:30:00Z",
  );

/** A news article as it came: text that never changes, and what is known about it from outside. */
export const Article = z.object({
  /** Unique within a collection. */
  id: z.string().min(1),
  /** Line ends are `\n`; nothing else is ever changed. */
  text: z.string(),
  title: z.string().optional(),
  source: Source.optional(),
  /** BCP 47 language tag. */
  language: z.string(),
  publishedAt: Timestamp.optional(),
  modifiedAt: Timestamp.optional(),
  byline: z.array(z.string()).optional(),
  /** Address of the article itself, in canonical form. */
  url: z.string().optional(),
  /** Lead image, as the source names it. */
  image: z.object({ url: z.string(), caption: z.string().optional() }).optional(),
  /** Whether the source said that the rest is for subscribers. */
  paywalled: z.boolean().optional(),
  /** What an agency's file says besides. */
  wire: WireItem.optional(),
});
export type Article = z.infer<typeof Article>;

/** An article after its layout was read. */
export const LaidOutArticle = Article.extend({
  dateline: Dateline.optional(),
  blocks: z.array(Block),
});
export type LaidOutArticle = z.infer<typeof LaidOutArticle>;
