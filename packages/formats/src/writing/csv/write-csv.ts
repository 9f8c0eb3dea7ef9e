import type { ParsedArticle } from "@nutgraf/core";
import { lookUpFacts, toList } from "../fact-lookup.ts";
import type { ParsedArticles, Write } from "../writer.ts";
import { type Cell, csvHead, csvRow } from "./csv-row.ts";

/** Lists inside a cell. */
const SEPARATOR = "; ";

type Table = {
  readonly columns: readonly string[];
  readonly rows: (parsed: ParsedArticle) => readonly (readonly Cell[])[];
};

const articles: Table = {
  columns: [
    "article",
    "title",
    "source",
    "agency",
    "byline",
    "published",
    "modified",
    "language",
    "url",
    "dateline",
    "words",
    "entities",
    "quotes",
    "events",
    "brief",
    "text",
  ],
  rows: (parsed) => {
    const { article, brief, sentences } = parsed;
    const { line } = lookUpFacts(parsed);
    return [
      [
        article.id,
        article.title,
        article.source?.name,
        article.source?.agency ?? article.dateline?.agency,
        article.byline?.join(SEPARATOR),
        article.publishedAt,
        article.modifiedAt,
        article.language,
        article.url,
        article.dateline?.place,
        sentences.reduce((count, { tokens }) => count + tokens.length, 0),
        parsed.entities.length,
        parsed.quotes.length,
        parsed.events.length,
        brief
          .flatMap((index) => sentences[index] ?? [])
          .map(({ span }) => line(span))
          .join(" "),
        article.text,
      ],
    ];
  },
};

const entities: Table = {
  columns: [
    "article",
    "published",
    "entity",
    "type",
    "name",
    "aliases",
    "roles",
    "salience",
    "mentions",
    "first_start",
    "first_end",
    "iso3166",
    "geonames",
    "wikidata",
    "latitude",
    "longitude",
  ],
  rows: ({ article, entities: found }) =>
    found.map(({ id, type, name, aliases, roles, salience, mentions, link }) => [
      article.id,
      article.publishedAt,
      id,
      type,
      name,
      aliases.join(SEPARATOR),
      roles?.join(SEPARATOR),
      salience,
      mentions.length,
      mentions[0]?.span.start,
      mentions[0]?.span.end,
      link?.iso3166,
      link?.geonames,
      link?.wikidata,
      link?.latitude,
      link?.longitude,
    ]),
};

const quotes: Table = {
  columns: [
    "article",
    "published",
    "quote",
    "kind",
    "speaker",
    "speaker_type",
    "cue",
    "content",
    "addressee",
    "confidence",
    "start",
    "end",
    "sentence",
  ],
  rows: (parsed) => {
    const { line, entity, sentenceAt } = lookUpFacts(parsed);
    return parsed.quotes.map((quote) => {
      const speakers = toList(quote.speaker).flatMap((id) => entity(id) ?? []);
      return [
        parsed.article.id,
        parsed.article.publishedAt,
        quote.id,
        quote.kind,
        speakers.map(({ name }) => name).join(SEPARATOR) ||
          (quote.speakerMention && line(quote.speakerMention)),
        speakers[0]?.type,
        quote.cue && line(quote.cue),
        quote.content.map(line).join(" … "),
        entity(quote.addressee)?.name,
        quote.confidence,
        quote.span.start,
        quote.span.end,
        sentenceAt(quote.span.start),
      ];
    });
  },
};

const events: Table = {
  columns: [
    "article",
    "published",
    "event",
    "same_as",
    "type",
    "also",
    "mode",
    "trigger",
    "agents",
    "patients",
    "time",
    "place",
    "status",
    "negated",
    "by",
    "confidence",
    "start",
    "end",
    "sentence",
  ],
  rows: (parsed) => {
    const { line, entity, sentenceAt, nameOf } = lookUpFacts(parsed);
    return parsed.events.map((event) => [
      parsed.article.id,
      parsed.article.publishedAt,
      event.id,
      event.sameAs,
      event.type,
      event.also?.join(SEPARATOR),
      event.mode,
      line(event.trigger),
      event.agents.map(nameOf).join(SEPARATOR),
      event.patients.map(nameOf).join(SEPARATOR),
      event.time === undefined ? undefined : parsed.times[event.time]?.value,
      entity(event.place)?.name,
      event.status,
      event.negated,
      event.by?.map(nameOf).join(SEPARATOR),
      event.confidence,
      event.trigger.start,
      event.trigger.end,
      sentenceAt(event.trigger.start),
    ]);
  },
};

const writeTable = ({ columns, rows }: Table): Write =>
  async function* (parsedArticles: ParsedArticles) {
    yield csvHead(columns);
    for await (const parsed of parsedArticles) yield rows(parsed).map(csvRow).join("");
  };

/** An article a row. */
export const writeArticlesCsv = writeTable(articles);
/** An entity of an article a row. */
export const writeEntitiesCsv = writeTable(entities);
/** A quote a row, with who said it. */
export const writeQuotesCsv = writeTable(quotes);
/** A mention of an event a row, with who says so. */
export const writeEventsCsv = writeTable(events);
