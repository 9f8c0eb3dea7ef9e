import type { Block } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { character, isSpace, kindOf } from "../../text/characters.ts";
import { endOfAddress } from "./addresses.ts";
import { cutOfFused } from "./clitics.ts";
import { readMark } from "./read-mark.ts";
import { readWord } from "./read-word.ts";

/**
 * The words of each block, as Universal Dependencies cuts English: `do|n't`, `Kim|'s`,
 * `long|-|term`, `$|5` (https://universaldependencies.org/en/tokenization.html).
 */
export function tokenise(text: string, blocks: readonly Block[]): Span[][] {
  return blocks.map(({ span }) => tokeniseSpan(text, span));
}

function tokeniseSpan(text: string, span: Span): Span[] {
  const tokens: Span[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    at = readChunk(text, at, span.end, tokens);
  }
  return tokens;
}

/** Read one run without white space; returns its end. */
function readChunk(text: string, start: number, limit: number, tokens: Span[]): number {
  let at = start;
  let kind = kindOf(text.charCodeAt(at));
  while (kind >= character.lower && kind < character.digit) {
    at++;
    kind = at < limit ? kindOf(text.charCodeAt(at)) : character.space;
  }
  if (kind === character.space) {
    pushLetters(text, start, at, tokens);
    return at;
  }
  let end = at;
  let maybeAddress = false;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (isSpace(code)) break;
    // . / @ # begin or divide an address
    if (code === 0x2e || code === 0x2f || code === 0x40 || code === 0x23) maybeAddress = true;
  }
  readParts(text, start, end, maybeAddress, tokens);
  return end;
}

function pushLetters(text: string, start: number, end: number, tokens: Span[]): void {
  const cut = cutOfFused(text, start, end);
  tokens.push({ start, end: cut });
  if (cut < end) tokens.push({ start: cut, end });
}

function readParts(
  text: string,
  start: number,
  end: number,
  maybeAddress: boolean,
  tokens: Span[],
): void {
  for (let at = start; at < end; ) {
    const isFresh = at === start || kindOf(text.charCodeAt(at - 1)) < character.lower;
    const address = maybeAddress && isFresh ? endOfAddress(text, at, end) : at;
    if (address > at) {
      tokens.push({ start: at, end: address });
      at = address;
      continue;
    }
    const isWord = kindOf(text.charCodeAt(at)) >= character.lower;
    at = isWord ? readWord(text, at, end, tokens) : readMark(text, at, { start, end }, tokens);
  }
}
