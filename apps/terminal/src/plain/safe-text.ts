/**
 * C0 and C1 controls but the line feed, DEL, bidirectional controls, and the tag block that can hide text.
 * Sources: https://www.unicode.org/reports/tr9/, https://www.unicode.org/charts/PDF/UE0000.pdf.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Text that cannot move the cursor, change colours, reorder or hide what is shown; each such character shows as `�`. */
export const safeText = (text: string): string =>
  text.replaceAll("\t", " ").replace(UNSAFE, "\ufffd");

/** The same on one line. */
export const safeLine = (text: string): string => safeText(text.replace(/\s+/g, " "));
