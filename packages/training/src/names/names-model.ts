import { join } from "node:path";
import { type EncodedModel, labelCount } from "@nutgraf/core/training";
import { encodeModel } from "../encode-model.ts";
import { toExamples } from "./name-examples.ts";
import type { NamedText } from "./named-text.ts";
import { readGumNames } from "./read-gum-names.ts";
import { readRe3d, readSentenceSet } from "./read-name-sets.ts";
import { replaceNames } from "./replace-names.ts";
import { trainNames } from "./train-names.ts";

import { type NamePool, readNamePool } from "./wire/name-pool.ts";
import { makeWireTexts } from "./wire/wire-texts.ts";

/** The name model as a weights file holds it. */
export type EncodedNames = {
  readonly labels: EncodedModel;
  readonly unit: number;
  readonly transitions: readonly number[];
};

export function makeNames(data: string): EncodedNames {
  const file = (name: string): string => join(data, "train", name);
  const pool = readNamePool();
  const wikigold = readSentenceSet(file("wikigold.jsonl"), 8, true);
  const others = [...readRe3d(file("re3d.jsonl")), ...readGumNames(file("gum.train.conllu"))];
  const tweets = readSentenceSet(file("btc.jsonl"), 1, false);
  const texts = [
    ...wikigold,
    ...tweets,
    ...others,
    ...makeWireTexts(pool, 1500, 1),
    ...replaceNames([...wikigold, ...others], pool, 2),
  ].map((text) => withPeoplesAsOthers(text, pool));
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

/** The sets disagree on "Kenyan"; to us it is neither a place nor a person. */
function withPeoplesAsOthers(source: NamedText, pool: NamePool): NamedText {
  const places = new Set([...pool.countries, ...pool.cities, ...pool.regions]);
  const peoples = new Set(pool.demonyms.filter((word) => !places.has(word)));
  const names = source.names.map((name) =>
    peoples.has(source.text.slice(name.start, name.end))
      ? { ...name, kind: "other" as const }
      : name,
  );
  return { ...source, names };
}
