import type { HtmlElement } from "./parse-tree.ts";

/** How much each word of a class or an id speaks for (above 0) or against (below 0) the article. */
export type Hints = ReadonlyMap<string, number>;

const NAMING = [
  "class",
  "id",
  "role",
  "itemprop",
  "rel",
  "data-testid",
  "data-component",
  "data-type",
];
const MAX_NAMES = 400;
const WORD = /[a-z]{2,}/g;
const HUMP = /([a-z\d])([A-Z])/g;

/** The words that a page's author chose to name an element: of its class, id, role and the like. */
export function namingWords(element: HtmlElement): string[] {
  const words = new Set<string>();
  for (const attribute of NAMING) {
    const value = element.attributes[attribute];
    if (!value) continue;
    for (const name of value.slice(0, MAX_NAMES).split(/\s+/)) addWords(name, words);
  }
  if (element.name.includes("-")) addWords(element.name, words);
  return [...words];
}

function addWords(name: string, words: Set<string>): void {
  const parts = name.replace(HUMP, "$1 $2").toLowerCase().match(WORD);
  if (!parts) return;
  let before: string | undefined;
  for (const part of parts) {
    words.add(part);
    if (before) words.add(`${before}-${part}`);
    before = part;
  }
}

/** What an element's names say together: the strongest word for, and the strongest against. */
export function hintsOf(
  element: HtmlElement,
  hints: Hints,
): readonly [against: number, for_: number] {
  let [low, high] = [0, 0];
  for (const word of namingWords(element)) {
    const hint = hints.get(word);
    if (hint === undefined) continue;
    if (hint < low) low = hint;
    if (hint > high) high = hint;
  }
  return [low, high];
}
