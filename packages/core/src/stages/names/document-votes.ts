import { atom, atomCount, atomMargin, letterCase, sentenceCase } from "../../text/word-atoms.ts";
import type { NameInput } from "./name-input.ts";
import { kindOfLabel, labelCount, nameKinds, outside, place, placeOfLabel } from "./name-labels.ts";

/** A run of candidate words and what a first look at it alone says. */
export type FirstLook = {
  readonly input: NameInput;
  /** The run's first word in the sentence. */
  readonly start: number;
  readonly count: number;
  /** The share of all paths that pass through each cell. */
  readonly shares: Float64Array;
};

/** How often the article's capitalised words (by lower-case hash) seem to be part of which kind of name. */
export type DocumentVotes = ReadonlyMap<number, Float64Array>;

const VOTES = nameKinds.length + 1;

/** The column of words that seem to be outside any name. */
const OUTSIDE = nameKinds.length;

/** A headline in capitals knows less of a name than the body does. */
const HEADLINE_WEIGHT = 0.3;

/** A name of several words is clearer than its short form. */
const LONG_NAME_WEIGHT = 2;

/** Count what each word seems to be wherever the article writes it with a capital. */
export function countVotes(looks: readonly FirstLook[]): DocumentVotes {
  const votes = new Map<number, Float64Array>();
  for (const look of looks) {
    for (let at = 0; at < look.count; at++) {
      const key = wordOf(look, at);
      if (key === undefined) continue;
      const known = votes.get(key) ?? new Float64Array(VOTES);
      addVotes(look, at, known, 1);
      votes.set(key, known);
    }
  }
  return votes;
}

/**
 * Strengthen the labels that the rest of the article speaks for: a name seen once in full types its
 * short forms. Returns undefined if nothing else in the article names the run's words. After Krishnan
 * and Manning 2006, https://aclanthology.org/P06-1141/.
 */
export function withVotes(
  look: FirstLook,
  emissions: Float64Array,
  votes: DocumentVotes,
  strength: number,
): Float64Array | undefined {
  let changed: Float64Array | undefined;
  const others = new Float64Array(VOTES);
  for (let at = 0; at < look.count; at++) {
    const known = votes.get(wordOf(look, at) ?? 0);
    if (!known) continue;
    others.set(known);
    addVotes(look, at, others, -1);
    const total = others.reduce((sum, vote) => sum + vote, 0);
    if (total < 0.2) continue;
    changed ??= emissions.slice();
    for (let label = 0; label < labelCount; label++) {
      const column = label === outside ? OUTSIDE : kindOfLabel(label);
      const cell = at * labelCount + label;
      changed[cell] = (changed[cell] ?? 0) + (strength * (others[column] ?? 0)) / (total + 0.5);
    }
  }
  return changed;
}

/** The key of a word that may vote: one that is capitalised, and where that says something. */
function wordOf({ input: { atoms }, start }: FirstLook, at: number): number | undefined {
  const base = (start + at + atomMargin) * atomCount;
  if ((atoms.values[base + atom.letterCase] ?? 0) < letterCase.title) return undefined;
  return atoms.values[base + atom.lower];
}

function addVotes(
  { input, shares }: FirstLook,
  at: number,
  votes: Float64Array,
  sign: number,
): void {
  const weight = sign * (input.atoms.sentenceCase === sentenceCase.usual ? 1 : HEADLINE_WEIGHT);
  for (let label = 0; label < labelCount; label++) {
    const cell = at * labelCount + label;
    const share = shares[cell] ?? 0;
    const isLong = label !== outside && placeOfLabel(label) !== place.unit;
    const column = label === outside ? OUTSIDE : kindOfLabel(label);
    votes[column] = (votes[column] ?? 0) + weight * share * (isLong ? LONG_NAME_WEIGHT : 1);
  }
}
