import { readFileSync } from "node:fs";
import type { GoldName, NamedText } from "./named-text.ts";

type Line = {
  readonly text: string;
  readonly ents: readonly (readonly [start: number, end: number, type: string, isName?: boolean])[];
};

const readLines = (path: string): Line[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

const KINDS: Readonly<Record<string, GoldName["kind"]>> = {
  PER: "person",
  LOC: "place",
  ORG: "organisation",
  MISC: "other",
  Person: "person",
  Location: "place",
  Organisation: "organisation",
  Nationality: "other",
  Weapon: "other",
  MilitaryPlatform: "other",
};

/** Sets of sentences with `ents: [start, end, type]`, so many sentences to a document. */
export function readSentenceSet(path: string, size: number, marksOthers: boolean): NamedText[] {
  const lines = readLines(path);
  const documents: NamedText[] = [];
  for (let from = 0; from < lines.length; from += size) {
    let text = "";
    const names: GoldName[] = [];
    for (const line of lines.slice(from, from + size)) {
      for (const [start, end, type] of line.ents) {
        const kind = KINDS[type];
        // To BTC an account of Twitter is a name.
        const isAccount = line.text.charAt(start) === "@";
        if (kind && !isAccount)
          names.push({ start: start + text.length, end: end + text.length, kind });
      }
      text += `${line.text}\n\n`;
    }
    documents.push({ text, names, unsure: [], marksOthers });
  }
  return documents;
}

const LEADING =
  /^(?:the|a|an|[A-Z][\w-]* Minister(?: of [A-Z]\w+)?|(?:Prime |Vice )?President|Minister|Senator|General|Colonel|Lt\.?|Gen\.?|Col\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|HE|Secretary(?: of State)?|Ambassador|Chancellor|Sheikh|King|Queen|Prince) +/i;

/** re3d (https://github.com/dstl/re3d): nested and nominal mentions too, of which only the outer names are taken, without articles and titles. */
export function readRe3d(path: string): NamedText[] {
  return readLines(path).map(({ text, ents }) => {
    const names: GoldName[] = [];
    const unsure: { start: number; end: number }[] = [];
    const widest = [...ents].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let until = 0;
    for (const [start, end, type, isName] of widest) {
      const kind = KINDS[type];
      if (start < until || !kind) continue;
      if (!isName) {
        // Its capitalised words may be names or not.
        unsure.push({ start, end });
        continue;
      }
      let from = start;
      for (
        let cut = LEADING.exec(text.slice(from, end));
        cut;
        cut = LEADING.exec(text.slice(from, end))
      )
        from += cut[0].length;
      if (/^(?:of|for|to|at|in)\b/.test(text.slice(from, end))) unsure.push({ start, end });
      else if (from < end) names.push({ start: from, end, kind });
      until = end;
    }
    return { text, names, unsure, marksOthers: false };
  });
}
