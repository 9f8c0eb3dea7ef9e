/** A table of facts, one row a line, its cells apart by bars: the cells of each row, trimmed. */
export function readFacts(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** A cell that lists names, apart by commas. */
export const readList = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(", ")
    .map((name) => name.trim())
    .filter((name) => name !== "");
