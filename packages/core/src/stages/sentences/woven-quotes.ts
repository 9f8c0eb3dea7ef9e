import { type Gap, isEnd, kindAt } from "./gap.ts";
import { tokenKind } from "./token-kinds.ts";

/** Words and marks of the longest quotation that is kept in one sentence. */
const LONGEST = 50;

/**
 * `He wrote that “taxes rise. Wages do not”.`: a quotation that goes on from the words before it is one
 * sentence with them, though it holds more than one; after a colon it stands by itself.
 */
export function isInWovenQuote(gap: Gap): boolean {
  if (!isEnd(kindAt(gap, gap.next - 1))) return false;
  const opened = findOpening(gap);
  if (opened <= gap.from || !isWoven(gap, opened)) return false;
  return isClosedBefore(gap, opened + LONGEST);
}

/**
 * `“We play on. We always do.” – Ada Byron, captain`: a block that is a quotation and whose it is, as
 * papers set it between paragraphs, is one sentence.
 */
export function isInPulledQuote(gap: Gap): boolean {
  if (!isEnd(kindAt(gap, gap.next - 1)) && kindAt(gap, gap.next - 1) !== tokenKind.closeMark) {
    return false;
  }
  const { kinds } = gap;
  if (gap.from > 0 || kinds[0] !== tokenKind.openMark || !isQuoteMark(gap, 0)) return false;
  let closed = 1;
  while (closed < kinds.length && !isQuoteMark(gap, closed)) closed++;
  const rest = kinds.length - closed - 1;
  if (closed > LONGEST || rest < 2 || rest > LONGEST_SOURCE || gap.next > closed + 1) return false;
  const named = closed + (kindAt(gap, closed + 1) === tokenKind.dash ? 2 : 1);
  return kindAt(gap, named) === tokenKind.title && !isEnd(kinds.at(-1) ?? tokenKind.other);
}

/** Words and marks of the longest name with its description. */
const LONGEST_SOURCE = 14;

/** The mark that opened the quotation in which the gap stands; -1 outside of one. */
function findOpening(gap: Gap): number {
  for (let at = gap.next - 1; at >= gap.from; at--) {
    if (isQuoteMark(gap, at)) return kindAt(gap, at) === tokenKind.openMark ? at : -1;
  }
  return -1;
}

/** Whether a quotation goes on after a word, or after a comma in small letters. */
function isWoven(gap: Gap, opened: number): boolean {
  const before = kindAt(gap, opened - 1);
  if (before === tokenKind.lower || before === tokenKind.title) return true;
  const first = kindAt(gap, opened + 1);
  return before === tokenKind.comma && (first === tokenKind.lower || first === tokenKind.ellipsis);
}

function isClosedBefore(gap: Gap, limit: number): boolean {
  const end = Math.min(gap.tokens.length, limit);
  for (let at = gap.next; at < end; at++) {
    if (isQuoteMark(gap, at)) return kindAt(gap, at) === tokenKind.closeMark;
  }
  return false;
}

const isQuoteMark = ({ text, tokens }: Gap, index: number): boolean =>
  QUOTE_MARKS.includes(text.charAt(tokens[index]?.start ?? -1) || " ");

const QUOTE_MARKS = '"“”«»';
