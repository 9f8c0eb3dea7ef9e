import type { NameMention } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";
import { addScores, decodeModel, type LinearModel } from "../../text/linear-model.ts";
import { nameList } from "../../text/name-lists.ts";
import { once } from "../../text/once.ts";
import { namesWeights } from "../../weights/names.ts";
import { countVotes, withVotes } from "./document-votes.ts";
import { readDocumentWords } from "./document-words.ts";
import { extendNames, type NameWords } from "./extend-names.ts";
import { isAffiliation } from "./is-affiliation.ts";
import { type Lattice, sharesOfPaths } from "./lattice.ts";
import { nameFeatureCount, readNameFeatures } from "./name-features.ts";
import {
  isWellKnown,
  listsAt,
  listsOfPhrase,
  type NameInput,
  readNameInput,
} from "./name-input.ts";
import { labelCount, outside } from "./name-labels.ts";
import { reasonsOf } from "./name-reasons.ts";
import { typeOfName } from "./name-type.ts";
import { readNames, type WordName } from "./read-names.ts";
import { trimName } from "./trim-name.ts";

/** What the name finder has learnt. */
type NameModel = {
  readonly labels: LinearModel;
  /** Log score per unit of `labels`. */
  readonly unit: number;
  /** Log score of label after label. */
  readonly transitions: Float64Array;
  readonly steps: Float64Array;
};

const getModel = once(
  (): NameModel => ({
    labels: decodeModel(namesWeights.labels),
    unit: namesWeights.unit,
    transitions: Float64Array.from(namesWeights.transitions),
    steps: Float64Array.from(namesWeights.transitions, Math.exp),
  }),
);

/** Find the names of people, organisations, places and other things, in order, never overlapping. */
export function findNames(text: string, sentences: readonly Sentence[]): NameMention[] {
  const model = getModel();
  const documentWords = readDocumentWords(text, sentences);
  const runs = sentences.flatMap((sentence) => {
    const input = readNameInput(text, sentence, documentWords);
    return candidateRuns(input.isCandidate).map(([start, end]) => {
      const lattice = toLattice(model, input, start, end);
      return {
        sentence,
        input,
        start,
        count: end - start,
        lattice,
        shares: sharesOfPaths(lattice),
      };
    });
  });
  const votes = countVotes(runs);
  return runs.flatMap((run) => {
    const emissions = withVotes(run, run.lattice.emissions, votes, VOTE_STRENGTH);
    const lattice = emissions ? { ...run.lattice, emissions } : run.lattice;
    const shares = emissions ? sharesOfPaths(lattice) : run.shares;
    const names = readNames(lattice, shares, run.start).map((name) =>
      trimName(text, run.sentence.tokens, name),
    );
    return extendNames(wordsOf(text, run), names)
      .map((name) => toMention(text, run, name, emissions !== undefined))
      .filter(({ span }) => !isAffiliation(text.slice(span.start, span.end)));
  });
}

/** Log score that a word has for being no name: the texts of training hold more names than others. */
const OUTSIDE_BIAS = 0.2;

/** The same of a word that the lists know. */
const WELL_KNOWN_BIAS = -2.5;

/** Log score of a label that the whole rest of the article speaks for. */
const VOTE_STRENGTH = 5;

/** Runs of candidates, as [first, last + 1]. */
export function candidateRuns(isCandidate: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (let start = 0; start < isCandidate.length; start++) {
    if (!isCandidate[start]) continue;
    let end = start + 1;
    while (isCandidate[end]) end++;
    runs.push([start, end]);
    start = end;
  }
  return runs;
}

function toLattice(
  { labels, unit, transitions, steps }: NameModel,
  input: NameInput,
  start: number,
  end: number,
): Lattice {
  const features = new Int32Array(nameFeatureCount);
  const scores = new Int32Array(labelCount);
  const emissions = new Float64Array((end - start) * labelCount);
  for (let index = start; index < end; index++) {
    scores.fill(0);
    addScores(labels, features, readNameFeatures(input, index, features), scores);
    const row = (index - start) * labelCount;
    const bias = isWellKnown(input, index) ? WELL_KNOWN_BIAS : OUTSIDE_BIAS;
    scores.forEach((score, label) => {
      emissions[row + label] = score * unit + (label === outside ? bias : 0);
    });
  }
  return { count: end - start, emissions, transitions, steps };
}

const wordsOf = (text: string, { sentence: { tokens }, input }: Run): NameWords => ({
  wordAt(index) {
    const span = tokens[index]?.span;
    return span ? text.slice(span.start, span.end) : "";
  },
  isOrganisationHead: (index) => (listsAt(input, index) & nameList.organisationHead) !== 0,
});

const QUOTE = /["“”‘’']/;

type Run = { readonly sentence: Sentence; readonly input: NameInput };

function toMention(
  text: string,
  { sentence: { tokens }, input }: Run,
  { start, end, kind, confidence }: WordName,
  isNamedElsewhere: boolean,
): NameMention {
  const span = {
    start: tokens[start]?.span.start ?? 0,
    end: tokens[end - 1]?.span.end ?? 0,
  };
  const head = tokens[end - 1]?.span;
  const lists = listsAt(input, end - 1);
  const type = typeOfName(kind, {
    text: text.slice(span.start, span.end),
    head: head ? text.slice(head.start, head.end).toLowerCase() : "",
    lists,
    wholeLists: listsOfPhrase(input, start, end),
    isQuoted: QUOTE.test(text.charAt(span.start - 1)) && QUOTE.test(text.charAt(span.end)),
  });
  const why = reasonsOf(lists, isNamedElsewhere);
  return {
    span,
    type,
    confidence: Math.round(confidence * 100) / 100,
    ...(why.length > 0 && { why }),
  };
}
