import type { RawSentence, Sentence, Token } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { once } from "../../text/once.ts";
import { contains } from "../../text/spans.ts";
import { readWordAtoms } from "../../text/word-atoms.ts";
import { syntaxWeights } from "../../weights/syntax.ts";
import { lemmatise } from "./lemmatise.ts";
import { mendClauses } from "./mend-clauses.ts";
import { maxWords } from "./network.ts";
import { parseSentence } from "./parse-sentence.ts";
import type { KnownWords } from "./read-words.ts";
import { decodeSyntax } from "./syntax-model.ts";

const getModel = once(() => decodeSyntax(syntaxWeights));

/**
 * Tag every word, find its lemma and attach it to its governor: one tree per sentence.
 * @param dateline its words are read apart from the sentence that they stand in
 */
export function parseSyntax(
  text: string,
  sentences: readonly RawSentence[],
  dateline?: Span,
): Sentence[] {
  const known: KnownWords = new Map();
  return sentences.map(({ span, tokens }) => {
    const opening = dateline ? tokens.filter((token) => contains(dateline, token)).length : 0;
    const story = parseWords(text, tokens.slice(opening), known);
    if (opening === 0 || story.length === 0) {
      return { span, tokens: [...(opening === 0 ? story : parseWords(text, tokens, known))] };
    }
    return { span, tokens: joinOpening(parseWords(text, tokens.slice(0, opening), known), story) };
  });
}

function parseWords(text: string, spans: readonly Span[], known: KnownWords): readonly Token[] {
  const parsed: Token[] = [];
  for (let from = 0; from < spans.length; from += maxWords) {
    const part = parsePart(text, spans.slice(from, from + maxWords), known);
    parsed.push(...(from === 0 ? part : joinPart(part, from, parsed)));
  }
  return mendClauses(parsed);
}

/** The story's root governs the dateline's. */
function joinOpening(opening: readonly Token[], story: readonly Token[]): Token[] {
  const from = opening.length;
  const root = from + story.findIndex(({ head }) => head < 0);
  return [
    ...opening.map((token) =>
      token.head < 0 ? { ...token, head: root, deprel: "parataxis" } : token,
    ),
    ...story.map((token) => (token.head < 0 ? token : { ...token, head: token.head + from })),
  ];
}

function parsePart(text: string, spans: readonly Span[], known: KnownWords): Token[] {
  const model = getModel();
  const tree = parseSentence(model, readWordAtoms(text, spans), known);
  return spans.map((span, index) => {
    const { upos, xpos } = model.tags[tree.tags[index] ?? 0] ?? { upos: "X", xpos: "" };
    const head = tree.heads[index] ?? -1;
    const deprel = head < 0 ? "root" : (model.labels[tree.labels[index] ?? 0] ?? "dep");
    const lemma = lemmatise(text.slice(span.start, span.end), upos, xpos);
    return { span, lemma, upos, xpos, head, deprel };
  });
}

/** A sentence too long for the network is read in parts; the first one's root governs the others'. */
function joinPart(part: readonly Token[], from: number, before: readonly Token[]): Token[] {
  const root = before.findIndex(({ head }) => head < 0);
  return part.map((token) =>
    token.head < 0
      ? { ...token, head: root, deprel: "parataxis" }
      : { ...token, head: token.head + from },
  );
}
