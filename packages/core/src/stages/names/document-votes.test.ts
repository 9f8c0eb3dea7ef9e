import { expect, test } from "vitest";
import { readWordAtoms } from "../../text/word-atoms.ts";
import { countVotes, withVotes } from "./document-votes.ts";
import { sharesOfPaths } from "./lattice.ts";
import { labelCount, labelOf, place } from "./name-labels.ts";

const PERSON = 0;
const PLACE = 1;

/** A run of one word that seems to be of a kind by so much. */
function lookAt(word: string, kind: number, by: number) {
  const atoms = readWordAtoms(word, [{ start: 0, end: word.length }]);
  const emissions = new Float64Array(labelCount);
  emissions[labelOf(kind, place.unit)] = by;
  const lattice = { count: 1, emissions, transitions: new Float64Array(labelCount ** 2) };
  const input = { atoms, values: new Int32Array(0), isCandidate: Uint8Array.of(1) };
  return { input, start: 0, count: 1, emissions, shares: sharesOfPaths(lattice) };
}

test("withVotes strengthens what the word is elsewhere, not what it seems to be here", () => {
  const [doubtful, clear] = [lookAt("Paris", PLACE, 1), lookAt("Paris", PERSON, 20)];
  const emissions = withVotes(doubtful, doubtful.emissions, countVotes([doubtful, clear]), 4);
  const person = emissions?.[labelOf(PERSON, place.unit)] ?? 0;
  expect(person).toBeGreaterThan(emissions?.[labelOf(PLACE, place.unit)] ?? 0);
});

test.each([
  ["a word that stands alone", [lookAt("Paris", PLACE, 1), lookAt("Oslo", PLACE, 20)]],
  ["a word in lower case", [lookAt("paris", PLACE, 1), lookAt("paris", PLACE, 20)]],
])("withVotes leaves %s as it is", (_, looks) => {
  const [first] = looks;
  if (!first) throw new TypeError("no look");
  expect(withVotes(first, first.emissions, countVotes(looks), 4)).toBeUndefined();
});
