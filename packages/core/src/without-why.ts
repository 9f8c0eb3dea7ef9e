import type { ParsedArticle } from "./model/parsed-article.ts";

/** The same facts without their reasons. */
export function withoutWhy(parsed: ParsedArticle): ParsedArticle {
  return {
    ...parsed,
    entities: parsed.entities.map((entity) =>
      drop({ ...entity, mentions: entity.mentions.map(drop) }),
    ),
    times: parsed.times.map(drop),
    quotes: parsed.quotes.map(drop),
    events: parsed.events.map(drop),
  };
}

function drop<Fact extends { why?: string[] | undefined }>(fact: Fact): Fact {
  if (fact.why === undefined) return fact;
  const copy = { ...fact };
  delete copy.why;
  return copy;
}
