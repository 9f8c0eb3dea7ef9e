import { readFileSync } from "node:fs";
import type { AnalysedName } from "../system.ts";

/** A text with its names, as `{text, ents: [[start, end, type]]}` or `{text, mentions: [{start, end, type, named}]}`. */
export type NamedText = { readonly text: string; readonly names: readonly AnalysedName[] };

const TYPES: ReadonlyMap<string, AnalysedName["type"]> = new Map([
  ["PER", "PER"],
  ["LOC", "LOC"],
  ["ORG", "ORG"],
]);

/** Read texts with names from JSON lines; names of other types than PER, LOC and ORG are left out. */
export function readNames(path: string): NamedText[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line))
    .filter(({ ents }) => Array.isArray(ents))
    .map(({ text, ents }) => ({
      text,
      names: ents.flatMap(([start, end, label]: [number, number, string]) => {
        const type = TYPES.get(label);
        return type ? [{ span: { start, end }, type }] : [];
      }),
    }));
}
