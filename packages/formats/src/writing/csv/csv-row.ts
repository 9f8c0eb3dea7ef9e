/** What a cell holds; an absent value is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** Spreadsheets take these for the beginning of a formula: https://owasp.org/www-community/attacks/CSV_Injection. */
const FORMULA_START = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;
const NEEDS_QUOTES = /[",;\r\n\t]|^\s|\s$/;

/** UTF-8's mark, without which a spreadsheet guesses the encoding, and the names of the columns. */
export const csvHead = (columns: readonly string[]): string => `\ufeff${csvRow(columns)}`;

/** A line of CSV (https://www.rfc-editor.org/rfc/rfc4180), no cell of which is a formula. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

/** Numbers stay numbers, a minus before them included; a text that would be a formula gets an apostrophe. */
function toCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
