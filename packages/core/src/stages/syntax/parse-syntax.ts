import type { RawSentence, Sentence, Token } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { hashString } from "../../text/hashing.ts";
import { findRow } from "../../text/key-index.ts";
import { once } from "../../text/once.ts";
import { contains } from "../../text/spans.ts";
import { readWordAtoms } from "../../text/word-atoms.ts";
import { syntaxWeights } from "../../weights/syntax.ts";
import { attachMarks } from "./attach-marks.ts";
import { lemmatise } from "./lemmatise.ts";
import { mendClauses } from "./mend-clauses.ts";
import { maxWords } from "./network.ts";
import { parseSentence } from "./parse-sentence.ts";
import type { KnownWords } from "./read-words.ts";
import { decodeSyntax, type SyntaxModel } from "./syntax-model.ts";

const getModel = once(() => ({
  model: decodeSyntax(syntaxWeights),
  known: new Map<number, number>() satisfies KnownWords,
}));

/**
 * Tag every word, find its lemma and attach it to its governor: one tree per sentence.
 * @param dateline its words are read apart from the sentence that they stand in
 */
export function parseSyntax(
  text: string,
  sentences: readonly RawSentence[],
  dateline?: Span,
): Sentence[] {
  const reading = startReading();
  return sentences.map(({ span, tokens }) => {
    const opening = dateline ? tokens.filter((token) => contains(dateline, token)).length : 0;
    const story = parseWords(text, tokens.slice(opening), reading);
    if (opening === 0 || story.length === 0) {
      return { span, tokens: [...(opening === 0 ? story : parseWords(text, tokens, reading))] };
    }
    return {
      span,
      tokens: joinOpening(parseWords(text, tokens.slice(0, opening), reading), story),
    };
  });
}

/** The model, and what is worked out once for words: `known` for those of the articles before, too. */
type Reading = {
  readonly model: SyntaxModel;
  readonly known: KnownWords;
  /** The lemma of a form with the tag of that index. */
  readonly lemmaOf: (form: string, tag: number) => string;
};

function startReading(): Reading {
  const { model, known } = getModel();
  const lemmas = model.tags.map(() => new Map<string, string>());
  // Words are in the order of their frequency.
  const rankOf = (word: string): number => {
    const row = findRow(model.meanings.index, hashString(word));
    return row < 0 ? Number.POSITIVE_INFINITY : row;
  };
  const lemmaOf = (form: string, tag: number): string => {
    const seen = lemmas[tag]?.get(form);
    if (seen !== undefined) return seen;
    const { upos, xpos } = model.tags[tag] ?? UNTAGGED;
    const lemma = lemmatise(form, upos, xpos, rankOf);
    lemmas[tag]?.set(form, lemma);
    return lemma;
  };
  return { model, known, lemmaOf };
}

function parseWords(text: string, spans: readonly Span[], reading: Reading): readonly Token[] {
  const parsed: Token[] = [];
  for (let from = 0; from < spans.length; from += maxWords) {
    const part = parsePart(text, spans.slice(from, from + maxWords), reading);
    parsed.push(...(from === 0 ? part : joinPart(part, from, parsed)));
  }
  return attachMarks(text, mendClauses(parsed));
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

function parsePart(text: string, spans: readonly Span[], reading: Reading): Token[] {
  const { model, known, lemmaOf } = reading;
  const tree = parseSentence(model, readWordAtoms(text, spans), known);
  return spans.map((span, index) => {
    const tag = tree.tags[index] ?? 0;
    const { upos, xpos } = model.tags[tag] ?? UNTAGGED;
    const head = tree.heads[index] ?? -1;
    const deprel = head < 0 ? "root" : (model.labels[tree.labels[index] ?? 0] ?? "dep");
    return {
      span,
      lemma: lemmaOf(text.slice(span.start, span.end), tag),
      upos,
      xpos,
      head,
      deprel,
    };
  });
}

const UNTAGGED = { upos: "X", xpos: "" };

/** A sentence too long for the network is read in parts; the first one's root governs the others'. */
function joinPart(part: readonly Token[], from: number, before: readonly Token[]): Token[] {
  const root = before.findIndex(({ head }) => head < 0);
  return part.map((token) =>
    token.head < 0
      ? { ...token, head: root, deprel: "parataxis" }
      : { ...token, head: token.head + from },
  );
}
