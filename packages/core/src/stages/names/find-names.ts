import type { EntityType, NameMention } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";
import { addScores, decodeModel, type LinearModel } from "../../text/linear-model.ts";
import { once } from "../../text/once.ts";
import { namesWeights } from "../../weights/names.ts";
import { countVotes, withVotes } from "./document-votes.ts";
import { readDocumentWords } from "./document-words.ts";
import { bestPath, type Lattice, type PathSums, sumPaths } from "./lattice.ts";
import { nameFeatureCount, readNameFeatures } from "./name-features.ts";
import { type NameInput, readNameInput } from "./name-input.ts";
import { kindOfLabel, labelCount, nameKinds, outside, place, placeOfLabel } from "./name-labels.ts";

/** What the name finder has learnt. */
type NameModel = {
  readonly labels: LinearModel;
  /** Log score per unit of `labels`. */
  readonly unit: number;
  /** Log score of label after label. */
  readonly transitions: Float64Array;
};

const getModel = once(
  (): NameModel => ({
    labels: decodeModel(namesWeights.labels),
    unit: namesWeights.unit,
    transitions: Float64Array.from(namesWeights.transitions),
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
      return { sentence, input, start, count: end - start, lattice, sums: sumPaths(lattice) };
    });
  });
  const votes = countVotes(runs);
  return runs.flatMap((run) => {
    const emissions = withVotes(run, run.lattice.emissions, votes, VOTE_STRENGTH);
    if (!emissions) return toMentions(run.sentence, run.start, run.lattice, run.sums);
    const lattice = { ...run.lattice, emissions };
    return toMentions(run.sentence, run.start, lattice, sumPaths(lattice));
  });
}

/** Log score of a label that the whole rest of the article speaks for. */
const VOTE_STRENGTH = 4;

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
  { labels, unit, transitions }: NameModel,
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
    scores.forEach((score, label) => {
      emissions[row + label] = score * unit;
    });
  }
  return { count: end - start, emissions, transitions };
}

const TYPES: readonly EntityType[] = nameKinds;

function toMentions(
  { tokens }: Sentence,
  start: number,
  lattice: Lattice,
  { forward, backward }: PathSums,
): NameMention[] {
  const path = bestPath(lattice);
  if (path.every((label) => label === outside)) return [];
  const mentions: NameMention[] = [];
  let begin = 0;
  let confidence = 1;
  path.forEach((label, at) => {
    const type = TYPES[kindOfLabel(label)];
    const where = placeOfLabel(label);
    if (!type) return;
    if (where === place.begin || where === place.unit) {
      begin = at;
      confidence = 1;
    }
    const cell = at * labelCount + label;
    confidence = Math.min(confidence, (forward[cell] ?? 0) * (backward[cell] ?? 0));
    if (where !== place.last && where !== place.unit) return;
    const from = tokens[start + begin]?.span.start ?? 0;
    const to = tokens[start + at]?.span.end ?? 0;
    mentions.push({
      span: { start: from, end: to },
      type,
      confidence: Math.round(confidence * 100) / 100,
    });
  });
  return mentions;
}
