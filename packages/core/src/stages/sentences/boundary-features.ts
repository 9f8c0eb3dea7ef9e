import { feature1, feature2, feature3, feature4, hashString } from "../../text/hashing.ts";
import { clusterOf } from "../../text/word-clusters.ts";
import { firstAfter, type Gap, kindAt, lastBefore } from "./gap.ts";
import { tokenKind } from "./token-kinds.ts";

/** At least the number of features that `readBoundaryFeatures` gives. */
export const boundaryFeatureCount = 40;

/**
 * What speaks for and against a sentence boundary: the words and marks on either side and what
 * the sentence was like so far. After Gillick 2009, https://aclanthology.org/N09-2061/.
 * Fills `features` and returns their number.
 */
export function readBoundaryFeatures(gap: Gap, features: Int32Array): number {
  const { from, next } = gap;
  const last = lastBefore(gap);
  const first = firstAfter(gap);
  const before = kindAt(gap, last);
  const after = kindAt(gap, first);
  const marks = (last < next - 1 ? 1 : 0) + (first > next ? 2 : 0);
  const lastWord = wordAt(gap, last);
  const firstWord = wordAt(gap, first);
  const white = whiteBefore(gap, next);
  const length = lengthClass(next - from);
  const so = readSoFar(gap);
  let count = 0;
  const put = (feature: number): void => {
    features[count++] = feature;
  };
  put(feature1(1, before));
  put(feature3(2, before, after, marks));
  put(feature2(3, before, lastWord));
  put(feature2(4, before, firstWord));
  put(feature2(5, lastWord, firstWord));
  put(feature3(6, before, after, length));
  put(feature3(7, before, after, white));
  put(feature2(8, before, wordAt(gap, last - 1)));
  put(feature2(9, lastWord, wordAt(gap, last - 1)));
  put(feature3(10, before, kindAt(gap, last - 1), after));
  put(feature3(11, before, after, kindAt(gap, first + 1)));
  put(feature4(12, before, kindAt(gap, last - 1), after, kindAt(gap, first + 1)));
  put(feature2(13, firstWord, wordAt(gap, first + 1)));
  put(feature3(14, before, after, so.marks));
  put(feature4(15, before, marks, so.marks, after));
  put(feature3(16, before, after, so.style));
  put(feature3(17, before, after, so.firstKind));
  put(feature3(18, before, wordAt(gap, from), after));
  put(feature3(19, before, after, lengthAt(gap, last)));
  put(feature2(20, lastWord, after));
  put(feature3(21, before, length, white));
  put(feature3(22, before, kindAt(gap, first + 1), kindAt(gap, first + 2)));
  put(feature3(23, before, after, clusterAt(gap, first)));
  put(feature3(24, before, after, clusterAt(gap, last)));
  put(feature3(25, before, clusterAt(gap, last), clusterAt(gap, first)));
  put(feature3(26, before, clusterAt(gap, first), clusterAt(gap, first + 1)));
  put(feature4(27, before, after, kindAt(gap, first + 1), lengthAt(gap, first)));
  return count;
}

function wordAt({ text, tokens }: Gap, index: number): number {
  const token = tokens[index];
  return token ? hashString(text.slice(token.start, token.end).toLowerCase()) : 1;
}

/** One of 256 wide clusters; -1 for a word that has none. */
const clusterAt = (gap: Gap, index: number): number => clusterOf(wordAt(gap, index)) >> 3;

const lengthAt = ({ tokens }: Gap, index: number): number =>
  Math.min((tokens[index]?.end ?? 0) - (tokens[index]?.start ?? 0), 6);

/** 0 without white space, 1 with spaces, 2 with a line end. */
function whiteBefore({ text, tokens }: Gap, index: number): number {
  const end = tokens[index - 1]?.end ?? 0;
  const start = tokens[index]?.start ?? end;
  if (start === end) return 0;
  return text.slice(end, start).includes("\n") ? 2 : 1;
}

const LENGTHS = [1, 2, 3, 5, 8, 12, 20, 40] as const;

const lengthClass = (length: number): number => LENGTHS.filter((limit) => length > limit).length;

/** The last this many tokens are looked at for what is open. */
const WINDOW = 60;

/** What the sentence was like so far: open marks, capitals, how it began. */
function readSoFar(gap: Gap): { marks: number; style: number; firstKind: number } {
  let open = 0;
  let titles = 0;
  let lowers = 0;
  for (let at = Math.max(gap.from, gap.next - WINDOW); at < gap.next; at++) {
    const kind = kindAt(gap, at);
    if (kind === tokenKind.openMark) open++;
    if (kind === tokenKind.closeMark && open > 0) open--;
    if (kind === tokenKind.title) titles++;
    if (kind === tokenKind.lower) lowers++;
  }
  const style = (lowers === 0 ? 2 : 0) + (titles > lowers ? 1 : 0);
  return { marks: Math.min(open, 2), style, firstKind: kindAt(gap, gap.from) };
}
