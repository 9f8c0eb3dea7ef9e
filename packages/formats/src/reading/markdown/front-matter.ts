import { type ArticleMetadata, Timestamp } from "@nutgraf/core";
import { parse } from "yaml";
import { z } from "zod";

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** YAML of a note is short; more is not metadata. */
const MAX_LENGTH = 65_536;

const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);
/** The names that note takers and site generators give to the same things; a value of another shape is left out. */
const Fields = z.object({
  title: z.string().optional().catch(undefined),
  author: names.optional().catch(undefined),
  authors: names.optional().catch(undefined),
  byline: names.optional().catch(undefined),
  date: Timestamp.optional().catch(undefined),
  published: Timestamp.optional().catch(undefined),
  publishedAt: Timestamp.optional().catch(undefined),
  modifiedAt: Timestamp.optional().catch(undefined),
  updated: Timestamp.optional().catch(undefined),
  language: z.string().optional().catch(undefined),
  lang: z.string().optional().catch(undefined),
  url: z.url().optional().catch(undefined),
  source: z.string().optional().catch(undefined),
});

/** Split YAML front matter from a text; what is no YAML stays in the text. */
export function readFrontMatter(text: string): { metadata: ArticleMetadata; body: string } {
  const [whole, yaml] = text.match(FRONT_MATTER) ?? [];
  if (whole === undefined || yaml === undefined || yaml.length > MAX_LENGTH)
    return { metadata: {}, body: text };
  const fields = Fields.safeParse(parseYaml(yaml));
  if (!fields.success) return { metadata: {}, body: text };
  return { metadata: toMetadata(fields.data), body: text.slice(whole.length) };
}

/** Aliases are refused: a few lines of them can stand for gigabytes. */
function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 0, schema: "failsafe", logLevel: "error" });
  } catch {
    return undefined;
  }
}

function toMetadata(fields: z.infer<typeof Fields>): ArticleMetadata {
  const byline = fields.byline ?? fields.authors ?? fields.author;
  const publishedAt = fields.publishedAt ?? fields.published ?? fields.date;
  const modifiedAt = fields.modifiedAt ?? fields.updated;
  const language = fields.language ?? fields.lang;
  const url = fields.url ?? (fields.source?.startsWith("http") ? fields.source : undefined);
  const name = fields.source !== url ? fields.source : undefined;
  return {
    ...(fields.title ? { title: fields.title } : {}),
    ...(byline ? { byline } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(modifiedAt ? { modifiedAt } : {}),
    ...(language ? { language } : {}),
    ...(url ? { url } : {}),
    ...(name ? { source: { name } } : {}),
  };
}
