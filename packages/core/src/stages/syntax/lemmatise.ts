import { once } from "../../text/once.ts";
import { lemmasWeights } from "../../weights/lemmas.ts";
import { findVerbStem } from "./verb-stem.ts";

/** What becomes of a word: letters cut from its end, letters added, a capital kept or given. */
type Edit = { readonly cut: number; readonly add: string; readonly capital: boolean };

/** Letters of the longest suffix that a rule looks at; whole words are longer. */
const LONGEST_SUFFIX = 7;

const getRules = once((): ReadonlyMap<string, ReadonlyMap<string, Edit>> => {
  const tags = new Map<string, Map<string, Edit>>();
  for (const [tag, list] of Object.entries(lemmasWeights))
    tags.set(tag, new Map(list.split(" ").map((rule) => readRule(rule))));
  return tags;
});

function readRule(rule: string): [string, Edit] {
  const at = rule.lastIndexOf(":");
  const capital = rule.charAt(at + 1) === "+";
  const edit = rule.slice(at + (capital ? 2 : 1));
  const cut = Number.parseInt(edit, 10);
  return [rule.slice(0, at), { cut, add: edit.slice(String(cut).length), capital }];
}

/**
 * The dictionary form of a word with its tags, as English UD treebanks write it: by the rule for the
 * longest suffix of the word that has one; a whole word's own rule and, for verbs, spelling come first.
 */
export function lemmatise(form: string, upos: string, xpos: string): string {
  const rules = getRules().get(`${upos}_${xpos}`);
  const isName = upos === "PROPN";
  if (!rules) return isName || upos === "X" || upos === "SYM" ? form : lowered(form);
  const normal = lowered(form);
  const whole = rules.get(`^${normal}`);
  const stem = whole || upos !== "VERB" ? undefined : findVerbStem(normal);
  if (stem !== undefined) return stem;
  const edit = whole ?? findEdit(rules, normal);
  const lemma = edit && normal.slice(0, Math.max(0, normal.length - edit.cut)) + edit.add;
  if (!lemma || edit.cut > normal.length) return isName ? form : normal;
  if (isName) return withCaseOf(form, lemma);
  return edit.capital ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
}

const lowered = (form: string): string => form.toLowerCase().replaceAll("’", "'");

function findEdit(rules: ReadonlyMap<string, Edit>, normal: string): Edit | undefined {
  const marked = `^${normal}`;
  for (let length = Math.min(LONGEST_SUFFIX, marked.length); length >= 0; length--) {
    const edit = rules.get(marked.slice(marked.length - length));
    if (edit) return edit;
  }
  return undefined;
}

/** A name's lemma in the capitals of the name: "States" State, "STATES" STATE. */
function withCaseOf(form: string, lemma: string): string {
  if (form.length > 1 && form === form.toUpperCase()) return lemma.toUpperCase();
  return Array.from(lemma, (letter, at) =>
    form.charAt(at).toLowerCase() === letter ? form.charAt(at) : letter,
  ).join("");
}
