import type { Entity, ParsedArticle } from "@nutgraf/core";
import type { NewsArticle, Quotation, Thing } from "schema-dts";
import { withoutAbsent } from "../../reading/without-absent.ts";
import { type FactLookup, lookUpFacts, toList } from "../fact-lookup.ts";
import type { ParsedArticles } from "../writer.ts";

/** What an article is about has at least this salience; the rest is mentioned. */
const ABOUT_SALIENCE = 0.5;

/** schema.org NewsArticles (https://schema.org/NewsArticle) in one graph. */
export async function* writeJsonLd(articles: ParsedArticles): AsyncGenerator<string> {
  let opening = '{"@context":"https://schema.org","@graph":[\n';
  for await (const parsed of articles) {
    yield opening + JSON.stringify(toNewsArticle(parsed), null, 2);
    opening = ",\n";
  }
  yield opening.startsWith("{") ? `${opening}]}\n` : "\n]}\n";
}

/** An article as schema.org describes it. */
function toNewsArticle(parsed: ParsedArticle): Exclude<NewsArticle, string> {
  const { article } = parsed;
  const facts = lookUpFacts(parsed);
  const named = parsed.entities.filter(({ mentions }) =>
    mentions.some(({ form }) => form === "name"),
  );
  const isAbout = ({ salience }: Entity) => salience >= ABOUT_SALIENCE;
  const publisher = article.source?.name ?? article.source?.agency;
  return withoutAbsent({
    "@type": "NewsArticle",
    "@id": article.url ?? `urn:nutgraf:article:${article.id}`,
    headline: article.title,
    url: article.url,
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt,
    inLanguage: article.language,
    author: article.byline?.map((name) => ({ "@type": "Person", name }) as const),
    publisher: publisher ? ({ "@type": "Organization", name: publisher } as const) : undefined,
    dateline: article.dateline ? facts.line(article.dateline.span) : undefined,
    image: article.image?.url,
    isAccessibleForFree: article.paywalled ? false : undefined,
    articleBody: article.text,
    about: named.filter(isAbout).map(toThing),
    mentions: named.filter((entity) => !isAbout(entity)).map(toThing),
    hasPart: parsed.quotes.map((quote) => toQuotation(quote, facts)),
  } as const);
}

const TYPES = {
  person: "Person",
  organisation: "Organization",
  group: "Organization",
  place: "Place",
  facility: "Place",
  law: "Legislation",
  work: "CreativeWork",
  product: "Product",
  event: "Event",
  other: "Thing",
} as const;

function toThing(entity: Entity): Exclude<Thing, string> {
  const { link } = entity;
  const sameAs = [
    ...(link?.wikidata ? [`https://www.wikidata.org/entity/${link.wikidata}`] : []),
    ...(link?.geonames ? [`https://sws.geonames.org/${link.geonames}/`] : []),
  ];
  const isPlace = TYPES[entity.type] === "Place";
  const geo =
    isPlace && link?.latitude !== undefined && link.longitude !== undefined
      ? ({ "@type": "GeoCoordinates", latitude: link.latitude, longitude: link.longitude } as const)
      : undefined;
  return withoutAbsent({
    "@type": TYPES[entity.type],
    name: entity.name,
    alternateName: entity.aliases.length > 0 ? entity.aliases : undefined,
    sameAs: sameAs.length > 0 ? sameAs : undefined,
    jobTitle: entity.type === "person" ? entity.roles?.[0] : undefined,
    geo,
  });
}

function toQuotation(
  quote: ParsedArticle["quotes"][number],
  facts: FactLookup,
): Exclude<Quotation, string> {
  const speakers = toList(quote.speaker).flatMap((id) => facts.entity(id) ?? []);
  return withoutAbsent({
    "@type": "Quotation",
    text: quote.content.map(facts.line).join(" … "),
    creator: speakers.length > 0 ? speakers.map(toSpeaker) : undefined,
  } as const);
}

function toSpeaker({ type, name }: Entity) {
  return type === "person"
    ? ({ "@type": "Person", name } as const)
    : ({ "@type": "Organization", name } as const);
}
