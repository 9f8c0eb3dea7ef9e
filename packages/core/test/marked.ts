import type { Span } from "../src/model/span.ts";

/** A text and the spans that its brackets mark, in order of their ends; brackets may nest. */
export type Marked = {
  readonly text: string;
  readonly spans: readonly (Span & { label: string })[];
};

const MARK = /\[(?<label>[A-Za-z][\w.:-]*) |\]/g;

/**
 * Read the notation of our tests: `marked("[PERSON Ada] spoke")` is the text "Ada spoke" with a span
 * labelled PERSON over "Ada".
 * @throws {SyntaxError} if a bracket is not closed or not opened
 */
export function marked(notation: string): Marked {
  const spans: (Span & { label: string })[] = [];
  const open: { label: string; start: number }[] = [];
  let text = "";
  let from = 0;
  for (const match of notation.matchAll(MARK)) {
    text += notation.slice(from, match.index);
    from = match.index + match[0].length;
    const label = match.groups?.label;
    if (label !== undefined) {
      open.push({ label, start: text.length });
      continue;
    }
    const opened = open.pop();
    if (!opened) throw new SyntaxError(`"]" without "[LABEL " at ${match.index} in: ${notation}`);
    spans.push({ ...opened, end: text.length });
  }
  if (open.length > 0) throw new SyntaxError(`"[" without "]" in: ${notation}`);
  return { text: text + notation.slice(from), spans };
}
