import type { Entity, Event, ParsedArticle, Quote } from "@nutgraf/core";
import { type FactLookup, lookUpFacts, toList } from "../fact-lookup.ts";
import { escapeMarkdown, frontMatter, wikiLink } from "./markdown-text.ts";

/** Entities that a note lists; the rest are passing names. */
const LISTED = 30;

/** Gives a number to each sentence that is evidence, and keeps them for the end. */
type Footnotes = { cite(position: number): string; list(): string[] };

/** An article as a note: metadata, the story in brief, its facts with the sentence each stands on, and the text. */
export function toMarkdown(parsed: ParsedArticle): string {
  const { article } = parsed;
  const facts = lookUpFacts(parsed);
  const notes = footnotes(facts);
  const named = parsed.entities
    .filter(({ mentions }) => mentions.some(({ form }) => form === "name"))
    .toSorted((a, b) => b.salience - a.salience)
    .slice(0, LISTED);
  const sections = [
    frontMatter(toProperties(parsed, named)),
    `# ${escapeMarkdown(article.title ?? facts.sentenceAt(parsed.sentences[0]?.span.start ?? 0) ?? "Untitled")}`,
    ...section(
      "In brief",
      parsed.brief
        .flatMap((index) => parsed.sentences[index] ?? [])
        .map(({ span }) => `- ${escapeMarkdown(facts.line(span))}`),
    ),
    ...section(
      "Who",
      named.map((entity) => entityLine(entity, notes)),
    ),
    ...section(
      "Said",
      parsed.quotes.map((quote) => quoteLine(quote, facts, notes)),
    ),
    ...section(
      "Happened",
      facts.events.map((event) => eventLine(event, parsed, facts, notes)),
    ),
    ...section("Text", paragraphs(article.text), "\n\n"),
    notes.list().join("\n"),
  ];
  return `${sections.filter((part) => part !== "").join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[], separator = "\n"): string[] {
  return lines.length > 0 ? [`## ${title}`, lines.join(separator)] : [];
}

function toProperties({ article }: ParsedArticle, named: readonly Entity[]) {
  const namesOf = (...types: Entity["type"][]) =>
    named.filter(({ type }) => types.includes(type)).map(({ name }) => wikiLink(name));
  return {
    title: article.title,
    author: article.byline,
    source: article.url ?? article.source?.name,
    publisher: article.source?.name ?? article.source?.agency,
    published: article.publishedAt,
    updated: article.modifiedAt,
    language: article.language,
    people: namesOf("person"),
    organisations: namesOf("organisation", "group"),
    places: namesOf("place", "facility"),
    tags: ["news"],
  };
}

function entityLine({ name, type, roles, link, mentions }: Entity, notes: Footnotes): string {
  const about = [type, ...(roles ?? []).slice(0, 2).map(escapeMarkdown), `${mentions.length}×`];
  const links = [
    ...(link?.wikidata ? [`[Wikidata](https://www.wikidata.org/wiki/${link.wikidata})`] : []),
    ...(link?.latitude !== undefined && link.longitude !== undefined
      ? [
          `[map](https://www.openstreetmap.org/?mlat=${link.latitude}&mlon=${link.longitude}#map=6/${link.latitude}/${link.longitude})`,
        ]
      : []),
  ];
  return `- ${wikiLink(name)} (${[...about, ...links].join(", ")})${notes.cite(mentions[0]?.span.start ?? 0)}`;
}

function quoteLine(quote: Quote, facts: FactLookup, notes: Footnotes): string {
  const speakers = toList(quote.speaker).flatMap((id) => facts.entity(id) ?? []);
  const who =
    speakers.map(({ name }) => wikiLink(name)).join(", ") ||
    (quote.speakerMention ? escapeMarkdown(facts.line(quote.speakerMention)) : "somebody");
  const words = escapeMarkdown(quote.content.map(facts.line).join(" … "));
  const said = quote.kind === "indirect" ? words : `“${words}”`;
  return `- ${who}: ${said}${notes.cite(quote.span.start)}`;
}

function eventLine(
  event: Event,
  { times }: ParsedArticle,
  facts: FactLookup,
  notes: Footnotes,
): string {
  const names = (list: Event["agents"]) =>
    list
      .map((one) =>
        facts.entity(one.entity) ? wikiLink(facts.nameOf(one)) : escapeMarkdown(facts.nameOf(one)),
      )
      .join(", ");
  const what = `**${event.negated ? "not " : ""}${escapeMarkdown(facts.line(event.trigger))}**`;
  const time = event.time === undefined ? undefined : times[event.time]?.value;
  const place = facts.entity(event.place)?.name;
  const about = [
    `\`${event.type}\``,
    ...(event.status === "asserted" ? [] : [event.status]),
    ...(time ? [time] : []),
    ...(place ? [wikiLink(place)] : []),
    ...(event.by?.length ? [`according to ${names(event.by)}`] : []),
  ];
  const sentence = [names(event.agents), what, names(event.patients)].filter(Boolean).join(" ");
  return `- ${sentence} (${about.join(", ")})${notes.cite(event.trigger.start)}`;
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => escapeMarkdown(paragraph.trim()))
    .filter((paragraph) => paragraph !== "");

function footnotes(facts: FactLookup): Footnotes {
  const numbers = new Map<string, number>();
  return {
    cite(position) {
      const sentence = facts.sentenceAt(position);
      if (sentence === "") return "";
      const number = numbers.get(sentence) ?? numbers.size + 1;
      numbers.set(sentence, number);
      return `[^${number}]`;
    },
    list: () =>
      [...numbers].map(([sentence, number]) => `[^${number}]: ${escapeMarkdown(sentence)}`),
  };
}
