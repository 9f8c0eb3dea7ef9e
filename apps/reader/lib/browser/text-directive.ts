const WHOLE_LENGTH = 120;
const WORDS_KEPT = 5;

/**
 * The fragment directive that finds words in a page, so that the link also works in copies of it:
 * `text=words`, or for a long passage `text=its first words,its last words`.
 * Source: https://wicg.github.io/scroll-to-text-fragment/.
 */
export function textDirective(words: string): string {
  const all = words.trim().split(/\s+/);
  const text = all.join(" ");
  if (text.length <= WHOLE_LENGTH || all.length <= WORDS_KEPT * 2) return `text=${encode(text)}`;
  const first = all.slice(0, WORDS_KEPT).join(" ");
  const last = all.slice(-WORDS_KEPT).join(" ");
  return `text=${encode(first)},${encode(last)}`;
}

/** Hyphens, commas and ampersands mean something in a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");
