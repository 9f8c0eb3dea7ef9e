import type { Block } from "../../model/article.ts";
import type { RawSentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { isBoundary } from "./boundary-rules.ts";
import { findItemStarts } from "./list-items.ts";
import { readKinds } from "./token-kinds.ts";

/**
 * The sentences of each block.
 * @param tokens the words of each block, as `tokenise` gives them
 */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  tokens: readonly (readonly Span[])[],
): RawSentence[] {
  return blocks.flatMap((_, index) => splitBlock(text, tokens[index] ?? []));
}

function splitBlock(text: string, tokens: readonly Span[]): RawSentence[] {
  const kinds = readKinds(text, tokens);
  const itemStarts = findItemStarts(text, tokens, kinds);
  const sentences: RawSentence[] = [];
  let from = 0;
  for (let next = 1; next <= tokens.length; next++) {
    const isEnd =
      next === tokens.length || isBoundary({ text, tokens, kinds, itemStarts, from, next });
    const first = tokens[from];
    const last = tokens[next - 1];
    if (!isEnd || !first || !last) continue;
    sentences.push({
      span: { start: first.start, end: last.end },
      tokens: tokens.slice(from, next),
    });
    from = next;
  }
  return sentences;
}
