import type { Token } from "../../model/sentence.ts";

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
  ["“", "”"],
  ["«", "»"],
  ['"', '"'],
  ["'", "'"],
]);

/**
 * Attach marks as Universal Dependencies wants it, which the network finds hard since it follows from the
 * tree of the words: a pair to the head of what it encloses, a mark behind or before a dependent unit to
 * that unit (https://universaldependencies.org/u/dep/punct.html). A mark behind which nothing depends
 * on what follows stays where it is.
 */
export function attachMarks(text: string, tokens: readonly Token[]): readonly Token[] {
  const governors = new Set(tokens.map(({ head }) => head));
  const mates = pairMarks(text, tokens);
  const isMark = (index: number): boolean => tokens[index]?.upos === "PUNCT";
  return tokens.map((token, index) => {
    if (!isMark(index) || token.deprel !== "punct" || governors.has(index)) return token;
    const mate = mates.get(index);
    const head =
      (mate === undefined
        ? undefined
        : findTop(tokens, Math.min(index, mate), Math.max(index, mate))) ?? findUnit(tokens, index);
    return head === undefined ? token : { ...token, head };
  });
}

/** Each mark of a pair with the other one. */
function pairMarks(text: string, tokens: readonly Token[]): ReadonlyMap<number, number> {
  const mates = new Map<number, number>();
  const open: { readonly at: number; readonly closing: string }[] = [];
  tokens.forEach(({ upos, span }, index) => {
    if (upos !== "PUNCT") return;
    const mark = text.slice(span.start, span.end);
    const opened = open.findLastIndex(({ closing }) => closing === mark);
    const closing = PAIRS.get(mark);
    if (opened >= 0) {
      const at = open[opened]?.at ?? index;
      mates.set(at, index).set(index, at);
      open.length = opened;
    } else if (closing !== undefined) open.push({ at: index, closing });
  });
  return mates;
}

/** The word between two marks that governs the others there; of several the one nearest to the root. */
function findTop(tokens: readonly Token[], from: number, to: number): number | undefined {
  let top: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let index = from + 1; index < to; index++) {
    const { upos, head } = tokens[index] ?? {};
    if (upos === "PUNCT" || head === undefined || (head > from && head < to)) continue;
    const depth = depthOf(tokens, index);
    if (depth < least) {
      least = depth;
      top = index;
    }
  }
  return top;
}

function depthOf(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = headOf(tokens, index); at >= 0; at = headOf(tokens, at)) depth++;
  return depth;
}

/** The unit that ends or begins at a mark and depends on what stands on its other side. */
function findUnit(tokens: readonly Token[], mark: number): number | undefined {
  let left = mark - 1;
  while (tokens[left]?.upos === "PUNCT") left--;
  let right = mark + 1;
  while (tokens[right]?.upos === "PUNCT") right++;
  if (right >= tokens.length) return undefined;
  while (headOf(tokens, right) > mark) right = headOf(tokens, right);
  if (left < 0) return right;
  for (let head = headOf(tokens, left); head >= 0 && head < mark; head = headOf(tokens, left)) {
    left = head;
  }
  if (headOf(tokens, left) < mark) return undefined;
  return isUnder(tokens, headOf(tokens, right), left) ? right : left;
}

function isUnder(tokens: readonly Token[], index: number, top: number): boolean {
  for (let at = index; at >= 0; at = headOf(tokens, at)) if (at === top) return true;
  return false;
}

const headOf = (tokens: readonly Token[], index: number): number => tokens[index]?.head ?? -1;
