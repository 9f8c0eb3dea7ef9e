import { once } from "../../text/once.ts";
import { lemmasWeights } from "../../weights/lemmas.ts";
import { findIrregularBase } from "./irregular-verbs.ts";
import { findSingular } from "./noun-singular.ts";
import { findVerbStem, isVerb } from "./verb-stem.ts";

/** What becomes of a word: letters cut from its end, letters added, a capital kept or given. */
type Edit = { readonly cut: number; readonly add: string; readonly capital: boolean };

/** Letters of the longest suffix that a rule looks at; whole words are longer. */
const LONGEST_SUFFIX = 7;

/** A tag's rules by ending (`^` is a word's beginning), and its most frequent edits. */
type Rules = { readonly edits: ReadonlyMap<string, Edit>; readonly usual: readonly Edit[] };

/** Number of edits that are tried on a word none of whose endings' rules makes a known one. */
const USUAL_EDITS = 6;

const getRules = once((): ReadonlyMap<string, Rules> => {
  const tags = new Map<string, Rules>();
  for (const [tag, list] of Object.entries(lemmasWeights)) {
    const edits = new Map(list.split(" ").map((rule) => readRule(rule)));
    tags.set(tag, { edits, usual: chooseUsual([...edits.values()]) });
  }
  return tags;
});

function chooseUsual(edits: readonly Edit[]): Edit[] {
  const counts = new Map<string, { readonly edit: Edit; count: number }>();
  for (const edit of edits.filter(({ capital }) => !capital)) {
    const key = `${edit.cut}${edit.add}`;
    const seen = counts.get(key) ?? { edit, count: 0 };
    seen.count++;
    counts.set(key, seen);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, USUAL_EDITS)
    .map(({ edit }) => edit);
}

function readRule(rule: string): [string, Edit] {
  const at = rule.lastIndexOf(":");
  const capital = rule.charAt(at + 1) === "+";
  const edit = rule.slice(at + (capital ? 2 : 1));
  const cut = Number.parseInt(edit, 10);
  return [rule.slice(0, at), { cut, add: edit.slice(String(cut).length), capital }];
}

/** A word's place among words by frequency, 0 the first; Infinity for a word not known. */
export type RankOf = (word: string) => number;

/**
 * The dictionary form of a word with its tags, as English UD treebanks write it: by the rule for the whole
 * word; for verbs and plurals by spelling; else by the rules for its endings: the first, from the longest on, that
 * makes a word that is known.
 */
export function lemmatise(form: string, upos: string, xpos: string, rankOf: RankOf): string {
  if (upos === "PUNCT" || upos === "SYM") return withPlainMarks(form);
  if (upos === "NUM" && DIGITS.test(form)) return form.replaceAll(",", "");
  const rules = getRules().get(`${upos}_${xpos}`);
  const isName = upos === "PROPN";
  if (!rules) return isName || upos === "X" ? form : lowered(form);
  const normal = lowered(form);
  const whole = rules.edits.get(`^${normal}`);
  const stem = whole ? undefined : findBase(normal, upos, xpos);
  if (stem !== undefined) return stem;
  const edit = whole ?? findEdit(rules, normal, INFLECTED.has(xpos) ? rankOf : undefined);
  const lemma = edit && edit.cut <= normal.length && apply(edit, normal);
  if (!lemma) return isName ? form : normal;
  const isAcronym = ACRONYM_TAGS.has(xpos) && CAPITALS.test(form) && rankOf(normal) > COMMON;
  if (isAcronym && lemma === normal) return form;
  if (isName) return withCaseOf(form, lemma);
  return edit.capital ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
}

/** What spelling and the lists of irregular forms say of a verb's form or a noun's plural. */
function findBase(form: string, upos: string, xpos: string): string | undefined {
  if (upos === "NOUN" && xpos === "NNS") return findSingular(form);
  if (upos !== "VERB") return undefined;
  const hyphen = form.lastIndexOf("-") + 1;
  if (hyphen > 1) {
    const base = findBase(form.slice(hyphen), upos, xpos);
    return base && form.slice(0, hyphen) + base;
  }
  if (BARE.has(xpos) && isVerb(form)) return form;
  return (PAST.has(xpos) ? findIrregularBase(form) : undefined) ?? findVerbStem(form);
}

const BARE: ReadonlySet<string> = new Set(["VB", "VBP"]);
const PAST: ReadonlySet<string> = new Set(["VBD", "VBN"]);

const DIGITS = /^[\d,.]*\d$/;
const CAPITALS = /^[A-Z]+$/;

/** Tags of words of open classes that are not their own lemma. */
const INFLECTED: ReadonlySet<string> = new Set([
  "VBD",
  "VBN",
  "VBG",
  "VBZ",
  "VBP",
  "NNS",
  "JJR",
  "JJS",
]);

const ACRONYM_TAGS: ReadonlySet<string> = new Set(["NN", "CD"]);

/** A word in capitals that is among so many of the most frequent ones is emphasised, not an acronym. */
const COMMON = 5000;

const withPlainMarks = (form: string): string =>
  form
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replaceAll("\u2013", "-");

const lowered = (form: string): string => form.toLowerCase().replaceAll("’", "'");

function findEdit(rules: Rules, normal: string, rankOf: RankOf | undefined): Edit | undefined {
  const marked = `^${normal}`;
  const isKnown = (edit: Edit): boolean =>
    edit.cut <= normal.length && rankOf?.(apply(edit, normal)) !== Number.POSITIVE_INFINITY;
  let first: Edit | undefined;
  for (let length = Math.min(LONGEST_SUFFIX, marked.length); length >= 0; length--) {
    const edit = rules.edits.get(marked.slice(marked.length - length));
    if (!edit) continue;
    if (isKnown(edit)) return edit;
    first ??= edit;
  }
  return rules.usual.find(isKnown) ?? first;
}

const apply = ({ cut, add }: Edit, normal: string): string =>
  normal.slice(0, normal.length - cut) + add;

/** A name's lemma in the capitals of the name: "States" State, "STATES" STATE. */
function withCaseOf(form: string, lemma: string): string {
  if (form.length > 1 && form === form.toUpperCase()) return lemma.toUpperCase();
  return Array.from(lemma, (letter, at) =>
    form.charAt(at).toLowerCase() === letter ? form.charAt(at) : letter,
  ).join("");
}
