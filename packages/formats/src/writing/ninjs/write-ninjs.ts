import type { Entity, ParsedArticle } from "@nutgraf/core";
import { readNinjs } from "../../reading/ninjs/read-ninjs.ts";
import { withoutAbsent } from "../../reading/without-absent.ts";
import { isAsItCame } from "../as-it-came.ts";
import { toDateTime } from "../date-time.ts";
import type { ParsedArticles } from "../writer.ts";

/** Each article as a ninjs 3.1 document on a line of its own: https://iptc.org/standards/ninjs/. */
export async function* writeNinjs(articles: ParsedArticles): AsyncGenerator<string> {
  for await (const parsed of articles) yield `${JSON.stringify(toNinjs(parsed))}\n`;
}

const STANDARD = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
};

/** An article as ninjs. One that came as ninjs and was not changed since is the document that it came as, with all that is not modelled here. */
export function toNinjs(parsed: ParsedArticle): unknown {
  const { article } = parsed;
  const { wire } = article;
  const original = wire?.original;
  const version = original?.format.match(/^ninjs-(.+)$/)?.[1];
  if (
    original &&
    version &&
    isAsItCame(article, (content) =>
      readNinjs(content, { contentType: `application/ninjs+json; version=${version}` }),
    )
  )
    return JSON.parse(original.content);
  const named = parsed.entities.filter(({ mentions }) =>
    mentions.some(({ form }) => form === "name"),
  );
  const ofType = (...types: Entity["type"][]) =>
    toConcepts(named.filter(({ type }) => types.includes(type)));
  return withoutAbsent({
    standard: STANDARD,
    uri: wire?.uri ?? article.url ?? `urn:nutgraf:article:${encodeURIComponent(article.id)}`,
    type: "text",
    representationType: "full",
    version: wire?.version,
    firstCreated: toDateTime(article.publishedAt),
    versionCreated: toDateTime(article.modifiedAt ?? article.publishedAt),
    embargoedUntil: toDateTime(wire?.embargoedUntil),
    pubStatus: wire?.status,
    urgency: wire?.urgency,
    copyrightHolder: wire?.rights?.holder,
    copyrightNotice: wire?.rights?.notice,
    usageTerms: wire?.rights?.terms,
    edNote: wire?.notes?.join("\n"),
    language: article.language,
    title: article.title,
    by: article.byline?.join(", "),
    slugline: wire?.slugline,
    located: wire?.located ?? article.dateline?.place,
    headlines: article.title
      ? [{ role: "main", contentType: "text/plain", value: article.title }]
      : undefined,
    bodies: [
      {
        role: "main",
        contentType: "text/plain",
        charCount: Array.from(article.text).length,
        wordCount: parsed.sentences.reduce((count, { tokens }) => count + tokens.length, 0),
        value: article.text,
      },
    ],
    people: ofType("person"),
    organisations: ofType("organisation", "group"),
    places: ofType("place", "facility"),
    objects: ofType("product", "work", "law"),
    subjects: wire?.subjects?.map(({ name, uri }) => withoutAbsent({ name, uri })),
    genres: wire?.genres?.map(({ name, uri }) => withoutAbsent({ name, uri })),
    infoSources: sourcesOf(parsed),
    associations: article.image
      ? [
          {
            name: "main",
            uri: article.image.url,
            type: "picture",
            ...toCaption(article.image.caption),
            renditions: [{ name: "main", href: article.image.url }],
          },
        ]
      : undefined,
  });
}

function sourcesOf({ article: { source } }: ParsedArticle) {
  const names = [source?.name, source?.agency].filter((name) => name !== undefined);
  return names.length > 0 ? names.map((name) => ({ name })) : undefined;
}

const toCaption = (caption: string | undefined) =>
  caption === undefined
    ? {}
    : { descriptions: [{ role: "caption", contentType: "text/plain", value: caption }] };

function toConcepts(entities: readonly Entity[]) {
  const concepts = entities.map(({ name, type, link }) =>
    withoutAbsent({
      name,
      rel: "mentions",
      uri: link?.wikidata ? `https://www.wikidata.org/entity/${link.wikidata}` : undefined,
      literal: link?.iso3166,
      geoJSON:
        type === "place" && link?.latitude !== undefined && link.longitude !== undefined
          ? { type: "Point", coordinates: [link.longitude, link.latitude] }
          : undefined,
    }),
  );
  return concepts.length > 0 ? concepts : undefined;
}
