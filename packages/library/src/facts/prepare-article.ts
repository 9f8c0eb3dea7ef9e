import {
  type CorrectionRule,
  correctArticle,
  correctGrounds,
  findGrounds,
  givenName,
  indexFeatures,
  indexHashes,
  nameOf,
  type ParsedArticle,
  profileStory,
  sketchText,
} from "@nutgraf/core";
import { type ArticleColumns, toArticleColumns } from "../articles/article-columns.ts";
import { toSearchWords } from "../search/search-words.ts";
import { pack } from "../store/pack.ts";
import { packProfile, packSketch } from "../stories/pack-signature.ts";
import { type PreparedEvent, prepareEvents } from "./prepare-events.ts";
import { type PreparedQuote, prepareQuotes } from "./prepare-quotes.ts";

/** An entity of an article, ready to be joined with those of other articles. */
export type PreparedEntity = {
  readonly localId: string;
  readonly type: string;
  readonly name: string;
  readonly folded: string;
  readonly givenName?: string;
  readonly link: NonNullable<ParsedArticle["entities"][number]["link"]>;
  readonly salience: number;
  readonly mentionCount: number;
  readonly roles: readonly string[];
  readonly grounds: readonly string[];
  readonly isDateline: boolean;
};

/** Everything that is written for an article, worked out off the writer's thread; plain data. */
export type PreparedArticle = {
  readonly id: string;
  readonly columns: ArticleColumns;
  /** Compressed JSON. */
  readonly original: Uint8Array;
  readonly parsed: Uint8Array;
  readonly words: { readonly title: string; readonly body: string; readonly said: string };
  readonly entities: readonly PreparedEntity[];
  readonly quotes: readonly PreparedQuote[];
  readonly events: readonly PreparedEvent[];
  readonly bands: readonly number[];
  readonly features: readonly number[];
  readonly sketch: Uint8Array;
  readonly profile: Uint8Array;
  /** The rules under which it was prepared. */
  readonly rules: readonly CorrectionRule[];
};

/** Longer "names" are faults of a text, and too long for an index. */
const LONGEST_NAME = 300;

/** What a parsed article's rows are written from; pure but for the compression. `addedAt` stands in for an unknown time of publication. */
export function prepareArticle(
  found: ParsedArticle,
  { rules, addedAt }: { rules: readonly CorrectionRule[]; addedAt: string },
): PreparedArticle {
  const parsed = correctArticle(found, rules);
  const { blocks: _blocks, dateline: _dateline, ...original } = found.article;
  const columns = toArticleColumns(parsed, addedAt);
  const sketch = sketchText(parsed.article.text);
  const profile = profileStory(parsed);
  const quotes = prepareQuotes(parsed);
  return {
    id: parsed.article.id,
    columns,
    original: pack(original),
    parsed: pack(found),
    words: {
      title: foldWords(columns.title),
      body: foldWords(parsed.article.text),
      said: quotes.map(({ text }) => foldWords(text)).join(` ${QUOTE_END} `),
    },
    entities: prepareEntities(parsed, found, rules),
    quotes,
    events: prepareEvents(parsed),
    bands: indexHashes(sketch),
    features: indexFeatures(profile),
    sketch: packSketch(sketch),
    profile: packProfile(profile),
    rules,
  };
}

/** A word between quotes, so that no phrase runs over from one into the next. */
const QUOTE_END = "endofquote0";

const foldWords = (text: string): string =>
  toSearchWords(text)
    .map(({ word }) => word)
    .join(" ");

function prepareEntities(
  parsed: ParsedArticle,
  found: ParsedArticle,
  rules: readonly CorrectionRule[],
): PreparedEntity[] {
  const { article, entities } = parsed;
  const byId = new Map(found.entities.map((entity) => [entity.id, entity]));
  const dateline = article.dateline?.span;
  return entities.map((entity) => {
    const grounds = findGrounds(entity, { articleId: article.id, company: entities });
    const before = byId.get(entity.id) ?? entity;
    const appearance = { before, entity, articleId: article.id, rules };
    const given = givenName(appearance);
    return {
      localId: entity.id,
      type: entity.type,
      name: entity.name.slice(0, LONGEST_NAME),
      folded: nameOf(entity).slice(0, LONGEST_NAME),
      ...(given === undefined ? {} : { givenName: given }),
      link: entity.link ?? {},
      salience: entity.salience,
      mentionCount: entity.mentions.length,
      roles: entity.roles ?? [],
      grounds: correctGrounds(grounds, appearance).map((ground) =>
        ground.slice(0, 3 * LONGEST_NAME),
      ),
      isDateline:
        dateline !== undefined &&
        entity.mentions.some(
          ({ span }) => span.start >= dateline.start && span.end <= dateline.end,
        ),
    };
  });
}
