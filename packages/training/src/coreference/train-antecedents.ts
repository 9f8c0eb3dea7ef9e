import {
  alphabet,
  findBlocks,
  findNames,
  joinSurely,
  optionFeatureCount,
  optionSlots,
  parseSyntax,
  readNewFeatures,
  readOptionFeatures,
  splitSentences,
  tokenise,
  walkAnaphors,
} from "@nutgraf/core/training";
import { createRandom, shuffle } from "../random.ts";
import { type ChainedText, readChains } from "./read-chains.ts";

/** One mention to decide on: the features of each choice, that of a new entity first, and which are right. */
type Example = {
  readonly choices: readonly Int32Array[];
  readonly isRight: readonly boolean[];
  readonly isAnaphoric: boolean;
  /** Whether a choice is a description that shares no noun with what it describes. */
  readonly isDescription: readonly boolean[];
};

export type AntecedentOptions = {
  readonly epochs: number;
  /** Trainings in other orders of the examples, of which the mean is taken. */
  readonly rounds: number;
  readonly seed: number;
  /** What a wrong link of a mention that starts an entity costs, in log units. */
  readonly falseLink: number;
  /** What a wrong description costs: "the company" for another company. */
  readonly falseDescription: number;
  /** What leaving a mention alone that is spoken of before costs. */
  readonly missedLink: number;
};

const RATE = 0.1;
const REGULARISATION = 1e-4;

/** Train the model that ranks the antecedents of noun phrases and pronouns on GUM's chains. */
export function trainAntecedents(path: string, options: AntecedentOptions) {
  const examples = readChains(path).flatMap(toExamples);
  // The mean over the rounds and their epochs, which varies less than the last state of one.
  const sums = new Float64Array(optionSlots);
  for (let round = 0; round < options.rounds; round++) {
    const weights = new Float64Array(optionSlots);
    const squares = new Float64Array(optionSlots).fill(1e-8);
    const random = createRandom(options.seed + round);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (const example of shuffle(examples, random)) update(example, weights, squares, options);
      for (let at = 0; at < optionSlots; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
    }
  }
  return { levels: encode(sums) };
}

function toExamples({ text, chainAt, wideChainAt }: ChainedText): Example[] {
  const { blocks } = findBlocks(text, {});
  const sentences = parseSyntax(text, splitSentences(text, blocks, tokenise(text, blocks)));
  const names = findNames(text, sentences);
  const { clusters } = joinSurely({ text, sentences, names, dateline: undefined });
  const chainOf = ({ tree, head, members }: (typeof clusters.candidates)[number]) =>
    (members ? wideChainAt : chainAt).get(tree.tokens[head]?.span.start ?? -1);
  const examples: Example[] = [];
  const buffer = new Int32Array(optionFeatureCount);
  walkAnaphors(
    clusters,
    (candidate, options) => {
      const chain = chainOf(candidate);
      const fits = options.map(
        ({ last, same }) =>
          chain !== undefined &&
          (chainOf(last) === chain || (same !== undefined && chainOf(same) === chain)),
      );
      const choices = [
        buffer.slice(0, readNewFeatures(candidate, options, buffer)),
        ...options.map((option) =>
          buffer.slice(0, readOptionFeatures(clusters, candidate, option, buffer)),
        ),
      ];
      const isAnaphoric = fits.includes(true);
      const isDescription = [
        false,
        ...options.map(({ same }) => candidate.form === "nominal" && same === undefined),
      ];
      examples.push({ choices, isRight: [!isAnaphoric, ...fits], isAnaphoric, isDescription });
      return options[fits.indexOf(true)];
    },
    (candidate, { last }) => clusters.join(last, candidate, "gold"),
  );
  return examples;
}

/** One step of AdaGrad on the softmax-margin loss of all right choices together. */
function update(
  { choices, isRight, isAnaphoric, isDescription }: Example,
  weights: Float64Array,
  squares: Float64Array,
  { falseLink, missedLink, falseDescription }: AntecedentOptions,
): void {
  const scores = choices.map((features, at) => {
    let score = 0;
    for (const feature of features) score += weights[feature] ?? 0;
    if (isRight[at]) return score;
    if (at === 0) return score + missedLink;
    if (isDescription[at]) return score + falseDescription;
    return score + (isAnaphoric ? 1 : falseLink);
  });
  const all = softmax(scores, () => true);
  const right = softmax(scores, (at) => isRight[at] === true);
  choices.forEach((features, at) => {
    const gradient = (all[at] ?? 0) - (right[at] ?? 0);
    if (Math.abs(gradient) < 1e-6) return;
    for (const feature of features) {
      const slope = gradient + REGULARISATION * (weights[feature] ?? 0);
      const square = (squares[feature] ?? 0) + slope * slope;
      squares[feature] = square;
      weights[feature] = (weights[feature] ?? 0) - (RATE * slope) / Math.sqrt(square);
    }
  });
}

function softmax(scores: readonly number[], isIn: (at: number) => boolean): number[] {
  const most = scores.reduce(
    (max, score, at) => (isIn(at) ? Math.max(max, score) : max),
    Number.NEGATIVE_INFINITY,
  );
  const parts = scores.map((score, at) => (isIn(at) ? Math.exp(score - most) : 0));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/** Each weight as one character, in equal steps to the largest that is not an outlier. */
function encode(weights: Float64Array): string {
  const middle = (alphabet.length - 1) >> 1;
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const unit = (sizes[Math.floor(0.999 * sizes.length)] ?? 1) / middle;
  return Array.from(weights, (weight) => {
    const level = Math.max(-middle, Math.min(middle, Math.round(weight / unit)));
    return alphabet.charAt(level + middle);
  }).join("");
}
