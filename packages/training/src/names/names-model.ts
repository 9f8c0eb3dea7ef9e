import { type EncodedModel, labelCount } from "@nutgraf/core/training";
import { encodeModel } from "../encode-model.ts";
import { collectTexts } from "./collect-texts.ts";
import { toExamples } from "./name-examples.ts";
import { readTests } from "./read-tests.ts";
import { trainNames } from "./train-names.ts";

/** The name model as a weights file holds it. */
type EncodedNames = {
  readonly labels: EncodedModel;
  readonly unit: number;
  readonly transitions: readonly number[];
};

/** Log score of the smallest weight that is written. */
const UNIT = 0.04;

/** Train the name model from a data folder. */
export function makeNames(data: string): EncodedNames {
  const texts = collectTexts(data);
  const examples = texts.flatMap(toExamples);
  console.log(`names: ${texts.length} texts, ${examples.length} runs`);
  const weights = trainNames(examples, {
    epochs: 5,
    seed: 1,
    rate: 0.1,
    decay: 1e-5,
    dropout: 0.3,
    tagDropout: 0.2,
    shrinkage: 0.03,
    minimum: 2,
    tests: readTests(data),
  });
  const classes = Array.from({ length: labelCount }, (_, label) => String(label));
  return {
    labels: encodeModel(weights, classes, { slotBits: 18, unit: UNIT, smallest: 1.5 }),
    unit: UNIT,
    transitions: [...weights.transitions].map((value) => Math.round(value * 1000) / 1000),
  };
}
