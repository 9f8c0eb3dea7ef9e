import { createArticle, type Sentence } from "@nutgraf/core";
import {
  candidateRuns,
  findBlocks,
  labelCount,
  labelOf,
  nameFeatureCount,
  nameKinds,
  outside,
  parseSyntax,
  place,
  readDocumentWords,
  readNameFeatures,
  readNameInput,
  splitSentences,
  tokenise,
} from "@nutgraf/core/training";
import type { NamedText } from "./named-text.ts";

/** A run of candidate words with what speaks for their labels, and the labels that the gold allows. */
export type NameExample = {
  readonly count: number;
  /** Features of word i: `starts[i]` to `starts[i + 1]`, its own letters first. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  /** 1 for each allowed label, `labelCount` per word. */
  readonly allowed: Uint8Array;
};

/** The runs of a text to learn from; where the gold is silent more than one label is allowed. */
export const toExamples = (source: NamedText): NameExample[] => readExamples(source, true);

/** The runs of a text to be scored on, and the number of its names, of which no run may hold some. */
export const toTest = (source: NamedText): NameTest => ({
  examples: readExamples(source, false),
  nameCount: source.names.filter(({ kind }) => kind !== "other").length,
});

/** A text to be scored on. */
export type NameTest = { readonly examples: readonly NameExample[]; readonly nameCount: number };

function readExamples(
  { text, names, unsure, marksOthers }: NamedText,
  seesGold: boolean,
): NameExample[] {
  const sentences = toSentences(text);
  const documentWords = readDocumentWords(text, sentences);
  const scratch = new Int32Array(nameFeatureCount);
  return sentences.flatMap((sentence) => {
    const allowed = allowedLabels(
      sentence.tokens.map(({ span }) => span),
      { names, unsure, marksOthers },
    );
    const input = readNameInput(text, sentence, documentWords);
    // A word that the gold names is learnt from even if it looks like none.
    sentence.tokens.forEach((_, index) => {
      if (seesGold && allowed[index * labelCount] === 0) input.isCandidate[index] = 1;
    });
    return candidateRuns(input.isCandidate).map(([start, end]) => {
      const features: number[] = [];
      const starts = [0];
      for (let index = start; index < end; index++) {
        const count = readNameFeatures(input, index, scratch);
        for (let at = 0; at < count; at++) features.push(scratch[at] ?? 0);
        starts.push(features.length);
      }
      return {
        count: end - start,
        features: Int32Array.from(features),
        starts: Int32Array.from(starts),
        allowed: allowed.slice(start * labelCount, end * labelCount),
      };
    });
  });
}

/** The pipeline up to the names. */
function toSentences(text: string): Sentence[] {
  const { blocks } = findBlocks(text, createArticle(text));
  return parseSyntax(text, splitSentences(text, blocks, tokenise(text, blocks)));
}

type Span = { readonly start: number; readonly end: number };

function allowedLabels(
  words: readonly Span[],
  { names, unsure, marksOthers }: Omit<NamedText, "text">,
): Uint8Array {
  const allowed = new Uint8Array(words.length * labelCount);
  const others = nameKinds.indexOf("other");
  const covers = (span: Span, word: Span) => span.start < word.end && word.start < span.end;
  words.forEach((word, index) => {
    const row = allowed.subarray(index * labelCount, (index + 1) * labelCount);
    if (unsure.some((span) => covers(span, word))) {
      row.fill(1);
      return;
    }
    const name = names.find((span) => covers(span, word));
    if (name) {
      const isFirst = word.start <= name.start;
      const isLast = word.end >= name.end;
      const at = isFirst ? (isLast ? place.unit : place.begin) : isLast ? place.last : place.inside;
      row[labelOf(nameKinds.indexOf(name.kind), at)] = 1;
      return;
    }
    row[outside] = 1;
    if (!marksOthers) for (let at = 0; at < 4; at++) row[labelOf(others, at)] = 1;
  });
  return allowed;
}
