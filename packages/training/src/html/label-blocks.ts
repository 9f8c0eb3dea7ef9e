const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;
const MAX_CANDIDATES = 24;

/** The words of a text, as the scorers of extraction see them. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * Which blocks of a page are its article: the share (0 to 1) of each block's words that the article has
 * at a place of its own. Blocks and article are aligned in order; each word of the article is used once.
 */
export function labelBlocks(blocks: readonly string[], article: string): number[] {
  const gold = wordsOf(article);
  const places = placesOf(gold);
  const best = new BestChain(gold.length);
  const links: Link[] = [];
  blocks.forEach((text, block) => {
    const candidates = candidatesOf(wordsOf(text), gold, places);
    const found = candidates.map(({ start, end, matched, share }): Link => {
      const before = best.upTo(start);
      const score = (before?.score ?? 0) + matched;
      return { block, share, score, end, before };
    });
    // Offered together: a block takes one place.
    for (const link of found) best.offer(link);
    links.push(...found);
  });
  const labels = blocks.map(() => 0);
  for (let link = best.upTo(gold.length); link; link = link.before) labels[link.block] = link.share;
  return labels;
}

type Link = {
  readonly block: number;
  readonly share: number;
  readonly score: number;
  readonly end: number;
  readonly before: Link | undefined;
};
type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly matched: number;
  readonly share: number;
};

function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let length = 1; length <= SHINGLE; length++) {
    for (let at = 0; at + length <= words.length; at++) {
      const key = words.slice(at, at + length).join(" ");
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
  }
  return places;
}

function candidatesOf(
  words: readonly string[],
  gold: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): Candidate[] {
  const length = Math.min(SHINGLE, words.length);
  if (length === 0) return [];
  const starts = new Map<number, number>();
  for (let at = 0; at + length <= words.length && starts.size < MAX_CANDIDATES; at++) {
    const found = places.get(words.slice(at, at + length).join(" ")) ?? [];
    for (const place of found.slice(0, MAX_CANDIDATES)) {
      const start = place - at;
      if (![...starts.keys()].some((other) => Math.abs(other - start) < 4)) starts.set(start, at);
    }
  }
  return [...starts].flatMap(([start, at]) => extend(words, gold, start + at, at) ?? []);
}

/** Follow words and article from a common place, with small gaps on either side. */
function extend(
  words: readonly string[],
  gold: readonly string[],
  place: number,
  at: number,
): Candidate | undefined {
  let [w, g, matched, end] = [at, place, 0, place];
  while (w < words.length && g < gold.length) {
    if (words[w] === gold[g]) {
      matched++;
      end = g + 1;
      w++;
      g++;
      continue;
    }
    const gap = findGap(words, gold, w, g);
    if (!gap) break;
    w += gap[0];
    g += gap[1];
  }
  const share = matched / words.length;
  return share < 0.3 ? undefined : { start: place, end, matched, share };
}

function findGap(
  words: readonly string[],
  gold: readonly string[],
  w: number,
  g: number,
): readonly [number, number] | undefined {
  for (let total = 1; total <= 12; total++) {
    for (let skip = 0; skip <= total; skip++) {
      const [x, y] = [w + skip, g + total - skip];
      if (words[x] !== undefined && words[x] === gold[y] && words[x + 1] === gold[y + 1]) {
        return [skip, total - skip];
      }
    }
  }
  return undefined;
}

/** The best chain of links that ends at or before a place: a Fenwick tree of maxima. */
class BestChain {
  private readonly tree: (Link | undefined)[];

  constructor(size: number) {
    this.tree = new Array(size + 2).fill(undefined);
  }

  upTo(place: number): Link | undefined {
    let best: Link | undefined;
    for (let at = place + 1; at > 0; at -= at & -at) {
      const link = this.tree[at];
      if (link && link.score > (best?.score ?? 0)) best = link;
    }
    return best;
  }

  offer(link: Link): void {
    for (let at = link.end + 1; at < this.tree.length; at += at & -at) {
      if (link.score >= (this.tree[at]?.score ?? 0)) this.tree[at] = link;
    }
  }
}
