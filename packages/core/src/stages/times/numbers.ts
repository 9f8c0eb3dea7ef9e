import type { Word } from "./words.ts";

/** How many: a number, halves allowed, or "X" where the text leaves it open ("several"). */
export type Amount = number | "X";

/** What a reader made of the words from one index on; `next` is the index after the last word read. */
export type Read<T> = { readonly value: T; readonly next: number };

const ONES: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((name, value) => [name, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((name, index) => [name, (index + 2) * 10]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((name, value) => [name, value]),
);
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Words that may open a number. */
export const NUMBER_STARTS: readonly string[] = ["a", ...ONES.keys(), ...TENS.keys()].filter(
  (name) => name !== "zero",
);
/** Words that may open an ordinal; figures ("20th") aside. */
export const ORDINAL_STARTS: readonly string[] = [...ORDINALS.keys(), ...TENS.keys()].slice(1);

/** Read a cardinal: 12, 10,000, 2 1/2, twenty-four, a hundred is not one. */
export function readCardinal(words: readonly Word[], at: number): Read<number> | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === "number") {
    const value = Number(word.lower.replaceAll(",", ""));
    return Number.isNaN(value) ? undefined : readFraction(words, { value, next: at + 1 });
  }
  const below = readBelowHundred(words, at) ?? readOneScale(words, at);
  return below && readFraction(words, readScales(words, below));
}

/** Read an ordinal: first, 20th, twenty-first. */
export function readOrdinal(words: readonly Word[], at: number): Read<number> | undefined {
  const word = words[at];
  if (!word) return undefined;
  const after = words[at + 1];
  if (word.kind === "number") {
    const isOrdinal = after?.isGlued && ORDINAL_ENDINGS.has(after.lower);
    return isOrdinal ? { value: Number(word.lower), next: at + 2 } : undefined;
  }
  const plain = ORDINALS.get(word.lower);
  if (plain !== undefined) return { value: plain, next: at + 1 };
  const tens = TENS.get(word.lower);
  const ones = after?.lower === "-" ? ORDINALS.get(words[at + 2]?.lower ?? "") : undefined;
  return tens !== undefined && ones !== undefined && ones < 10
    ? { value: tens + ones, next: at + 3 }
    : undefined;
}

/** "a hundred" is one hundred. */
function readOneScale(words: readonly Word[], at: number): Read<number> | undefined {
  const isOne = words[at]?.lower === "a" && SCALES.has(words[at + 1]?.lower ?? "");
  return isOne ? { value: 1, next: at + 1 } : undefined;
}

function readBelowHundred(words: readonly Word[], at: number): Read<number> | undefined {
  const first = words[at]?.lower ?? "";
  const ones = ONES.get(first);
  if (ones !== undefined) return { value: ones, next: at + 1 };
  const tens = TENS.get(first);
  if (tens === undefined) return undefined;
  const after = words[at + 1]?.lower === "-" ? at + 2 : at + 1;
  const unit = ONES.get(words[after]?.lower ?? "");
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, next: after + 1 }
    : { value: tens, next: at + 1 };
}

function readScales(words: readonly Word[], read: Read<number>): Read<number> {
  const scale = SCALES.get(words[read.next]?.lower ?? "");
  return scale === undefined
    ? read
    : readScales(words, { value: read.value * scale, next: read.next + 1 });
}

/** The fraction after a whole number: 2 1/2, 2½, two and a half. */
function readFraction(words: readonly Word[], read: Read<number>): Read<number> {
  const { value, next } = read;
  const [a, b, c] = [words[next]?.lower, words[next + 1]?.lower, words[next + 2]?.lower];
  if (a === "½") return { value: value + 0.5, next: next + 1 };
  if (b === "/" && a === "1" && c === "2") return { value: value + 0.5, next: next + 3 };
  if (a === "-" && b === "1" && words[next + 3]?.lower === "2" && c === "/")
    return { value: value + 0.5, next: next + 4 };
  if (a === "and" && b === "a" && c === "half") return { value: value + 0.5, next: next + 3 };
  return read;
}
