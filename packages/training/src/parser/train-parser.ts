import {
  action,
  attachLeft,
  attachRight,
  createState,
  decodeModel,
  type EncodedModel,
  isFinal,
  type ParserInput,
  parserFeatureCount,
  parseSentence,
  readActionFeatures,
  readLabelFeatures,
  shift,
} from "@nutgraf/core/training";
import { encodeModel } from "../encode-model.ts";
import { Perceptron } from "../perceptron.ts";
import { createRandom, shuffle } from "../random.ts";
import { costsOf } from "./oracle.ts";

export type ParserExample = {
  readonly input: ParserInput;
  readonly heads: readonly number[];
  readonly labels: readonly number[];
};

export type EncodedParser = { readonly actions: EncodedModel; readonly labels: EncodedModel };

type Learner = {
  readonly actions: Perceptron;
  readonly labels: Perceptron;
  readonly features: Int32Array;
  readonly actionScores: Float64Array;
  readonly labelScores: Float64Array;
};

export function trainParser(
  examples: readonly ParserExample[],
  labelNames: readonly string[],
  options: { readonly epochs: number; readonly seed: number },
  report: (model: EncodedParser, epoch: number) => void,
): EncodedParser {
  const learner: Learner = {
    actions: new Perceptron(3),
    labels: new Perceptron(labelNames.length),
    features: new Int32Array(parserFeatureCount),
    actionScores: new Float64Array(3),
    labelScores: new Float64Array(labelNames.length),
  };
  const random = createRandom(options.seed);
  const encode = (): EncodedParser => ({
    actions: encodeModel(learner.actions, ["shift", "left", "right"], {
      slotBits: 20,
      unit: 0.1,
      smallest: 20,
    }),
    labels: encodeModel(learner.labels, labelNames, { slotBits: 18, unit: 0.1, smallest: 20 }),
  });
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let wrong = 0;
    let words = 0;
    for (const example of shuffle(examples, random)) {
      wrong += learn(learner, example, epoch > 1 ? 0.9 : 0, random);
      words += example.heads.length;
    }
    console.log(
      `parser, epoch ${epoch}: ${((100 * wrong) / words).toFixed(2)} % mistakes per word; ${learner.actions.size} ${learner.labels.size} features`,
    );
    if (epoch % 4 === 0 || epoch === options.epochs) report(encode(), epoch);
  }
  return encode();
}

function learn(
  learner: Learner,
  example: ParserExample,
  explore: number,
  random: () => number,
): number {
  const { input, heads } = example;
  const state = createState(input.count);
  const { features, actionScores } = learner;
  let wrong = 0;
  while (!isFinal(state)) {
    const count = readActionFeatures(input, state, features);
    learner.actions.score(features, count, actionScores);
    const costs = costsOf(state, heads);
    const least = Math.min(...costs);
    let best = -1;
    let right = -1;
    for (let name = 0; name < 3; name++) {
      const cost = costs[name] ?? 0;
      const score = actionScores[name] ?? 0;
      if (cost === Number.POSITIVE_INFINITY) continue;
      if (best < 0 || score > (actionScores[best] ?? 0)) best = name;
      if (cost === least && (right < 0 || score > (actionScores[right] ?? 0))) right = name;
    }
    learner.actions.clock++;
    if ((costs[best] ?? 0) > least) {
      wrong++;
      learner.actions.update(features, count, right, 1);
      learner.actions.update(features, count, best, -1);
    }
    const next = (costs[best] ?? 0) > least && random() >= explore ? right : best;
    if (next === action.shift) {
      shift(state);
      continue;
    }
    const child = state.stack[state.top - 1] ?? 0;
    const head = next === action.left ? state.next : (state.stack[state.top - 2] ?? 0);
    const label = learnLabel(learner, example, state, head, child);
    if (next === action.left) attachLeft(state, label);
    else attachRight(state, label);
  }
  return wrong;
}

function learnLabel(
  { labels, features, labelScores }: Learner,
  { input, heads, labels: gold }: ParserExample,
  state: ReturnType<typeof createState>,
  head: number,
  child: number,
): number {
  const count = readLabelFeatures(input, state, head, features);
  labels.score(features, count, labelScores);
  let best = 0;
  labelScores.forEach((score, name) => {
    if (score > (labelScores[best] ?? 0)) best = name;
  });
  if (heads[child] !== head) return best;
  labels.clock++;
  const right = gold[child] ?? 0;
  if (best !== right) {
    labels.update(features, count, right, 1);
    labels.update(features, count, best, -1);
  }
  return best;
}

export function scoreParser(
  encoded: EncodedParser,
  examples: readonly ParserExample[],
): { uas: number; las: number } {
  const models = { actions: decodeModel(encoded.actions), labels: decodeModel(encoded.labels) };
  let total = 0;
  let uas = 0;
  let las = 0;
  for (const { input, heads, labels } of examples) {
    const tree = parseSentence(models, input);
    heads.forEach((head, index) => {
      total++;
      if (tree.heads[index] !== head) return;
      uas++;
      if (head === -1 || tree.labels[index] === labels[index]) las++;
    });
  }
  return { uas: uas / total, las: las / total };
}
