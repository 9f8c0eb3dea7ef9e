import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readNames } from "./gold/read-names.ts";
import { readTimes } from "./gold/read-times.ts";
import { readTreebank } from "./gold/read-treebank.ts";
import { markdownTable } from "./markdown-table.ts";
import { scoreNames, scoreTimes, scoreTree } from "./metrics/layers.ts";
import { addScores, f1Of, noScore, type Score } from "./metrics/score.ts";
import type { Analysis, System } from "./system.ts";

/** Score every system on the treebanks (*.conllu) and name sets (*.jsonl with `ents`) of a folder, as a Markdown table. */
export function compareAccuracy(folder: string, systems: readonly System[]): string {
  const rows: string[][] = [];
  for (const file of readdirSync(folder).toSorted()) {
    const items = itemsOf(join(folder, file));
    const results = systems.map((system) =>
      total(items.map(({ text, publishedAt, score }) => score(system.analyse(text, publishedAt)))),
    );
    const metrics = new Set(results.flatMap((result) => [...result.keys()]));
    for (const metric of metrics)
      rows.push([file, metric, ...results.map((result) => format(result.get(metric)))]);
  }
  return markdownTable(
    ["set", "F1 of", ...systems.map(({ name, version }) => `${name} ${version}`)],
    rows,
  );
}

type Item = {
  readonly text: string;
  readonly publishedAt?: string | undefined;
  score(analysis: Analysis): Map<string, Score>;
};

function itemsOf(path: string): Item[] {
  if (path.endsWith(".conllu"))
    return readTreebank(path).map((gold) => ({
      text: gold.text,
      score: (analysis) => scoreTree(gold, analysis),
    }));
  if (!path.endsWith(".jsonl")) return [];
  const names = readNames(path).map((gold) => ({
    text: gold.text,
    score: (analysis: Analysis): Map<string, Score> =>
      analysis.names ? new Map([["names", scoreNames(gold, analysis)]]) : new Map(),
  }));
  const times = readTimes(path).map((gold) => ({
    text: gold.text,
    publishedAt: gold.publishedAt,
    score: (analysis: Analysis) =>
      analysis.times ? scoreTimes(gold, analysis) : new Map<string, Score>(),
  }));
  return [...names, ...times];
}

function total(scores: readonly Map<string, Score>[]): Map<string, Score> {
  const sums = new Map<string, Score>();
  for (const score of scores)
    for (const [metric, counts] of score)
      sums.set(metric, addScores(sums.get(metric) ?? noScore, counts));
  return sums;
}

const format = (score: Score | undefined): string => (score ? f1Of(score).toFixed(1) : "–");
