import type { Event } from "../model/event.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import type { Quote } from "../model/quote.ts";
import type { Span } from "../model/span.ts";
import { contains, sliceOf } from "../text/spans.ts";
import { findCounts } from "./counts.ts";
import { foldName } from "./fold-name.ts";

/** A fact in words, with its place in its version's text. */
export type FactText = { readonly text: string; readonly span: Span };

/** What became of one kind of fact between two versions. */
export type FactChanges = {
  readonly added: readonly FactText[];
  readonly removed: readonly FactText[];
  readonly changed: readonly { readonly from: FactText; readonly to: FactText }[];
};

/** What changed in the facts from one version of an article to another. */
export type FactDifference = {
  readonly quotes: FactChanges;
  readonly numbers: FactChanges;
  readonly events: FactChanges;
  /** Sentences, for what is no fact. */
  readonly sentences: FactChanges;
};

/** A fact to compare: equal keys are one fact; a fact whose subject stayed has only changed. */
type Comparable = FactText & { readonly key: string; readonly subject: string };

/** Compare the facts of two versions. */
export function compareFacts(from: ParsedArticle, to: ParsedArticle): FactDifference {
  return {
    quotes: compareLists(quotesOf(from), quotesOf(to)),
    numbers: compareLists(numbersOf(from), numbersOf(to)),
    events: compareLists(eventsOf(from), eventsOf(to)),
    sentences: compareLists(sentencesOf(from), sentencesOf(to)),
  };
}

function compareLists(from: readonly Comparable[], to: readonly Comparable[]): FactChanges {
  const removed = subtract(from, to);
  const added = subtract(to, from);
  const changed: { from: FactText; to: FactText }[] = [];
  for (const old of removed.slice()) {
    const next = added.find(({ subject }) => subject !== "" && subject === old.subject);
    if (!next) continue;
    changed.push({ from: bare(old), to: bare(next) });
    removed.splice(removed.indexOf(old), 1);
    added.splice(added.indexOf(next), 1);
  }
  return { added: added.map(bare), removed: removed.map(bare), changed };
}

/** What is in the first list more often than in the second. */
function subtract(list: readonly Comparable[], other: readonly Comparable[]): Comparable[] {
  const left = new Map<string, number>();
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1);
  return list.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

const bare = ({ text, span }: FactText): FactText => ({ text, span });

function quotesOf(parsed: ParsedArticle): Comparable[] {
  return parsed.quotes.map((quote) => {
    const text = quote.content.map((span) => sliceOf(parsed.article.text, span)).join(" ");
    const words = foldName(text);
    return {
      text,
      span: quote.span,
      key: words,
      subject: `${speakerOf(parsed, quote)}|${words.split(" ").slice(0, 4).join(" ")}`,
    };
  });
}

function speakerOf({ entities }: ParsedArticle, { speaker }: Quote): string {
  const [first] = typeof speaker === "string" ? [speaker] : (speaker ?? []);
  return foldName(entities.find(({ id }) => id === first)?.name ?? "");
}

function numbersOf({ article, sentences }: ParsedArticle): Comparable[] {
  return findCounts(article.text, sentences).map(({ span, value, noun }) => ({
    text: sliceOf(article.text, span),
    span,
    key: `${value}|${noun}`,
    subject: noun,
  }));
}

function eventsOf(parsed: ParsedArticle): Comparable[] {
  const first = parsed.events.filter(({ sameAs }) => sameAs === undefined);
  return first.map((event) => {
    const names = participantNames(parsed, event);
    const trigger = sliceOf(parsed.article.text, event.trigger).toLowerCase();
    return {
      text: sentenceText(parsed, event),
      span: event.trigger,
      key: [event.type, names, event.status, event.negated].join("|"),
      subject: names === "" ? "" : `${event.type}|${trigger}`,
    };
  });
}

function participantNames({ article, entities }: ParsedArticle, event: Event): string {
  const named = [...event.agents, ...event.patients].map(({ entity, span }) =>
    foldName(entities.find(({ id }) => id === entity)?.name ?? sliceOf(article.text, span)),
  );
  return named.join(",");
}

function sentenceText({ article, sentences }: ParsedArticle, { sentence, trigger }: Event): string {
  return sliceOf(article.text, sentences[sentence]?.span ?? trigger);
}

function sentencesOf({ article, sentences }: ParsedArticle): Comparable[] {
  const isText = (span: Span) =>
    article.blocks.some(({ kind, span: block }) => kind === "paragraph" && contains(block, span));
  return sentences
    .filter(({ span }) => isText(span))
    .map(({ span }) => {
      const text = sliceOf(article.text, span);
      return { text, span, key: foldName(text), subject: "" };
    });
}
