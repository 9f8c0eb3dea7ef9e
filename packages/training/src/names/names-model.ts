import { type EncodedModel, labelCount } from "@nutgraf/core/training";
import { encodeModel } from "../encode-model.ts";
import { meanOf } from "../mean-of.ts";
import { collectTexts } from "./collect-texts.ts";
import { toExamples } from "./name-examples.ts";
import { readTests } from "./read-tests.ts";
import { type NameWeights, trainNames } from "./train-names.ts";

/** The name model as a weights file holds it. */
type EncodedNames = {
  readonly labels: EncodedModel;
  readonly unit: number;
  readonly transitions: readonly number[];
};

/** Log score of the smallest weight that is written. */
const UNIT = 0.04;

/** Of the models whose mean is taken. */
const SEEDS = [1, 2, 3] as const;

/** Train the name model from a data folder. */
export function makeNames(data: string): EncodedNames {
  const texts = collectTexts(data);
  const examples = texts.flatMap(toExamples);
  console.log(`names: ${texts.length} texts, ${examples.length} runs`);
  const tests = readTests(data);
  const members = SEEDS.map((seed) =>
    trainNames(examples, {
      epochs: 6,
      seed,
      rate: 0.05,
      decay: 1e-5,
      dropout: 0.2,
      tagDropout: 0.1,
      shrinkage: 0.015,
      minimum: 2,
      tests,
    }),
  );
  const classes = Array.from({ length: labelCount }, (_, label) => String(label));
  return {
    labels: encodeModel(meanOf(members), classes, { slotBits: 18, unit: UNIT, smallest: 1.5 }),
    unit: UNIT,
    transitions: meanTransitions(members).map((value) => Math.round(value * 1000) / 1000),
  };
}

function meanTransitions(members: readonly NameWeights[]): number[] {
  const [first] = members;
  return [...(first?.transitions ?? [])].map(
    (_, at) =>
      members.reduce((sum, { transitions }) => sum + (transitions[at] ?? 0), 0) / members.length,
  );
}
