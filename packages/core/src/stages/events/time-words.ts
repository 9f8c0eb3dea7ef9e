import {
  caseOf,
  isCapitalised,
  lemmaOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";

/** "Wednesday", "this week", "in 2014": never who acts or is acted on, whatever the tree says. */
export const isTimeWord = (tree: SentenceTree, at: number): boolean =>
  TIME_WORD.test(lemmaOf(tree, at)) ||
  (at > 0 && MONTH.test(wordOf(tree, at)) && isCapitalised(tree, at)) ||
  (uposOf(tree, at) === "NUM" && YEAR.test(wordOf(tree, at)) && caseOf(tree, at) !== "");

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|week|month|year|decade|century|morning|afternoon|evening|night|weekend|noon|midnight|hour|minute)$/;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
