import type { Span } from "@nutgraf/core";
import type { Query } from "./query.ts";
import { type SearchWord, toSearchWords } from "./search-words.ts";

/** A piece of a text with the places of what was searched for; spans are into the piece. */
export type Snippet = {
  readonly text: string;
  readonly hits: readonly Span[];
  /** Where the piece begins in the text. */
  readonly start: number;
};

type Phrase = { readonly words: readonly string[]; readonly isPrefix: boolean };

const SNIPPET_LENGTH = 240;

/** Every place in a text that a search's words match, in order; excluded words are not looked for. */
export function findHits(text: string, query: Query): Span[] {
  const phrases = wantedPhrases(query);
  if (phrases.length === 0) return [];
  const words = toSearchWords(text);
  const hits: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const phrase of phrases) {
      const hit = matchAt(words, i, phrase);
      const last = hits.at(-1);
      if (hit && (last === undefined || hit.start >= last.end)) hits.push(hit);
    }
  }
  return hits;
}

/** The stretch of a text with the most hits, cut at words. */
export function toSnippet(text: string, hits: readonly Span[]): Snippet {
  const start = startAtWord(text, bestStart(hits));
  const end = endAtWord(text, start + SNIPPET_LENGTH);
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  return {
    text: text.slice(start, end),
    start,
    hits: inside.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  };
}

function wantedPhrases(query: Query): Phrase[] {
  switch (query.kind) {
    case "words":
      return [query];
    case "and":
    case "or":
      return query.of.flatMap(wantedPhrases);
    case "field":
      return ["person", "organisation", "place", "entity", "said", "by", "title"].includes(
        query.field,
      )
        ? [{ words: toSearchWords(query.value).map(({ word }) => word), isPrefix: false }]
        : [];
    default:
      return [];
  }
}

function matchAt(text: readonly SearchWord[], at: number, phrase: Phrase): Span | undefined {
  const first = text[at];
  const last = text[at + phrase.words.length - 1];
  if (!first || !last || phrase.words.length === 0) return undefined;
  const matches = phrase.words.every((word, i) => {
    const found = text[at + i]?.word;
    const isLast = i === phrase.words.length - 1;
    return phrase.isPrefix && isLast ? found?.startsWith(word) : found === word;
  });
  return matches ? { start: first.start, end: last.end } : undefined;
}

/** A little before the hit after which most hits follow within a snippet's length. */
function bestStart(hits: readonly Span[]): number {
  let best = { start: 0, count: 0 };
  for (const [i, { start }] of hits.entries()) {
    const rest = hits.slice(i);
    const count = rest.filter(({ end }) => end < start + SNIPPET_LENGTH - 40).length;
    if (count > best.count) best = { start, count };
  }
  return Math.max(0, best.start - 40);
}

function startAtWord(text: string, position: number): number {
  if (position === 0) return 0;
  const space = text.slice(position, position + 40).search(/\s/);
  return space < 0 ? position : position + space + 1;
}

function endAtWord(text: string, position: number): number {
  if (position >= text.length) return text.length;
  const space = text.lastIndexOf(" ", position);
  return space > position - 40 ? space : position;
}
