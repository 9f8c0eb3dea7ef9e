import stringWidth from "string-width";
import { safeLine } from "./safe-text.ts";

/** A value to draw. */
export type Bar = { readonly label: string; readonly count: number };

const LABEL_COLUMNS = 28;
const BAR_COLUMNS = 36;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Values as horizontal bars, a line each, to an eighth of a column. */
export function bars(values: readonly Bar[]): string {
  const largest = Math.max(1, ...values.map(({ count }) => count));
  return values
    .map(({ label, count }) => {
      const bar = barOf((count / largest) * BAR_COLUMNS);
      return `  ${fit(safeLine(label))} ${bar} ${count.toLocaleString("en")}\n`;
    })
    .join("");
}

function barOf(columns: number): string {
  const eighths = Math.max(1, Math.round(columns * 8));
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

function fit(label: string): string {
  let cut = label;
  while (stringWidth(cut) > LABEL_COLUMNS) cut = cut.slice(0, -1);
  return cut + " ".repeat(LABEL_COLUMNS - stringWidth(cut));
}
