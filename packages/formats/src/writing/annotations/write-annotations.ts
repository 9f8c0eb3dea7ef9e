import type { ParsedArticle, Span } from "@nutgraf/core";
import { codePointPositions } from "../code-points.ts";
import { lookUpFacts, toList } from "../fact-lookup.ts";
import type { ParsedArticles } from "../writer.ts";

/** Characters of context that tell two equal quotes apart. */
const CONTEXT = 32;

/** Every fact as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in one collection. */
export async function* writeAnnotations(articles: ParsedArticles): AsyncGenerator<string> {
  yield '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","label":"Facts found by Nutgraf","first":{"type":"AnnotationPage","items":[\n';
  let opening = "";
  for await (const parsed of articles) {
    for (const annotation of toAnnotations(parsed)) {
      yield opening + JSON.stringify(annotation);
      opening = ",\n";
    }
  }
  yield "\n]}}\n";
}

type Body = { readonly type: "TextualBody"; readonly purpose: string; readonly value: string };
type Fact = { readonly key: string; readonly span: Span; readonly bodies: readonly Body[] };

function toAnnotations(parsed: ParsedArticle): object[] {
  const { article } = parsed;
  const source = article.url ?? `urn:nutgraf:article:${encodeURIComponent(article.id)}`;
  const toPosition = codePointPositions(article.text);
  return findFacts(parsed).map(({ key, span, bodies }) => ({
    id: `urn:nutgraf:fact:${encodeURIComponent(article.id)}:${key}`,
    type: "Annotation",
    motivation: "classifying",
    body: bodies,
    target: {
      source,
      selector: [
        { type: "TextPositionSelector", start: toPosition(span.start), end: toPosition(span.end) },
        {
          type: "TextQuoteSelector",
          exact: article.text.slice(span.start, span.end),
          prefix: article.text.slice(Math.max(0, span.start - CONTEXT), span.start),
          suffix: article.text.slice(span.end, span.end + CONTEXT),
        },
      ],
    },
  }));
}

function findFacts(parsed: ParsedArticle): Fact[] {
  const { entity, nameOf } = lookUpFacts(parsed);
  const mentions = parsed.entities.flatMap(({ id, type, name, link, mentions: all }) =>
    all.map(({ span }, index) => ({
      key: `${id}-${index}`,
      span,
      bodies: [
        tag(type),
        body(
          "identifying",
          link?.wikidata ? `https://www.wikidata.org/entity/${link.wikidata}` : name,
        ),
      ],
    })),
  );
  const quotes = parsed.quotes.map(({ id, kind, span, speaker }) => ({
    key: id,
    span,
    bodies: [
      tag(`${kind} quote`),
      ...toList(speaker).flatMap((who) =>
        body("describing", `Said by ${entity(who)?.name ?? "somebody"}`),
      ),
    ],
  }));
  const times = parsed.times.map(({ span, type, value }, index) => ({
    key: `time-${index}`,
    span,
    bodies: [tag(type), body("identifying", value)],
  }));
  const events = parsed.events.map((event) => ({
    key: event.id,
    span: event.trigger,
    bodies: [
      tag(event.type),
      tag(event.status),
      ...(event.negated ? [tag("negated")] : []),
      ...event.agents.map((agent) => body("describing", `Agent: ${nameOf(agent)}`)),
      ...event.patients.map((patient) => body("describing", `Patient: ${nameOf(patient)}`)),
      ...(event.by ?? []).map((by) => body("describing", `According to ${nameOf(by)}`)),
    ],
  }));
  return [...mentions, ...quotes, ...times, ...events];
}

const body = (purpose: string, value: string): Body => ({ type: "TextualBody", purpose, value });
const tag = (value: string): Body => body("tagging", value);
