import {
  type BoostedTrees,
  findArticleObject,
  findTextBlocks,
  PageFacts,
  parseTree,
  predict,
  readBlockFeatures,
  readClues,
  readHead,
  readScoreFeatures,
  type TextBlock,
} from "@nutgraf/formats/training";
import { labelPage } from "./label-page.ts";
import { HintTable, readWordUse } from "./learn-hints.ts";
import type { GoldPage } from "./read-pages.ts";
import {
  type BinnedRows,
  binRows,
  selectRows,
  type TreeOptions,
  trainTrees,
} from "./train-trees.ts";

/** A page ready for training, with the rows of features of its blocks. */
export type PreparedPage = {
  readonly gold: GoldPage;
  readonly blocks: readonly TextBlock[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  readonly facts: PageFacts;
  readonly rows: readonly (readonly number[])[];
  /** In which part (0 to FOLDS - 1) all pages of its site are held out. */
  readonly fold: number;
};

/** How many parts the sites are dealt into. */
const FOLDS = 5;

const OPTIONS: TreeOptions = {
  trees: 200,
  leaves: 16,
  rate: 0.09,
  rowShare: 0.3,
  featureShare: 0.3,
  leastLeaf: 40,
  ridge: 3,
  seed: 1,
};

/** Read the blocks, labels and features of all pages; the hints for a page know nothing of its site. */
export function preparePages(pages: readonly GoldPage[]): {
  prepared: PreparedPage[];
  hints: HintTable;
} {
  const read = pages.map((gold) => {
    const root = parseTree(gold.html, (limit) => new RangeError(`${gold.id}: too many ${limit}`));
    const head = readHead(root);
    const blocks = findTextBlocks(root);
    const labels = labelPage(gold, blocks);
    const use = readWordUse({ blocks, labels });
    return { gold, blocks, labels, use, clues: readClues(head, findArticleObject(head.jsonLd)) };
  });
  const hints = new HintTable(read.map(({ gold, use }) => ({ site: gold.site, use })));
  const prepared = read.map(({ gold, blocks, labels, use, clues }) => {
    const facts = new PageFacts(blocks, hints.hints(use.keys(), gold.site));
    const rows = readBlockFeatures(blocks, facts, clues);
    const weights = weigh(gold, blocks, labels);
    return { gold, blocks, labels, weights, facts, rows, fold: foldOf(gold.site) };
  });
  return { prepared, hints };
}

/** The judges of all pages: the second learns from what the first thought of sites it had not seen. */
export function trainArticle(pages: readonly PreparedPage[]): {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
} {
  const rows = pages.map((page) => page.rows);
  const known = gatherKnown(pages, rows);
  const wide = gatherKnown(pages, widen(pages, crossPredict(pages, rows, known)));
  return { first: fit(known, known.all), second: fit(wide, wide.all) };
}

/** Probabilities for every block of every page by judges that have not seen its site. */
export function judgeHeldOut(pages: readonly PreparedPage[]): number[][] {
  const rows = pages.map((page) => page.rows);
  const first = crossPredict(pages, rows, gatherKnown(pages, rows));
  const wide = widen(pages, first);
  const second = crossPredict(pages, wide, gatherKnown(pages, wide));
  return first.map((scores, page) =>
    scores.map((score, at) => (score + (second[page]?.[at] ?? 0)) / 2),
  );
}

type Rows = readonly (readonly number[])[];

/** The rows of features with those of what the first judge thought. */
function widen(pages: readonly PreparedPage[], scores: readonly (readonly number[])[]): Rows[] {
  return pages.map(({ blocks, facts, rows }, at) => {
    const more = readScoreFeatures(blocks, facts, scores[at] ?? []);
    return rows.map((row, block) => [...row, ...(more[block] ?? [])]);
  });
}

/** The blocks whose label is known, in bins, with the part that each is held out in. */
type Known = {
  readonly rows: BinnedRows;
  readonly targets: readonly number[];
  readonly weights: readonly number[];
  readonly folds: readonly number[];
  readonly all: readonly number[];
};

function gatherKnown(pages: readonly PreparedPage[], rows: readonly Rows[]): Known {
  const list: (readonly number[])[] = [];
  const [targets, weights, folds]: [number[], number[], number[]] = [[], [], []];
  pages.forEach((page, order) => {
    rows[order]?.forEach((row, at) => {
      const [target = Number.NaN, weight = 0] = [page.labels[at], page.weights[at]];
      if (Number.isNaN(target) || weight <= 0) return;
      list.push(row);
      targets.push(target);
      weights.push(weight);
      folds.push(page.fold);
    });
  });
  return { rows: binRows(list), targets, weights, folds, all: list.map((_, at) => at) };
}

function crossPredict(
  pages: readonly PreparedPage[],
  rows: readonly Rows[],
  known: Known,
): number[][] {
  const scores: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(
      known,
      known.all.filter((at) => known.folds[at] !== fold),
    );
    pages.forEach((page, at) => {
      if (page.fold === fold) scores[at] = (rows[at] ?? []).map((row) => predict(model, row));
    });
  }
  return scores;
}

function fit({ rows, targets, weights }: Known, chosen: readonly number[]): BoostedTrees {
  const examples = {
    rows: selectRows(rows, chosen),
    targets: chosen.map((at) => targets[at] ?? 0),
    weights: chosen.map((at) => weights[at] ?? 0),
  };
  return trainTrees(examples, OPTIONS);
}

/** Long blocks count more, as they do in the text; pages with many blocks count less for each. */
function weigh(gold: GoldPage, blocks: readonly TextBlock[], labels: readonly number[]): number[] {
  const chosen = labels.filter((label) => label === 1).length || 1;
  const page = gold.text === undefined ? 1.5 : clamp(Math.sqrt(30 / chosen), 0.4, 3);
  return blocks.map(({ text }) => page * clamp(Math.sqrt(text.length / 100), 0.3, 3));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function foldOf(site: string): number {
  let hash = 7;
  for (const character of site) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 0) % FOLDS;
}
