import type { Block } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";

/** Words between quotation marks. */
export type Passage = {
  /** With its marks. */
  readonly outer: Span;
  /** Without its marks and without a closing comma; several when it runs over paragraphs. */
  readonly parts: readonly Span[];
  /** Whether its marks are double, which news keeps for speech and citation. */
  readonly isDouble: boolean;
};

/** Blocks whose quotation marks can be somebody's words. */
const SPEAKING: ReadonlySet<Block["kind"]> = new Set([
  "headline",
  "paragraph",
  "list-item",
  "caption",
]);

/** Characters after which a straight mark opens. */
const BEFORE_OPENING = /[\s([{—–\-/“‘:]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Find the passages between quotation marks, in order; a single-quoted one inside a double-quoted one is left out. */
export function findPassages(text: string, blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let unclosed: Passage | undefined;
  for (const { kind, span } of blocks) {
    if (!SPEAKING.has(kind)) continue;
    const found = passagesOf(text, span);
    const [first] = found.passages;
    // A paragraph that opens with a mark goes on with the passage that the one before left open.
    if (unclosed && first && first.outer.start === span.start) {
      unclosed = {
        outer: { start: unclosed.outer.start, end: first.outer.end },
        parts: [...unclosed.parts, ...first.parts],
        isDouble: true,
      };
      if (found.isOpen && found.passages.length === 1) continue;
      passages.push(unclosed, ...found.passages.slice(1));
    } else {
      if (unclosed) passages.push(unclosed);
      passages.push(...found.passages);
    }
    unclosed = found.isOpen ? passages.pop() : undefined;
  }
  if (unclosed) passages.push(unclosed);
  return passages.filter(({ parts }) => parts.some(({ start, end }) => start < end));
}

/** The passages of one paragraph; the last may be left open by its end. */
function passagesOf(text: string, { start, end }: Span): { passages: Passage[]; isOpen: boolean } {
  const passages: Passage[] = [];
  let at = start;
  while (at < end) {
    const size = openingSize(text, at, start);
    if (size === 0) {
      at++;
      continue;
    }
    const isDouble = size === 2 || text.charAt(at) === "“" || text.charAt(at) === '"';
    const close = isDouble ? doubleClose(text, at + size, end) : singleClose(text, at + size, end);
    if (close === undefined) {
      if (!isDouble) {
        at++;
        continue;
      }
      const inner = trimmed(text, at + size, end);
      return {
        passages: [...passages, { outer: { start: at, end }, parts: [inner], isDouble }],
        isOpen: true,
      };
    }
    passages.push({
      outer: { start: at, end: close.end },
      parts: [trimmed(text, at + size, close.start)],
      isDouble,
    });
    at = close.end;
  }
  return { passages, isOpen: false };
}

/** Length of the opening mark at a position; 0 if there is none. */
function openingSize(text: string, at: number, start: number): number {
  const mark = text.charAt(at);
  if (mark === "“") return 1;
  if (mark === "`" && text.charAt(at + 1) === "`") return 2;
  if (mark === "'" && text.charAt(at + 1) === "'") return isOpening(text, at, start, 2) ? 2 : 0;
  if (mark !== '"' && mark !== "‘" && mark !== "'") return 0;
  const isWord = mark === '"' || LETTER.test(text.charAt(at + 1));
  return isWord && isOpening(text, at, start, 1) ? 1 : 0;
}

const isOpening = (text: string, at: number, start: number, size: number): boolean =>
  (at === start || BEFORE_OPENING.test(text.charAt(at - 1))) &&
  text.charAt(at + size).trim() !== "";

function doubleClose(text: string, from: number, end: number): Span | undefined {
  const opening = text.charAt(from - 1);
  for (let at = from; at < end; at++) {
    const mark = text.charAt(at);
    if (mark === "”" || (mark === '"' && at > from)) return { start: at, end: at + 1 };
    if (mark === "“" && opening === "“") return undefined;
    if (mark === "'" && text.charAt(at + 1) === "'") return { start: at, end: at + 2 };
  }
  return undefined;
}

/** Words of a single-quoted passage at most; a lone apostrophe must not swallow a paragraph. */
const SINGLE_LIMIT = 600;

function singleClose(text: string, from: number, end: number): Span | undefined {
  const limit = Math.min(end, from + SINGLE_LIMIT);
  for (let at = from + 1; at < limit; at++) {
    const mark = text.charAt(at);
    if (mark !== "’" && mark !== "'") continue;
    const before = text.charAt(at - 1);
    if (before.trim() === "" || LETTER.test(text.charAt(at + 1))) continue;
    // "the teachers’ strike": a plural's apostrophe is followed by the thing that is theirs.
    if (before === "s" && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) continue;
    return { start: at, end: at + 1 };
  }
  return undefined;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start).trim() === "") start++;
  while (end > start && (text.charAt(end - 1).trim() === "" || text.charAt(end - 1) === ",")) end--;
  return { start, end };
}
