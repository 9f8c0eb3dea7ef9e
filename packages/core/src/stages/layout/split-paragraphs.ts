import type { Span } from "../../model/span.ts";
import { trimSpan } from "../../text/spans.ts";

/** A line of text that is not blank. */
type Line = {
  /** Without the white space at its ends. */
  readonly span: Span;
  readonly indent: number;
  readonly isAfterBlank: boolean;
};

/** A paragraph may be wrapped by hand at a width of this many characters. */
const WRAP_WIDTHS = { least: 40, most: 110 } as const;

/** A line that ends this near to the width went on in the next one. */
const WRAP_SLACK = 18;

/** Three short lines or more in a row are a list. */
const LIST = { lines: 3, length: 40 } as const;

/** `* one`, `• one`, `- one`, `1. one`, `## Head`. */
const BEGINS_ITEM = /^(?:[*•▪●■◦‣⁃]\s*\S|[-–—]\s+\S|\d{1,2}[.)]\s+\S|#{1,6}\s)/u;

/** Lines that never go on in the next one. */
const STANDS_ALONE =
  /^(?:\^?By [\p{Lu}]|\^?Eds:|[-–—] \S.{0,58}\S [-–—]$|\((?:Adds|Updates|Recasts|Rewrites|Corrects|Refiles|Repeats)\b.*\)$|#{3}$|-?30-?$|[a-z]{2,5}(?:[-/][a-z]{1,5})+$|[\p{L}\d.]+(?:-[\p{L}\d.]+){2,}(?:,\S+)?$)|[=<]$/u;

const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*$/;
const BEGINS_LOWER = /^["'“‘(]?\p{Ll}/u;

/**
 * The paragraphs of a text, in order: parted by blank lines, by indents, or, in a text that is not
 * wrapped by hand, by line ends. White space between them belongs to none.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const run of toRuns(readLines(text))) {
    const width = wrapWidth(text, run);
    const isList = isShortList(text, run);
    let { start = 0, end = 0 } = run[0]?.span ?? {};
    run.slice(1).forEach((line, at) => {
      const before = run[at];
      if (before && !isList && goesOn({ text, before, line, width })) {
        end = line.span.end;
        return;
      }
      paragraphs.push({ start, end });
      ({ start, end } = line.span);
    });
    if (end > start) paragraphs.push({ start, end });
  }
  return paragraphs;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = false;
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) {
      lines.push({ span, indent: span.start - start, isAfterBlank });
      isAfterBlank = false;
    } else {
      isAfterBlank = true;
    }
    start = end + 1;
  }
  return lines;
}

/** Lines without a blank one between them. */
function toRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && !line.isAfterBlank) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** The width at which a run of lines is wrapped by hand; 0 if it is not. */
function wrapWidth(text: string, run: readonly Line[]): number {
  if (run.length < 2) return 0;
  const lengths = run.map(({ span, indent }) => span.end - span.start + indent);
  const width = Math.max(...lengths.slice(0, 200));
  if (width < WRAP_WIDTHS.least || width > WRAP_WIDTHS.most) return 0;
  const full = run.filter(
    (line, at) => (lengths[at] ?? 0) >= width - WRAP_SLACK && !ends(text, line),
  );
  return full.length * 3 >= run.length ? width : 0;
}

/** `features / contact manager / events`: short lines, none of which ends a sentence. */
function isShortList(text: string, run: readonly Line[]): boolean {
  return (
    run.length >= LIST.lines &&
    run.every((line) => line.span.end - line.span.start <= LIST.length && !ends(text, line))
  );
}

const ends = (text: string, { span }: Line): boolean =>
  ENDS_SENTENCE.test(text.slice(Math.max(span.start, span.end - 4), span.end));

type Break = {
  readonly text: string;
  readonly before: Line;
  readonly line: Line;
  readonly width: number;
};

/** Whether a paragraph goes on from one line to the next. */
function goesOn({ text, before, line, width }: Break): boolean {
  const first = text.slice(before.span.start, before.span.end);
  const second = text.slice(line.span.start, line.span.end);
  if (BEGINS_ITEM.test(second) || STANDS_ALONE.test(first) || STANDS_ALONE.test(second))
    return false;
  if (line.indent >= before.indent + 2 && !BEGINS_ITEM.test(first)) return false;
  if (width > 0) {
    const isFull = first.length + before.indent >= width - WRAP_SLACK;
    return isFull || !ends(text, before);
  }
  return BEGINS_LOWER.test(second) && !ends(text, before);
}
