import * as z from "zod";
import { Confidence, Span, Why } from "./span.ts";

/** What kind of thing an entity is. */
export const EntityType = z.enum([
  "person",
  "organisation",
  "place",
  "group",
  "law",
  "work",
  "facility",
  "product",
  "event",
  "other",
]);
export type EntityType = z.infer<typeof EntityType>;

/** A name found in the text, before it is known whose it is. */
export type NameMention = {
  readonly span: Span;
  readonly type: EntityType;
  readonly confidence: number;
  readonly why?: readonly string[];
};

/** One place in the text that speaks of an entity. */
export const Mention = z.object({
  /** A name's span is the name alone, without title, article or possessive; a nominal's is its noun phrase. */
  span: Span,
  form: z.enum(["name", "nominal", "pronoun"]),
  /** Span of the head word, where it is not the last word. */
  head: Span.optional(),
  confidence: Confidence,
  /** Why this mention belongs to the entity. */
  why: Why.optional(),
});
export type Mention = z.infer<typeof Mention>;

/** Public identifiers and coordinates, from data shipped with the parser. */
export const EntityLink = z.object({
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code. */
  iso3166: z.string().optional(),
  /** ISO 3166-1 alpha-2 code of the country that a city or region lies in. */
  country: z.string().optional(),
  geonames: z.int().positive().optional(),
  wikidata: z.string().optional(),
  /** Degrees north, -90 to 90. */
  latitude: z.number().min(-90).max(90).optional(),
  /** Degrees east, -180 to 180. */
  longitude: z.number().min(-180).max(180).optional(),
});
export type EntityLink = z.infer<typeof EntityLink>;

/** Somebody or something that the article speaks of, with every mention. */
export const Entity = z.object({
  id: z.string().min(1),
  type: EntityType,
  /** The fullest name in the text; one in capitals in small letters, if it is known so. */
  name: z.string(),
  aliases: z.array(z.string()),
  /** Titles and offices as the text gives them, such as "Foreign Minister". */
  roles: z.array(z.string()).optional(),
  /** How much the article is about it, 0 to 1. */
  salience: z.number().min(0).max(1),
  link: EntityLink.optional(),
  /** The entity that this name stands for, such as a state for its capital. */
  metonymOf: z.string().optional(),
  /** The entities that a group consists of, such as the two who are "they". */
  members: z.array(z.string()).optional(),
  mentions: z.array(Mention),
  why: Why.optional(),
});
export type Entity = z.infer<typeof Entity>;
