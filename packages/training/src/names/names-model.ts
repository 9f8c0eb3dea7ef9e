import { join } from "node:path";
import { type EncodedModel, labelCount } from "@nutgraf/core/training";
import { encodeModel } from "../encode-model.ts";
import { toExamples } from "./name-examples.ts";
import { readGumNames } from "./read-gum-names.ts";
import { readRe3d, readSentenceSet } from "./read-name-sets.ts";
import { trainNames } from "./train-names.ts";

/** The name model as a weights file holds it. */
export type EncodedNames = {
  readonly labels: EncodedModel;
  readonly unit: number;
  readonly transitions: readonly number[];
};

export function makeNames(data: string): EncodedNames {
  const file = (name: string): string => join(data, "train", name);
  const texts = [
    ...readSentenceSet(file("wikigold.jsonl"), 8, true),
    ...readSentenceSet(file("btc.jsonl"), 1, false),
    ...readRe3d(file("re3d.jsonl")),
    ...readGumNames(file("gum.train.conllu")),
  ];
  const examples = texts.flatMap(toExamples);
  console.log(`names: ${texts.length} texts, ${examples.length} runs`);
  const weights = trainNames(examples, {
    epochs: 8,
    seed: 1,
    rate: 0.1,
    decay: 1e-5,
    dropout: 0.3,
    minimum: 2,
  });
  const unit = 0.04;
  const classes = Array.from({ length: labelCount }, (_, label) => String(label));
  return {
    labels: encodeModel(weights, classes, { slotBits: 18, unit, smallest: 1 }),
    unit,
    transitions: [...weights.transitions].map((value) => Math.round(value * 1000) / 1000),
  };
}
