import type { Entity, ParsedArticle, Quote, Span } from "@nutgraf/core";

/** A parsed article in lines that people read and compare: the golden form of a sample. */
export function toDigest(parsed: ParsedArticle): string {
  const { article, entities, times, quotes, events, brief, sentences } = parsed;
  const under = ({ start, end }: Span): string =>
    article.text.slice(start, end).replace(/\s+/g, " ");
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string): string => names.get(id) ?? `no entity ${id}`;
  const roleOf = ({ entity, span }: { entity?: string | undefined; span: Span }): string =>
    entity === undefined ? `“${under(span)}”` : nameOf(entity);
  const list = (heading: string, lines: readonly string[]): string[] => [
    `## ${heading}`,
    ...lines,
    "",
  ];

  return [
    `# ${article.title ?? article.id}`,
    ...list(
      "layout",
      article.blocks
        .filter(({ kind }) => kind !== "paragraph")
        .map(({ kind, span }) => `${kind}: ${under(span)}`),
    ),
    ...list(
      "who",
      entities.map((entity) => entityLine(entity, under, nameOf)),
    ),
    ...list(
      "said",
      quotes.map(
        (quote) =>
          `${quote.kind}: ${speakersOf(quote, under, nameOf)}: ${quote.content.map(under).join(" … ")}`,
      ),
    ),
    ...list(
      "when",
      times.map(({ span, type, value }) => `${under(span)} = ${type} ${value}`),
    ),
    ...list(
      "happened",
      events.map(
        ({ trigger, type, agents, patients, time, place, status, negated, by = [], sameAs }) =>
          [
            `${under(trigger)} ${type}: ${agents.map(roleOf).join(", ") || "-"} → ${patients.map(roleOf).join(", ") || "-"}`,
            ...(time === undefined ? [] : [`when ${times[time]?.value}`]),
            ...(place === undefined ? [] : [`in ${nameOf(place)}`]),
            ...(status === "asserted" ? [] : [status]),
            ...(negated ? ["not"] : []),
            ...(by.length > 0 ? [`by ${by.map(roleOf).join(", ")}`] : []),
            ...(sameAs === undefined ? [] : ["told before"]),
          ].join("; "),
      ),
    ),
    ...list("brief", brief.flatMap((index) => sentences[index]?.span ?? []).map(under)),
  ].join("\n");
}

function entityLine(
  { type, name, roles = [], link, metonymOf, mentions }: Entity,
  under: (span: Span) => string,
  nameOf: (id: string) => string,
): string {
  const forms = [...new Set(mentions.map(({ span }) => under(span)))].filter(
    (form) => form !== name,
  );
  return [
    `${type}: ${name}`,
    ...(roles.length > 0 ? [`(${roles.join(", ")})`] : []),
    ...(link?.iso3166 === undefined ? [] : [`[${link.iso3166}]`]),
    ...(metonymOf === undefined ? [] : [`stands for ${nameOf(metonymOf)}`]),
    ...(forms.length > 0 ? [`= ${forms.join(", ")}`] : []),
  ].join(" ");
}

function speakersOf(
  { speaker, speakerMention }: Quote,
  under: (span: Span) => string,
  nameOf: (id: string) => string,
): string {
  if (speaker !== undefined) return [speaker].flat().map(nameOf).join(" and ");
  return speakerMention ? `“${under(speakerMention)}”` : "nobody";
}
