import type { EntityType, NameMention } from "../../model/entity.ts";
import { findPlaces } from "../../text/gazetteer/find-places.ts";
import {
  headOf,
  isCapitalised,
  lemmaOf,
  phraseSpan,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import { sliceOf } from "../../text/spans.ts";
import { type Candidate, gender, number } from "./mention.ts";
import { standsFor } from "./metonyms.ts";
import { nounKind } from "./noun-kinds.ts";
import { isDescribing } from "./read-homeland-word.ts";
import { isOneOfPeople, readPersonOf } from "./read-person-of.ts";
import { genderOfTitle, isTitle, isTitleAndName } from "./titles.ts";

type Read = Omit<Candidate, "id" | "isQuoted">;

/**
 * A name with its head in the tree and the title before it, and the description before it, if it has one:
 * "the mayor" before "Ada Lovelace". Their words are marked as taken.
 */
export function readName(
  tree: SentenceTree,
  name: NameMention,
  taken: Set<number>,
  isDateline: boolean,
): readonly [Read, Read?] | undefined {
  const { span, type, confidence } = name;
  const first = tree.tokens.findIndex((token) => token.span.end > span.start);
  let last = first;
  while ((tree.tokens[last + 1]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) last++;
  if (first < 0) return undefined;
  const tie = headOfRun(tree, first, last);
  // The first word heads a person's name, whatever the parser made of it: "the Tom Cruise video".
  const head = type === "person" ? first : headOfThing(tree, first, last);
  if (isDescribing(tree, head, name) || isDescription(tree, first, last, type)) return undefined;
  if (isOneOfPeople(tree, last, type)) {
    taken.add(last);
    return [readPersonOf(tree, last)];
  }
  for (let at = first; at <= last; at++) taken.add(at);
  const before = type === "person" ? titleBefore(tree, first, last, taken) : undefined;
  const outer = outerOf(tree, type === "person" ? tie : head, first, before?.first);
  if (before && outer !== head) taken.add(outer);
  const determiner = before && determinerBefore(tree, before.first);
  const read: Read = {
    tree,
    head,
    outer,
    span,
    form: "name",
    type,
    number: numberOf(tree, last, type),
    gender: genderOf(type) & (before ? genderOfTitle(before.text) : gender.any),
    confidence,
    words: wordsOf(tree, first, last),
    lemma: lemmaOf(tree, head),
    determiner: "none",
    ...(before && determiner === undefined && { title: before.text }),
    ...(canBeSeat(type) && !isDateline && standsFor(tree, outer, sliceOf(tree.text, span))),
  };
  if (!before || determiner === undefined) return [read];
  return [read, readDescription(tree, before.first, first, determiner)];
}

/** The article or owner before the title of a name, which makes it a phrase of its own: "his father". */
function determinerBefore(tree: SentenceTree, first: number): number | undefined {
  const at = first - 1;
  const relation = relationOf(tree, at);
  if (uposOf(tree, at) === "DET" || relation === "nmod:poss") return at;
  return uposOf(tree, at) === "PART" ? at : undefined;
}

/** Where "the bank's" of "the bank's director" begins. */
function ownerStart(tree: SentenceTree, particle: number, known: number): number {
  let owner = headOf(tree, particle);
  while (headOf(tree, owner) >= 0 && headOf(tree, owner) < particle) owner = headOf(tree, owner);
  return owner < 0 || owner > particle ? known : Math.min(known, phraseSpan(tree, owner).start);
}

function readDescription(tree: SentenceTree, first: number, end: number, determiner: number): Read {
  const head = end - 1;
  const isOwned = uposOf(tree, determiner) !== "DET";
  const own = tree.tokens[determiner]?.span.start ?? 0;
  const start = uposOf(tree, determiner) === "PART" ? ownerStart(tree, determiner, own) : own;
  const span = { start, end: tree.tokens[head]?.span.end ?? start };
  const words = [];
  for (let at = first; at < head; at++) words.push(lemmaOf(tree, at));
  return {
    tree,
    head,
    outer: head,
    span,
    form: "nominal",
    type: "person",
    number: number.one,
    gender: genderOfTitle(lemmaOf(tree, head)) & gender.person,
    confidence: 0.7,
    words,
    lemma: lemmaOf(tree, head),
    determiner: isOwned ? "possessive" : "definite",
  };
}

/** The first word of a run that hangs on a word outside it. */
export function headOfRun(tree: SentenceTree, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const governor = headOf(tree, at);
    if (governor < first || governor > last) return at;
  }
  return last;
}

/**
 * The head of a name that is no person's: its last word, as of other compounds, though the parser may have
 * hung all on the first; not where a preposition stands inside ("Bank of Kenya").
 */
function headOfThing(tree: SentenceTree, first: number, last: number): number {
  const head = headOfRun(tree, first, last);
  if (head !== first) return head;
  let end = last;
  while (end > first && !/\p{L}/u.test(wordOf(tree, end))) end--;
  for (let at = first + 1; at <= end; at++) if (JOINING.has(uposOf(tree, at))) return head;
  const [place] = findPlaces(wordsOf(tree, first, last).join(" "));
  return place ? head : end;
}

const JOINING: ReadonlySet<string> = new Set(["ADP", "CCONJ", "PUNCT", "DET", "PART"]);

/** The words of a run of tokens that have letters or digits, without possessive endings. */
export function wordsOf(tree: SentenceTree, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at <= last; at++) {
    const word = wordOf(tree, at);
    if (/[\p{L}\p{N}]/u.test(word) && !/^['’]s?$/.test(word)) words.push(word);
  }
  return words;
}

/** "State Department Spokesperson" is no name, though its words are capitalised. */
const isDescription = (
  tree: SentenceTree,
  first: number,
  last: number,
  type: EntityType,
): boolean =>
  type === "person"
    ? isOffice(tree, first, last)
    : last > first &&
      type !== "work" &&
      (isPersonNoun(tree, last) || isOfficeOf(tree, first, last));

/** "Prime Minister": nothing but words for an office. */
function isOffice(tree: SentenceTree, first: number, last: number): boolean {
  if (isOfficeOf(tree, first, last)) return true;
  if (!isTitle(lemmaOf(tree, last)) || isTitleAndName(lemmaOf(tree, last))) return false;
  for (let at = first; at < last; at++)
    if (
      !isTitle(lemmaOf(tree, at)) &&
      !isPersonNoun(tree, at) &&
      !OFFICE_WORDS.has(lemmaOf(tree, at))
    )
      return false;
  return true;
}

/** "Secretary of State" */
const isOfficeOf = (tree: SentenceTree, first: number, last: number): boolean =>
  (isTitle(lemmaOf(tree, first)) || isPersonNoun(tree, first)) &&
  uposOf(tree, first + 1) === "ADP" &&
  first + 1 < last;

const OFFICE_WORDS: ReadonlySet<string> = new Set(
  "prime vice foreign deputy first chief general former acting defence defense interior finance".split(
    " ",
  ),
);

const canBeSeat = (type: EntityType): boolean =>
  type === "place" || type === "facility" || type === "organisation";

function numberOf(tree: SentenceTree, last: number, type: EntityType): number {
  if (type === "person") return number.one;
  if (type === "group") return number.many;
  if (type === "organisation") return number.any;
  return tree.tokens[last]?.xpos === "NNPS" ? number.any : number.one;
}

function genderOf(type: EntityType): number {
  if (type === "person") return gender.person;
  if (type === "group") return gender.any;
  return gender.it;
}

/** The title right before a name, from the first word that belongs to it: "former Russian President". */
function titleBefore(tree: SentenceTree, first: number, last: number, taken: Set<number>) {
  let start = isOfficeBefore(tree, first) ? first - OFFICE_LENGTH : first;
  for (let at = start; at < first; at++) taken.add(at);
  for (let at = start - 1; at >= 0 && belongsToName(tree, at, start, last); at--) start = at;
  const words: number[] = [];
  for (let at = start; at < first; at++) words.push(at);
  if (!words.some((at) => isTitle(lemmaOf(tree, at)) || isPersonNoun(tree, at))) return undefined;
  // "brothers Ada and Bea" are both.
  if (PLURAL.has(tree.tokens[first - 1]?.xpos ?? "")) return undefined;
  // What stands in the title as a name or noun of its own is still spoken of: "US President".
  for (const at of words) if (isTitle(lemmaOf(tree, at)) || isPersonNoun(tree, at)) taken.add(at);
  const from = tree.tokens[start]?.span.start ?? 0;
  const to = tree.tokens[first - 1]?.span.end ?? from;
  return { first: start, text: tree.text.slice(from, to).replace(/\s+/g, " ") };
}

const PLURAL: ReadonlySet<string> = new Set(["NNS", "NNPS"]);

/** The words of "Secretary of State". */
const OFFICE_LENGTH = 3;

/** "Secretary of State Ada Lovelace", which trees seldom have right. */
const isOfficeBefore = (tree: SentenceTree, first: number): boolean =>
  isCapitalised(tree, first - 1) &&
  lemmaOf(tree, first - 2) === "of" &&
  isCapitalised(tree, first - OFFICE_LENGTH) &&
  isTitle(lemmaOf(tree, first - OFFICE_LENGTH));

const isPersonNoun = (tree: SentenceTree, at: number): boolean => {
  const kind = nounKind(lemmaOf(tree, at));
  return kind === "person" || kind === "man" || kind === "woman";
};

/** The hyphen of "Director-General", with no space beside it. */
function isHyphen(tree: SentenceTree, at: number): boolean {
  const span = tree.tokens[at]?.span;
  if (!span || !/^[-‐–]$/.test(wordOf(tree, at))) return false;
  return (
    tree.tokens[at - 1]?.span.end === span.start && tree.tokens[at + 1]?.span.start === span.end
  );
}

/** Whether the word before a name depends on it, or the name on it without a comma between. */
function belongsToName(tree: SentenceTree, at: number, start: number, last: number): boolean {
  const upos = uposOf(tree, at);
  if (upos === "PUNCT")
    return isHyphen(tree, at) || (wordOf(tree, at) === "." && headOf(tree, at) >= at);
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ") return false;
  const governor = headOf(tree, at);
  if (governor >= start && governor <= last) return true;
  if (isHyphen(tree, at + 1) && at + 2 === start) return true;
  if (at === start - 1 && (isTitle(lemmaOf(tree, at)) || isPersonNoun(tree, at))) return true;
  if (upos === "ADJ" && governor === headOf(tree, at + 1)) return true;
  if (isCapitalised(tree, at) && isCapitalised(tree, at + 1) && at + 1 === start) return true;
  // "student Ada Lovelace", when the tree hangs the name under the student.
  for (let name = start; name <= last; name++) if (headOf(tree, name) === at) return true;
  return false;
}

/** The word that ties a name and its title into the sentence: of "leader Kim Jong Un" the leader, if the tree has it so. */
function outerOf(
  tree: SentenceTree,
  head: number,
  first: number,
  titleFirst: number | undefined,
): number {
  if (titleFirst === undefined) return head;
  const governor = headOf(tree, head);
  if (governor >= titleFirst && governor < head && relationOf(tree, head) !== "nsubj")
    return governor;
  const title = headOf(tree, first - 1);
  const isApart = title < titleFirst || title > first + LONGEST_NAME;
  return isApart && TIES.test(relationOf(tree, first - 1)) ? first - 1 : head;
}

/** Words of a long name; a title that hangs on a word farther off does not hang on the name. */
const LONGEST_NAME = 5;
const TIES = /^(?:nsubj|obj|iobj|obl|conj|nmod|appos|root)(?!:desc)/;
