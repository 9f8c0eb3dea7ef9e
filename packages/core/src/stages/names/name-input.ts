import type { Sentence, Token } from "../../model/sentence.ts";
import { hashString } from "../../text/hashing.ts";
import { findListed, nameList } from "../../text/name-lists.ts";
import {
  atom,
  atomCount,
  atomMargin,
  letterCase,
  readWordAtoms,
  sentenceCase,
  type WordAtoms,
} from "../../text/word-atoms.ts";
import { clusterOf } from "../../text/word-clusters.ts";
import type { DocumentWords } from "./document-words.ts";

/** Facts of a word beside its letters: the columns of `NameInput.values`. */
export const fact = {
  /** The word's cluster + 1, or 0. */
  cluster: 0,
  upos: 1,
  xpos: 2,
  deprel: 3,
  /** The governor's letters (`atom.lower`), and its cluster + 1. */
  headLower: 4,
  headCluster: 5,
  /** The lists that name it (bits), and where it stands in the listed phrase: 1 only, 2 first, 3 inside, 4 last. */
  lists: 6,
  listPlace: 7,
  /** The first and the last + 1 word of the run of capitalised words around it; equal if there is none. */
  runStart: 8,
  runEnd: 9,
  /** Bits of `DocumentWords`. */
  document: 10,
  /** Whether the word touches the one before (1) and the one after (2). */
  touches: 11,
} as const;

/** Columns per word. */
export const factCount = 12;

/** A sentence as the name model sees it. */
export type NameInput = {
  readonly atoms: WordAtoms;
  /** Word i's facts begin at `(i + atomMargin) * factCount`. */
  readonly values: Int32Array;
  /** 1 for each word that may belong to a name; the others are outside without a look. */
  readonly isCandidate: Uint8Array;
};

/** Read what the name model asks of a sentence's words. */
export function readNameInput(
  text: string,
  { tokens }: Sentence,
  documentWords: DocumentWords,
): NameInput {
  const atoms = readWordAtoms(
    text,
    tokens.map(({ span }) => span),
  );
  const values = new Int32Array((atoms.count + 2 * atomMargin) * factCount);
  const input = { atoms, values, isCandidate: new Uint8Array(atoms.count) };
  tokens.forEach((token, index) => {
    readToken(input, tokens, token, index, documentWords);
  });
  findListed(atoms, (start, end, lists) => markListed(values, start, end, lists));
  markRuns(input, tokens);
  markCandidates(input, tokens);
  return input;
}

/** The value of a word's atom column. */
const atomAt = ({ values }: WordAtoms, index: number, column: number): number =>
  values[(index + atomMargin) * atomCount + column] ?? 0;

/** The lists that name a word (bits of `nameList`). */
export const listsAt = ({ values }: NameInput, index: number): number =>
  values[(index + atomMargin) * factCount + fact.lists] ?? 0;

const PROPER = hashString("PROPN");

const WELL_KNOWN = nameList.organisation | nameList.country | nameList.bigCity;

/** Whether a word is tagged as a proper noun and belongs to the listed name of an organisation, country or great city. */
export const isWellKnown = (input: NameInput, index: number): boolean =>
  (listsAt(input, index) & WELL_KNOWN) !== 0 &&
  input.values[(index + atomMargin) * factCount + fact.upos] === PROPER;

/** The lists that have a run of words as one phrase (bits of `nameList`), or 0. */
export function listsOfPhrase(input: NameInput, start: number, end: number): number {
  const placeAt = (index: number): number =>
    input.values[(index + atomMargin) * factCount + fact.listPlace] ?? 0;
  if (end - start === 1) return placeAt(start) === 1 ? listsAt(input, start) : 0;
  if (placeAt(start) !== 2 || placeAt(end - 1) !== 4) return 0;
  for (let at = start + 1; at < end - 1; at++) if (placeAt(at) !== 3) return 0;
  return listsAt(input, start);
}

function readToken(
  { atoms, values }: NameInput,
  tokens: readonly Token[],
  { span, upos, xpos = "", deprel, head }: Token,
  index: number,
  documentWords: DocumentWords,
): void {
  const base = (index + atomMargin) * factCount;
  const lower = atomAt(atoms, index, atom.lower);
  values[base + fact.cluster] = clusterOf(lower) + 1;
  values[base + fact.upos] = hashString(upos);
  values[base + fact.xpos] = hashString(xpos);
  values[base + fact.deprel] = hashString(deprel);
  if (head >= 0 && head < tokens.length) {
    const headLower = atomAt(atoms, head, atom.lower);
    values[base + fact.headLower] = headLower;
    values[base + fact.headCluster] = clusterOf(headLower) + 1;
  }
  const touchesBefore = tokens[index - 1]?.span.end === span.start ? 1 : 0;
  const touchesAfter = tokens[index + 1]?.span.start === span.end ? 2 : 0;
  values[base + fact.touches] = touchesBefore + touchesAfter;
  values[base + fact.document] = documentWords.get(lower) ?? 0;
}

function markListed(values: Int32Array, start: number, end: number, lists: number): void {
  for (let index = start; index < end; index++) {
    const base = (index + atomMargin) * factCount;
    values[base + fact.lists] = lists;
    values[base + fact.listPlace] =
      end - start === 1 ? 1 : index === start ? 2 : index === end - 1 ? 4 : 3;
  }
}

/** Runs of capitalised words; where case says nothing (headlines), of words tagged as proper nouns. */
function markRuns({ atoms, values }: NameInput, tokens: readonly Token[]): void {
  const isUsual = atoms.sentenceCase === sentenceCase.usual;
  const isInRun = tokens.map(({ upos }, index) =>
    isUsual && index > 0
      ? atomAt(atoms, index, atom.letterCase) >= letterCase.title
      : upos === "PROPN",
  );
  // `Jean|-|Paul` is one run.
  const isJoint = (index: number): boolean =>
    atomAt(atoms, index, atom.lower) === HYPHEN &&
    values[(index + atomMargin) * factCount + fact.touches] === 3 &&
    isInRun[index + 1] === true;
  for (let start = 0; start < tokens.length; start++) {
    if (!isInRun[start]) continue;
    let end = start + 1;
    while (isInRun[end] || isJoint(end)) end++;
    for (let index = start; index < end; index++) {
      values[(index + atomMargin) * factCount + fact.runStart] = start;
      values[(index + atomMargin) * factCount + fact.runEnd] = end;
    }
    start = end;
  }
}

const HYPHEN = hashString("-");

/** A capitalised word, a number, a proper noun, and the words next to one that is no mere number. */
function markCandidates({ atoms, isCandidate }: NameInput, tokens: readonly Token[]): void {
  tokens.forEach(({ upos }, index) => {
    const kind = atomAt(atoms, index, atom.letterCase);
    if (kind < letterCase.title && upos !== "PROPN") return;
    for (let at = Math.max(0, index - 1); at <= Math.min(index + 2, tokens.length - 1); at++) {
      isCandidate[at] = 1;
    }
  });
}
