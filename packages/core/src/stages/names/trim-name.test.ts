import { expect, test } from "vitest";
import { marked } from "../../../test/marked.ts";
import { nameKinds } from "./name-labels.ts";
import { trimName } from "./trim-name.ts";

const NAME_KINDS: readonly string[] = nameKinds;

/** The words of a text as tokens that have nothing but a place. */
const wordsOf = (text: string) =>
  [...text.matchAll(/'s|[^\s']+/g)].map(({ index, 0: word }) => ({
    span: { start: index, end: index + word.length },
    lemma: word,
    upos: "PROPN",
    head: -1,
    deprel: "root",
  }));

test.each([
  ["person", "President [name Joe Biden]"],
  ["person", "Prime Minister [name Sanna Marin]"],
  ["person", "[name Prince]"],
  ["person", "[name King]"],
  ["organisation", "the [name Red Cross]"],
  ["organisation", "[name General Motors]"],
  ["place", "The [name Netherlands]"],
  ["place", "[name The Hague]"],
  ["person", "[name Ada Byron]'s"],
])("trimName leaves of a %s: %s", (kind, notation) => {
  const { text, spans } = marked(notation);
  const tokens = wordsOf(text);
  const name = { start: 0, end: tokens.length, kind: NAME_KINDS.indexOf(kind) };
  const { start, end } = trimName(text, tokens, { ...name, confidence: 1 });
  const left = { start: tokens[start]?.span.start, end: tokens[end - 1]?.span.end };
  expect([{ ...left, label: "name" }]).toEqual(spans);
});
