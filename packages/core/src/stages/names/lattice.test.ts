import { expect, test } from "vitest";
import { bestPath, sumPaths } from "./lattice.ts";
import { labelCount, labelOf, mayFollow, outside, place } from "./name-labels.ts";

const COUNT = 3;

/** Scores without a pattern, the same each time. */
function someLattice() {
  const wave = (at: number): number => 2 * Math.sin(at * 12.9898);
  return {
    count: COUNT,
    emissions: Float64Array.from({ length: COUNT * labelCount }, (_, at) => wave(at + 1)),
    transitions: Float64Array.from({ length: labelCount ** 2 }, (_, at) => wave(at * 7 + 3)),
  };
}

/** Every path with its score, one by one. */
function allPaths({ count, emissions, transitions }: ReturnType<typeof someLattice>) {
  let paths = [{ labels: [] as number[], score: 0 }];
  for (let word = 0; word <= count; word++) {
    paths = paths.flatMap(({ labels, score }) => {
      const before = labels.at(-1) ?? outside;
      const choices = word === count ? [outside] : [...Array(labelCount).keys()];
      return choices
        .filter((label) => mayFollow(before, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            (transitions[before * labelCount + label] ?? 0) +
            (word === count ? 0 : (emissions[word * labelCount + label] ?? 0)),
        }));
    });
  }
  return paths.map(({ labels, score }) => ({ labels: labels.slice(0, count), score }));
}

test("bestPath is the best of all paths", () => {
  const lattice = someLattice();
  const [best] = allPaths(lattice).sort((a, b) => b.score - a.score);
  expect([...bestPath(lattice)]).toEqual(best?.labels);
});

test("sumPaths is the sum of all paths, and its marginals are theirs", () => {
  const lattice = someLattice();
  const paths = allPaths(lattice);
  const total = Math.log(paths.reduce((sum, { score }) => sum + Math.exp(score), 0));
  const { forward, backward, total: found } = sumPaths(lattice);
  expect(found).toBeCloseTo(total, 9);
  const label = labelOf(2, place.begin);
  const share = paths
    .filter(({ labels }) => labels[1] === label)
    .reduce((sum, { score }) => sum + Math.exp(score - total), 0);
  const cell = labelCount + label;
  expect((forward[cell] ?? 0) * (backward[cell] ?? 0)).toBeCloseTo(share, 9);
});

test("sumPaths keeps to the labels that are allowed", () => {
  const lattice = someLattice();
  const allowed = new Uint8Array(COUNT * labelCount).fill(1);
  allowed.fill(0, labelCount, 2 * labelCount);
  allowed[labelCount + labelOf(0, place.unit)] = 1;
  const total = allPaths(lattice)
    .filter(({ labels }) => labels[1] === labelOf(0, place.unit))
    .reduce((sum, { score }) => sum + Math.exp(score), 0);
  expect(sumPaths(lattice, allowed).total).toBeCloseTo(Math.log(total), 9);
});
