import { join } from "node:path";
import { type EncodedModel, labelCount } from "@nutgraf/core/training";
import { encodeModel } from "../encode-model.ts";
import { toExamples, toTest } from "./name-examples.ts";
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

/** What to learn from. */
export function collectTexts(
  data: string,
  opts: { wire?: number; tweets?: boolean; replaced?: number } = {},
): NamedText[] {
  const file = (name: string): string => join(data, "train", name);
  const pool = readNamePool();
  const wikigold = readSentenceSet(file("wikigold.jsonl"), 8, true);
  const others = [...readRe3d(file("re3d.jsonl")), ...readGumNames(file("gum.train.conllu"))];
  const tweets = opts.tweets === false ? [] : readSentenceSet(file("btc.jsonl"), 1, false);
  return [
    ...wikigold,
    ...tweets,
    ...others,
    ...makeWireTexts(pool, opts.wire ?? 1500, 1),
    ...Array.from({ length: opts.replaced ?? 1 }, (_, k) =>
      replaceNames([...wikigold, ...others], pool, 2 + k),
    ).flat(),
  ].map((text) => inOneConvention(text, pool));
}

export function makeNames(data: string): EncodedNames {
  const texts = collectTexts(data);
  const examples = texts.flatMap(toExamples);
  console.log(`names: ${texts.length} texts, ${examples.length} runs`);
  const weights = trainNames(examples, {
    epochs: 6,
    seed: 1,
    rate: 0.1,
    decay: 1e-5,
    dropout: 0.3,
    tagDropout: 0.2,
    minimum: 2,
    tests: readTests(join(data, "dev")),
  });
  const unit = 0.04;
  const classes = Array.from({ length: labelCount }, (_, label) => String(label));
  return {
    labels: encodeModel(weights, classes, { slotBits: 18, unit, smallest: 1 }),
    unit,
    transitions: [...weights.transitions].map((value) => Math.round(value * 1000) / 1000),
  };
}

/** The dev sets, to be scored on and never trained on. */
export const readTests = (folder: string) => ({
  "GUM news": readSentenceSet(join(folder, "gum-news.dev.jsonl"), 1, true).map(toTest),
  "UNER EWT": readSentenceSet(join(folder, "uner-ewt.dev.jsonl"), 1, true).map(toTest),
  "CoNLL-2003": readSentenceSet(join(folder, "conll2003.testa.jsonl"), 1, true).map(toTest),
});

/** The sets disagree on "Kenyan", which to us is neither a place nor a person, and on a state that acts, a place. */
function inOneConvention(source: NamedText, pool: NamePool): NamedText {
  const places = new Set([...pool.countries, ...pool.cities, ...pool.regions]);
  const peoples = new Set(pool.demonyms.filter((word) => !places.has(word)));
  const countries = new Set(pool.countries);
  const names = source.names.map((name) => {
    const written = source.text.slice(name.start, name.end);
    if (peoples.has(written)) return { ...name, kind: "other" as const };
    return countries.has(written) ? { ...name, kind: "place" as const } : name;
  });
  return { ...source, names };
}
