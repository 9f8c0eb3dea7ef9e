import { nameKinds } from "./name-labels.ts";
import type { WordName } from "./read-names.ts";

/** What is known of a sentence's words, by index. */
export type NameWords = {
  /** Empty beyond the sentence. */
  wordAt(index: number): string;
  /** Whether organisations' names end in the word. */
  isOrganisationHead(index: number): boolean;
};

const ORGANISATION = nameKinds.indexOf("organisation");
const PERSON = nameKinds.indexOf("person");

/** What firms have behind their names, also after a comma. */
const LEGAL_FORM =
  /^(?:Inc|INC|Ltd|LTD|Corp|CORP|Co|LLC|LLP|PLC|Plc|plc|S\.A|N\.V|A\.G|GmbH|AG|S\.p\.A|Bhd|Pty|L\.P)\.?$/;

/** States as the names of their own bodies begin: "US National Science Foundation". */
const STATE = /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?|United States)$/;

/** Most words between a state and the rest of its body's name. */
const LONGEST_GAP = 2;

/**
 * The names of a sentence: those of organisations with the state before them and the legal form after
 * them, those on either side of `&` as one.
 */
export function extendNames(words: NameWords, names: readonly WordName[]): WordName[] {
  const extended: WordName[] = [];
  for (const name of names) {
    const before = extended.at(-1);
    if (before && name.end <= before.end) continue;
    const start = before ? startWithState(words, before, name) : name.start;
    if (start < name.start) extended.pop();
    extended.push(withPartner(words, { ...name, start, end: endOf(words, name) }));
  }
  return extended;
}

/** `Brighton & Hove Albion`, `Marks & Spencer`, `JPMorgan Chase & Co.`: the sign makes one firm or club of two names. */
function withPartner(words: NameWords, name: WordName): WordName {
  if (words.wordAt(name.end) !== "&" || !isCapitalised(words.wordAt(name.end + 1))) return name;
  let end = name.end + 2;
  while (isCapitalised(words.wordAt(end)) && !LEGAL_FORM.test(words.wordAt(end - 1))) end++;
  return { ...name, end, kind: ORGANISATION };
}

const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}.]/u.test(word);

function startWithState(words: NameWords, state: WordName, name: WordName): number {
  const gap = name.start - state.end;
  if (name.kind !== ORGANISATION || state.kind === PERSON) return name.start;
  if (gap > LONGEST_GAP || !words.isOrganisationHead(name.end - 1)) return name.start;
  for (let at = state.end; at < name.start; at++)
    if (!isCapitalised(words.wordAt(at))) return name.start;
  return STATE.test(phrase(words, state)) ? state.start : name.start;
}

function endOf(words: NameWords, { kind, end }: WordName): number {
  if (kind !== ORGANISATION) return end;
  const isForm = (at: number): boolean => LEGAL_FORM.test(words.wordAt(at));
  if (isForm(end)) return end + 1;
  return words.wordAt(end) === "," && isForm(end + 1) ? end + 2 : end;
}

function phrase(words: NameWords, { start, end }: WordName): string {
  return Array.from({ length: end - start }, (_, at) => words.wordAt(start + at)).join(" ");
}
