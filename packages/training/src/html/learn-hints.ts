import { type HtmlElement, namingWords, type TextBlock } from "@nutgraf/formats/training";

/** A page with what is known of its blocks: 1 article, 0 not, NaN unknown. */
type LabelledPage = {
  readonly blocks: readonly TextBlock[];
  readonly labels: readonly number[];
};

/** How one page uses the naming words: from -1 (no article in their elements) to 1 (nothing else). */
export type WordUse = ReadonlyMap<string, number>;

const MIN_SITES = 5;
const PRIOR = 3;
const LEAST_HINT = 10;

/** For every naming word of a page, how much more article its elements hold than the page does. */
export function readWordUse({ blocks, labels }: LabelledPage): WordUse {
  const masses = new Map<string, [article: number, text: number]>();
  let [article, text] = [0.01, 0.02];
  blocks.forEach((block, at) => {
    const label = labels[at] ?? Number.NaN;
    if (Number.isNaN(label)) return;
    const weight = Math.sqrt(block.text.length);
    article += weight * label;
    text += weight;
    for (const word of wordsAround(block)) {
      const mass = masses.get(word) ?? [0, 0];
      mass[0] += weight * label;
      mass[1] += weight;
      masses.set(word, mass);
    }
  });
  const base = article / text;
  const uses = [...masses].map(([word, [inside, all]]): [string, number] => {
    const share = inside / all;
    return [word, share > base ? (share - base) / (1 - base) : (share - base) / base];
  });
  return new Map(uses);
}

function wordsAround(block: TextBlock): Set<string> {
  const words = new Set<string>();
  for (const inner of block.inline) for (const word of namingWords(inner)) words.add(word);
  for (let at: HtmlElement | undefined = block.element; at; at = at.parent) {
    for (const word of namingWords(at)) words.add(word);
  }
  return words;
}

/** What all sites say about each word; a site counts once however many pages it has. */
export class HintTable {
  private readonly words = new Map<string, Map<string, { sum: number; pages: number }>>();

  constructor(uses: readonly { readonly site: string; readonly use: WordUse }[]) {
    for (const { site, use } of uses) {
      for (const [word, value] of use) {
        const sites = this.words.get(word) ?? new Map<string, { sum: number; pages: number }>();
        const { sum, pages } = sites.get(site) ?? { sum: 0, pages: 0 };
        sites.set(site, { sum: sum + value, pages: pages + 1 });
        this.words.set(word, sites);
      }
    }
  }

  /** Hints (-100 to 100) of the words that enough sites use, as if one site had not been seen. */
  hints(
    words: Iterable<string> = [...this.words.keys()].sort(),
    without?: string,
  ): Map<string, number> {
    const hints = new Map<string, number>();
    for (const word of words) {
      let [sum, count] = [0, 0];
      for (const [site, use] of this.words.get(word) ?? []) {
        if (site === without) continue;
        sum += use.sum / use.pages;
        count++;
      }
      const hint = Math.round((100 * sum) / (count + PRIOR));
      if (count >= MIN_SITES && Math.abs(hint) >= LEAST_HINT) hints.set(word, hint);
    }
    return hints;
  }
}
