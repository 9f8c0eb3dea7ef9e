import { firstAfter, type Gap, isEnd, kindAt, lastBefore } from "./gap.ts";
import { tokenKind } from "./token-kinds.ts";
import { isInPulledQuote, isInWovenQuote } from "./woven-quotes.ts";

type Rule = (gap: Gap) => boolean | undefined;

/** Asked in order; the first that answers decides, and where none does the model is asked. */
const RULES: readonly Rule[] = [
  ({ itemStarts, next }) => (itemStarts.has(next) ? true : undefined),
  (gap) => (isMarkerAlone(gap) || isBulletAlone(gap) || isKickerAlone(gap) ? false : undefined),
  (gap) => (isInWovenQuote(gap) || isInPulledQuote(gap) ? false : undefined),
  spacedDots,
  (gap) => (isClosing(gap) ? false : undefined),
  (gap) => (isDotsAlone(gap) || isNumberOfName(gap) ? false : undefined),
  (gap) => (isAfterFrontedTime(gap) ? false : undefined),
  (gap) => (isAfterSign(gap) ? false : undefined),
  (gap) => (isInsideWords(gap) ? false : undefined),
  (gap) => (isBeforeCitation(gap) ? false : undefined),
  (gap) => (isBeforeSource(gap) ? false : undefined),
  (gap) => (isAfterDash(gap) ? false : undefined),
  (gap) => (isAfterItemMark(gap) ? false : undefined),
  (gap) => (isBeforeCredit(gap) ? true : undefined),
  (gap) => (isBeforeStarter(gap) ? true : undefined),
];

/** Whether a sentence ends before the token `gap.next`; undefined where no rule knows. */
export function boundaryByRule(gap: Gap): boolean | undefined {
  for (const rule of RULES) {
    const answer = rule(gap);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** A closing mark, or more full stops, go with the sentence before. */
const isClosing = (gap: Gap): boolean => {
  const kind = kindAt(gap, gap.next);
  return kind === tokenKind.closeMark || kind === tokenKind.terminal || kind === tokenKind.comma;
};

/** `He left. ... The next`: dots alone are no sentence. */
function isDotsAlone(gap: Gap): boolean {
  for (let at = gap.from; at < gap.next; at++) {
    if (kindAt(gap, at) !== tokenKind.ellipsis) return false;
  }
  return true;
}

/** `The probe was Voyager 2. Now …`: a number between a name and a full stop is part of the name. */
const isNumberOfName = (gap: Gap): boolean =>
  kindAt(gap, gap.next - 1) === tokenKind.title &&
  kindAt(gap, gap.next) === tokenKind.number &&
  kindAt(gap, gap.next + 1) === tokenKind.terminal;

/** Between words of which the second is not capitalised, and after marks that nothing can end. */
function isInsideWords(gap: Gap): boolean {
  const before = kindAt(gap, gap.next - 1);
  if (before === tokenKind.openMark || before === tokenKind.comma) return true;
  const after = kindAt(gap, firstAfter(gap));
  return after === tokenKind.lower && !isEnd(kindAt(gap, lastBefore(gap)));
}

/** `1.`, `2.)`, `• 9.`, `a.`, and the initial of `M. Curie`: what introduces an item or a name ends no sentence. */
function isMarkerAlone({ text, tokens, from, next }: Gap): boolean {
  const first = tokens[from];
  const last = tokens[next - 1];
  if (!first || !last || next - from > 5 || last.end - first.start > 8) return false;
  return MARKER.test(text.slice(first.start, last.end));
}

/** `• The talks`: a bullet is no sentence. */
const isBulletAlone = (gap: Gap): boolean =>
  gap.next === gap.from + 1 && kindAt(gap, gap.from) === tokenKind.bullet;

/** `Analysis: Why the yen falls`, a block without a full stop: a word or two and a colon introduce a headline. */
const isKickerAlone = (gap: Gap): boolean =>
  gap.from === 0 &&
  gap.next <= 3 &&
  kindAt(gap, gap.next - 1) === tokenKind.colon &&
  !isEnd(gap.kinds.at(-1) ?? tokenKind.other);

const MARKER = /^[•⁃‣◦▪●■·*]?\s?\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})(?:\.\)?|\))$/;

/**
 * Dots with white space between them. Four end a sentence (`a period . . . . Next`), three stand for
 * words left out; where the first touches its word it is the full stop, and the next sentence lacks words.
 */
function spacedDots(gap: Gap): boolean | undefined {
  const isDot = (index: number): boolean =>
    gap.text.charAt(gap.tokens[index]?.start ?? 0) === "." &&
    kindAt(gap, index) === tokenKind.terminal;
  const isApart = (index: number): boolean =>
    (gap.tokens[index]?.start ?? 0) > (gap.tokens[index - 1]?.end ?? 0);
  if (!isDot(gap.next - 1)) return undefined;
  let first = gap.next - 1;
  while (isApart(first) && isDot(first - 1)) first--;
  let end = gap.next;
  while (isDot(end) && isApart(end)) end++;
  const dots = end - first;
  if (dots < 3) return undefined;
  const touches = !isApart(first);
  const isFollowed = end < gap.tokens.length && kindAt(gap, end) !== tokenKind.closeMark;
  if (touches && dots === 4 && gap.next === first + 1 && isFollowed) return true;
  if (gap.next < end) return false;
  return !touches && dots >= 4;
}

/** `At 5 a.m. Mr. Smith went`: a sentence is not over after a preposition and a time. */
function isAfterFrontedTime(gap: Gap): boolean {
  const { text, tokens, from, next } = gap;
  const first = tokens[from];
  if (!first || next - from > 4 || kindAt(gap, next - 1) !== tokenKind.abbreviation) return false;
  return FRONTING.has(text.slice(first.start, first.end).toLowerCase());
}

const FRONTING: ReadonlySet<string> = new Set(
  "at on by in from until till before after around about since".split(" "),
);

/** `N°. 12`: the full stop belongs to the sign. */
const isAfterSign = ({ text, tokens, next }: Gap): boolean =>
  /^[°º]\.$/.test(text.slice((tokens[next - 1]?.end ?? 0) - 2, tokens[next - 1]?.end));

/** `“… a quotation” (Smith 55).`: a short remark in brackets before the full stop. */
function isBeforeCitation(gap: Gap): boolean {
  const { text, tokens, next } = gap;
  if (
    text.charAt(tokens[next]?.start ?? 0) !== "(" ||
    kindAt(gap, next - 1) !== tokenKind.closeMark
  )
    return false;
  for (let at = next + 1; at < next + 6; at++) {
    if (text.charAt(tokens[at]?.start ?? 0) === ")")
      return kindAt(gap, at + 1) === tokenKind.terminal;
  }
  return false;
}

/** `“It is a long game.” - Ada Byron`: a dash and a name after a quotation say whose it is. */
function isBeforeSource(gap: Gap): boolean {
  if (kindAt(gap, gap.next) !== tokenKind.dash || kindAt(gap, gap.next + 1) !== tokenKind.title)
    return false;
  const before = kindAt(gap, gap.next - 1);
  return (
    before === tokenKind.closeMark ||
    (before === tokenKind.terminal && isNameToEnd(gap, gap.next + 1))
  );
}

/** Words of the longest name that is taken for a source. */
const LONGEST_SOURCE = 4;

/** Whether the block ends with capitalised words from `first` on. */
const isNameToEnd = ({ kinds }: Gap, first: number): boolean =>
  kinds.length - first <= LONGEST_SOURCE &&
  kinds.subarray(first).every((kind) => kind === tokenKind.title || kind === tokenKind.initial);

/** `Taipei, Taiwan — The festival`, within the first words: a dateline belongs to its sentence. */
const isAfterDash = (gap: Gap): boolean =>
  kindAt(gap, gap.next - 1) === tokenKind.dash && gap.from === 0 && gap.next <= 8;

/** `for these reasons: a) leaving, b) refusing`. */
function isAfterItemMark(gap: Gap): boolean {
  const { text, tokens, next } = gap;
  const [mark, bracket] = [tokens[next - 2], tokens[next - 1]];
  if (!mark || !bracket || kindAt(gap, next - 3) === tokenKind.openMark) return false;
  return mark.end === bracket.start && /^[a-z\d]\)$/.test(text.slice(mark.start, bracket.end));
}

/** `A lantern in the park Image: Ada Byron.` */
function isBeforeCredit({ text, tokens, next }: Gap): boolean {
  const [first, second] = [tokens[next], tokens[next + 1]];
  if (!first || !second || text.charAt(second.start) !== ":") return false;
  return CREDITS.has(text.slice(first.start, first.end));
}

const CREDITS: ReadonlySet<string> = new Set("Image Photo Picture Photograph Credit".split(" "));

/** `in the U.S. How …`, `at 6 P.M. Mr. Smith …`: words that are capitalised only where a sentence begins. */
function isBeforeStarter(gap: Gap): boolean {
  const { text, tokens, next } = gap;
  const [last, first] = [tokens[next - 1], tokens[next]];
  if (!last || !first || kindAt(gap, next - 1) !== tokenKind.abbreviation) return false;
  const word = text.slice(first.start, first.end);
  if (TITLES.has(word)) return DAY_HALF.test(text.slice(last.start, last.end));
  return STARTERS.has(word);
}

const DAY_HALF = /^[ap]\.m\.$/i;
const TITLES: ReadonlySet<string> = new Set(
  "Mr. Mrs. Ms. Dr. Prof. Sen. Gov. Gen. Rep.".split(" "),
);

const STARTERS: ReadonlySet<string> = new Set(
  (
    "The A An He She It They We You This These Those There But And Or So If When While Although Though Because " +
    "However How What Why Where Who Which Its His Her Their Our My Your In At After Before Since As " +
    "Some Many Most No Not Now Then Yet Still Meanwhile Also"
  ).split(" "),
);
