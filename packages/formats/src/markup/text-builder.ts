/** Text that grows by words and breaks; white space is folded as it comes, so positions are final at once. */
export type TextBuilder = {
  /** Add words as they stand in markup: any white space is one space, and none begins a line. */
  append(words: string): void;
  /** End a line inside a block. */
  breakLine(): void;
  /** End a block; the next words stand after an empty line. */
  breakBlock(): void;
  /** How long the text is so far, in UTF-16 code units; a break at its end counts once a word follows. */
  length(): number;
  toString(): string;
};

const WHITE_SPACE = /[ \t\r\n\f]+/g;
/** Spaces alone: one that does not break stays. */
const OUTER_SPACE = /^ | $/g;

/** Begin an empty text. */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  let length = 0;
  /** What stands between the text so far and the next word. */
  let gap = "";
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const widen = (wanted: string) => {
    if (length > 0 && wanted.length > gap.length) gap = wanted;
  };
  return {
    append(words) {
      const folded = words.replace(WHITE_SPACE, " ");
      const body = folded.replace(OUTER_SPACE, "");
      const isSpace = (text: string) => text === " ";
      if (isSpace(folded.charAt(0)) && gap === "" && length > 0) gap = " ";
      if (body === "") return;
      push(gap);
      push(body);
      gap = isSpace(folded.charAt(folded.length - 1)) ? " " : "";
    },
    breakLine() {
      if (gap === "\n") widen("\n\n");
      else if (gap !== "\n\n" && length > 0) gap = "\n";
    },
    breakBlock() {
      widen("\n\n");
    },
    length: () => length,
    toString: () => parts.join(""),
  };
}
