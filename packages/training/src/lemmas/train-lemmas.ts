import type { TreebankSentence, TreebankWord } from "../conllu.ts";

/**
 * Rules by tag, apart by spaces: the end of a word (`^` is its beginning), a colon, and what becomes of
 * it (`2e`: cut two letters, add an e; `+0`: nothing, but the lemma has a capital).
 */
export type LemmaRules = Readonly<Record<string, string>>;

const LONGEST_SUFFIX = 7;
/** A suffix that fewer words share says more about them than about English. */
const RARE_SUFFIX = 2;

/** A form with its lemma, and how often it was seen. */
type Pair = { readonly form: string; readonly edit: string; readonly count: number };

/**
 * Learn how words lose their endings: for each tag the fewest suffix rules that give the lemmas of a
 * treebank, the longest matching suffix deciding. Each rule differs from what a shorter one says.
 */
export function trainLemmas(sentences: readonly TreebankSentence[]): LemmaRules {
  const rules: Record<string, string> = {};
  for (const [tag, pairs] of [...pairsByTag(sentences)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const learnt = learnSuffixes(pairs);
    const changes = learnt.some(({ edit }) => edit !== "0");
    if (changes) rules[tag] = learnt.map(({ suffix, edit }) => `${suffix}:${edit}`).join(" ");
  }
  return rules;
}

/** How a form in lower case changes into its lemma. */
function editOf(form: string, { lemma, upos }: TreebankWord): string {
  const target = lemma.toLowerCase();
  let same = 0;
  while (same < Math.min(form.length, target.length) && form[same] === target[same]) same++;
  const isCapital = upos !== "PROPN" && lemma[0] !== target[0];
  return `${isCapital ? "+" : ""}${form.length - same}${target.slice(same)}`;
}

function pairsByTag(sentences: readonly TreebankSentence[]): Map<string, Pair[]> {
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for (const word of sentences.flatMap(({ words }) => words).filter(isUsable)) {
    const form = normalForm(word.form);
    const tag = lemmaTag(word.upos, word.xpos);
    const forms = getOrMake(counts, tag, () => new Map<string, Map<string, number>>());
    const edits = getOrMake(forms, form, () => new Map<string, number>());
    const edit = editOf(form, word);
    edits.set(edit, (edits.get(edit) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([tag, forms]) => [
      tag,
      [...forms].map(([form, edits]) => {
        const [edit, count] = best(edits);
        return { form, edit, count };
      }),
    ]),
  );
}

const UNCHANGED: ReadonlySet<string> = new Set(["PUNCT", "SYM", "X"]);

/** Words whose lemma is not a form of the word itself teach nothing. */
const isUsable = ({ form, lemma, upos, xpos }: TreebankWord): boolean =>
  lemma !== "_" &&
  !UNCHANGED.has(upos) &&
  (upos !== "PROPN" || xpos === "NNPS") &&
  !/[\s:]/.test(form + lemma);

/** A form as the rules see it: in lower case, with straight apostrophes. */
const normalForm = (form: string): string => form.toLowerCase().replaceAll("’", "'");

/** The tag by which rules are kept: names and common words of one form share an ending's rules no more than their tags. */
const lemmaTag = (upos: string, xpos: string): string => `${upos}_${xpos}`;

function learnSuffixes(pairs: readonly Pair[]): { suffix: string; edit: string }[] {
  const bySuffix = new Map<string, Map<string, number>>();
  const forms = new Map<string, number>();
  for (const { form, edit, count } of pairs) {
    const marked = `^${form}`;
    // A frequent word is one word all the same: rules should fit words not seen.
    const weight = 1 + Math.log2(count);
    for (let length = 0; length <= Math.min(LONGEST_SUFFIX, marked.length); length++) {
      const suffix = marked.slice(marked.length - length);
      addTo(bySuffix, suffix, edit, weight);
      forms.set(suffix, (forms.get(suffix) ?? 0) + 1);
    }
    if (marked.length > LONGEST_SUFFIX) addTo(bySuffix, marked, edit, weight);
  }
  const kept = new Map<string, string>();
  for (const suffix of [...bySuffix.keys()].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  )) {
    const [edit] = best(bySuffix.get(suffix) ?? new Map());
    if ((forms.get(suffix) ?? 0) < RARE_SUFFIX && !suffix.startsWith("^") && suffix !== "")
      continue;
    if (edit !== inherited(kept, suffix)) kept.set(suffix, edit);
  }
  return [...kept].map(([suffix, edit]) => ({ suffix, edit }));
}

function inherited(kept: ReadonlyMap<string, string>, suffix: string): string | undefined {
  for (let from = 1; from <= suffix.length; from++) {
    const edit = kept.get(suffix.slice(from));
    if (edit !== undefined) return edit;
  }
  return undefined;
}

function addTo(
  map: Map<string, Map<string, number>>,
  suffix: string,
  edit: string,
  weight: number,
): void {
  const edits = getOrMake(map, suffix, () => new Map<string, number>());
  edits.set(edit, (edits.get(edit) ?? 0) + weight);
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** The heaviest edit; of equals the first in the alphabet, so that training is repeatable. */
function best(edits: ReadonlyMap<string, number>): [string, number] {
  const [first = ["0", 0]] = [...edits].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [first[0], first[1]];
}
