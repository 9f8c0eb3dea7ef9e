import type { Sentence, Token } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";

/** A sentence's dependency tree with its edges turned round. */
export type SentenceTree = {
  readonly text: string;
  /** Index of the sentence in the article. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
  /** Lemmas in lower case. */
  readonly lemmas: readonly string[];
  /** Dependants of each token, in order of the text. */
  readonly children: readonly (readonly number[])[];
};

/** Turn a sentence's edges round. */
export function buildTree(text: string, sentence: Sentence, index: number): SentenceTree {
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, at) => {
    children[token.head]?.push(at);
  });
  const lemmas = tokens.map((token) => token.lemma.toLowerCase());
  return { text, sentence: index, tokens, lemmas, children };
}

/** The relation of a token to its governor; "" outside the sentence. */
export const relationOf = (tree: SentenceTree, at: number): string => tree.tokens[at]?.deprel ?? "";

/** The universal part of speech; "" outside the sentence. */
export const uposOf = (tree: SentenceTree, at: number): string => tree.tokens[at]?.upos ?? "";

/** The governor's index; -1 for a root and outside the sentence. */
export const headOf = (tree: SentenceTree, at: number): number => tree.tokens[at]?.head ?? -1;

/** The lemma in lower case; "" outside the sentence. */
export const lemmaOf = (tree: SentenceTree, at: number): string => tree.lemmas[at] ?? "";

/** The dependants of a token. */
export const childrenOf = (tree: SentenceTree, at: number): readonly number[] =>
  tree.children[at] ?? [];

/** The dependants with one of these relations. */
export const childrenBy = (tree: SentenceTree, at: number, ...relations: string[]): number[] =>
  childrenOf(tree, at).filter((child) => relations.includes(relationOf(tree, child)));

/** The first dependant with one of these relations. */
export const childBy = (tree: SentenceTree, at: number, ...relations: string[]) =>
  childrenOf(tree, at).find((child) => relations.includes(relationOf(tree, child)));

/** The word as written; "" outside the sentence. */
export function wordOf(tree: SentenceTree, at: number): string {
  const span = tree.tokens[at]?.span;
  return span ? tree.text.slice(span.start, span.end) : "";
}

/** The preposition that marks a nominal, in lower case; "" where it has none. */
export function caseOf(tree: SentenceTree, at: number): string {
  const marker = childBy(tree, at, "case");
  return marker === undefined ? "" : lemmaOf(tree, marker);
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(tree: SentenceTree, at: number): boolean {
  const first = tree.text.charAt(tree.tokens[at]?.span.start ?? 0);
  return first !== first.toLowerCase();
}

/** Dependants that a noun phrase's own span leaves out: clauses, asides and what only joins it. */
const OUTSIDE_PHRASE: ReadonlySet<string> = new Set([
  "acl",
  "acl:relcl",
  "advcl",
  "advcl:relcl",
  "appos",
  "case",
  "cc",
  "conj",
  "dep",
  "parataxis",
  "punct",
  "mark",
  "cop",
  "nsubj",
  "nsubj:pass",
  "aux",
  "obl",
  "obl:unmarked",
  "advmod",
  "discourse",
  "list",
]);

/** The span of a noun phrase: its head with modifiers and complements, without clauses and asides. */
export function phraseSpan(tree: SentenceTree, head: number): Span {
  const own = tree.tokens[head]?.span ?? { start: 0, end: 0 };
  let { start, end } = own;
  for (const child of childrenOf(tree, head)) {
    if (OUTSIDE_PHRASE.has(relationOf(tree, child)) || isDay(tree, child)) continue;
    const inner = withCase(tree, child);
    start = Math.min(start, inner.start);
    end = Math.max(end, inner.end);
  }
  return { start, end };
}

/** "the court on Friday": when something happens is no part of who it is. */
const isDay = (tree: SentenceTree, at: number): boolean =>
  relationOf(tree, at).startsWith("nmod") &&
  DAY.test(wordOf(tree, at)) &&
  caseOf(tree, at) !== "of";

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow)$/;

function withCase(tree: SentenceTree, child: number): Span {
  const inner = phraseSpan(tree, child);
  const marker = childBy(tree, child, "case");
  const span = marker === undefined ? undefined : tree.tokens[marker]?.span;
  if (!span) return inner;
  return { start: Math.min(inner.start, span.start), end: Math.max(inner.end, span.end) };
}

/** Whether `ancestor` governs `at`, directly or not. */
export function isUnder(tree: SentenceTree, at: number, ancestor: number): boolean {
  for (let node = headOf(tree, at), steps = 0; node >= 0 && steps < 200; steps++) {
    if (node === ancestor) return true;
    node = headOf(tree, node);
  }
  return false;
}

/** The heads of a coordination, the given one first: "Kyiv and the West". */
export function conjunctsOf(tree: SentenceTree, head: number): number[] {
  const found = [head];
  for (const child of childrenOf(tree, head)) {
    if (relationOf(tree, child) === "conj" && isNominal(tree, child)) {
      found.push(...conjunctsOf(tree, child));
    }
  }
  return found;
}

/** Whether the word can name somebody or something. */
export function isNominal(tree: SentenceTree, at: number): boolean {
  const upos = uposOf(tree, at);
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM" || upos === "X";
}
