/** Levels of quotes and lists that a person writes. */
const MAX_DEPTH = 64;
const MARKERS = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${MAX_DEPTH}}`);
/** Each level of a list is indented by two columns at least. */
const INDENT = new RegExp(`^[ \\t]{${2 * MAX_DEPTH}}`);

/** Marks of one paragraph: emphasis and links pair up, which takes the square of their number. */
const MAX_MARKS = 4_000;
const MARK = /[*_~`[\]<&\\]/g;

/**
 * Whether a text has more levels or more marks between two empty lines than Markdown that a person wrote: following
 * them would take minutes, and they say nothing.
 */
export function isOverwritten(markdown: string): boolean {
  let marks = 0;
  for (const line of markdown.split("\n")) {
    marks = line.trim() === "" ? 0 : marks + (line.match(MARK)?.length ?? 0);
    if (marks > MAX_MARKS || MARKERS.test(line) || INDENT.test(line)) return true;
  }
  return false;
}
