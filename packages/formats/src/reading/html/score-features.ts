import type { TextBlock } from "./find-text-blocks.ts";
import type { ElementFacts, PageFacts } from "./page-facts.ts";
import { weightOf } from "./page-facts.ts";

type Mass = { text: number; article: number; blocks: number; chosen: number };

/** Features of what a first judge thought of the blocks around each block; `scores` are its probabilities. */
export function readScoreFeatures(
  blocks: readonly TextBlock[],
  page: PageFacts,
  scores: readonly number[],
): number[][] {
  const lengths = blocks.map((block) => weightOf(block.text));
  const masses = gatherMasses(blocks, page, scores, lengths);
  const likes = gatherAlike(blocks, scores);
  const total = sum(lengths.map((length, at) => length * (scores[at] ?? 0))) + 1;
  const nearest = nearestChosen(scores);
  const sections = sectionShares(blocks, scores, lengths);
  let before = 0;
  return blocks.map((block, at) => {
    const score = scores[at] ?? 0;
    const mass = (lengths[at] ?? 0) * score;
    const like = likes.get(signatureOf(block));
    const features = [
      ...OFFSETS.map((offset) => scores[at + offset] ?? -1),
      score,
      ...windows(scores, lengths, at),
      before / total,
      (total - before - mass) / total,
      ...(nearest[at] ?? []),
      like ? like.article / like.blocks : score,
      like?.blocks ?? 1,
      ...(sections[at] ?? []),
      ...levelFeatures(page.of(block.element), masses, total, mass, lengths[at] ?? 0),
    ];
    before += mass;
    return features;
  });
}

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4];
const WINDOWS = [3, 8, 20];
const LEVELS = 5;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function gatherMasses(
  blocks: readonly TextBlock[],
  page: PageFacts,
  scores: readonly number[],
  lengths: readonly number[],
): Map<ElementFacts, Mass> {
  const masses = new Map<ElementFacts, Mass>();
  blocks.forEach((block, at) => {
    const [score, length] = [scores[at] ?? 0, lengths[at] ?? 0];
    for (
      let facts: ElementFacts | undefined = page.of(block.element);
      facts;
      facts = facts.parent
    ) {
      const mass = masses.get(facts) ?? { text: 0, article: 0, blocks: 0, chosen: 0 };
      mass.text += length;
      mass.article += length * score;
      mass.blocks++;
      mass.chosen += score;
      masses.set(facts, mass);
    }
  });
  return masses;
}

/** Of which element, with which class, in which element: what a template repeats. */
function signatureOf({ element }: TextBlock): string {
  const parent = element.parent;
  return `${element.name}.${element.attributes.class ?? ""}<${parent?.name ?? ""}.${parent?.attributes.class ?? ""}`;
}

function gatherAlike(
  blocks: readonly TextBlock[],
  scores: readonly number[],
): Map<string, { blocks: number; article: number }> {
  const likes = new Map<string, { blocks: number; article: number }>();
  blocks.forEach((block, at) => {
    const key = signatureOf(block);
    const like = likes.get(key) ?? { blocks: 0, article: 0 };
    like.blocks++;
    like.article += scores[at] ?? 0;
    likes.set(key, like);
  });
  return likes;
}

/** The share of article in the text of the blocks around a block, on either side, for growing distances. */
function windows(scores: readonly number[], lengths: readonly number[], at: number): number[] {
  return WINDOWS.flatMap((size) => {
    let [text, article, textAfter, articleAfter] = [1, 0, 1, 0];
    for (let distance = 1; distance <= size; distance++) {
      const [before, after] = [lengths[at - distance] ?? 0, lengths[at + distance] ?? 0];
      text += before;
      article += before * (scores[at - distance] ?? 0);
      textAfter += after;
      articleAfter += after * (scores[at + distance] ?? 0);
    }
    return [article / text, articleAfter / textAfter];
  });
}

/** Blocks since the last and until the next block that the judge would choose. */
function nearestChosen(scores: readonly number[]): (readonly [number, number])[] {
  const before: number[] = [];
  let distance = 99;
  for (const score of scores) {
    before.push(distance);
    distance = score > 0.5 ? 1 : Math.min(99, distance + 1);
  }
  distance = 99;
  const pairs: [number, number][] = [];
  for (let at = scores.length - 1; at >= 0; at--) {
    pairs[at] = [before[at] ?? 99, distance];
    distance = (scores[at] ?? 0) > 0.5 ? 1 : Math.min(99, distance + 1);
  }
  return pairs;
}

const HEADING = /^h[1-6]$/;

/** The share of article in the text between two headings: of the block's own section, the one before, the one after. */
function sectionShares(
  blocks: readonly TextBlock[],
  scores: readonly number[],
  lengths: readonly number[],
): (readonly [own: number, before: number, after: number])[] {
  const sections: { text: number; article: number }[] = [];
  const numbers = blocks.map((block, at) => {
    if (sections.length === 0 || HEADING.test(block.element.name)) {
      sections.push({ text: 1, article: 0 });
    }
    const section = sections.at(-1);
    if (section) {
      section.text += lengths[at] ?? 0;
      section.article += (lengths[at] ?? 0) * (scores[at] ?? 0);
    }
    return sections.length - 1;
  });
  const shares = sections.map(({ text, article }) => article / text);
  return numbers.map((number) => [
    shares[number] ?? -1,
    shares[number - 1] ?? -1,
    shares[number + 1] ?? -1,
  ]);
}

function levelFeatures(
  facts: ElementFacts,
  masses: ReadonlyMap<ElementFacts, Mass>,
  total: number,
  ownMass: number,
  ownLength: number,
): number[] {
  const features: number[] = [];
  let at: ElementFacts | undefined = facts;
  for (let level = 0; level < LEVELS; level++) {
    const mass = at ? masses.get(at) : undefined;
    const text = (mass?.text ?? 0) - ownLength;
    const article = (mass?.article ?? 0) - ownMass;
    features.push(article / (text + 1), article / total);
    if (level < 3) features.push(mass ? mass.chosen / mass.blocks : 0);
    at = at?.parent;
  }
  return features;
}
