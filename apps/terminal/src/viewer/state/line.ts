/** A line that is being typed; the cursor stands before the code unit at its position. */
export type Line = { readonly text: string; readonly cursor: number };

/** A line with the cursor at its end. */
export const lineOf = (text: string): Line => ({ text, cursor: text.length });

/** The line after a key, as readline has them; undefined for a key that does nothing here. */
export function editLine(line: Line, key: string): Line | undefined {
  const { text, cursor } = line;
  const head = text.slice(0, cursor);
  const tail = text.slice(cursor);
  switch (key) {
    case "left":
      return { text, cursor: head.length - lengthOfLast(head) };
    case "right":
      return { text, cursor: cursor + lengthOfFirst(tail) };
    case "home":
    case "ctrl+a":
      return { text, cursor: 0 };
    case "end":
    case "ctrl+e":
      return lineOf(text);
    case "backspace":
      return withHead(head.slice(0, head.length - lengthOfLast(head)), tail);
    case "ctrl+w":
      return withHead(head.replace(LAST_WORD, ""), tail);
    case "ctrl+u":
      return withHead("", tail);
    case "ctrl+k":
      return withHead(head, "");
    default:
      return undefined;
  }
}

/** The line with text put in at the cursor; line breaks and controls become spaces. */
export const insertText = ({ text, cursor }: Line, inserted: string): Line =>
  withHead(text.slice(0, cursor) + inserted.replace(CONTROLS, " "), text.slice(cursor));

const withHead = (head: string, tail: string): Line => ({ text: head + tail, cursor: head.length });

const LAST_WORD = /\S*\s*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\0-\x1f\x7f-\x9f]+/g;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

const lengthOfFirst = (text: string): number =>
  graphemes.segment(text)[Symbol.iterator]().next().value?.segment.length ?? 0;

const lengthOfLast = (text: string): number => {
  const last = graphemes.segment(text).containing(text.length - 1);
  return last?.segment.length ?? 0;
};
