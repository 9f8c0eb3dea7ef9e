/** What the built program loads before it shows anything. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** The texts of a chunk and of all that it imports before it runs. */
function loaded(name: string): string {
  const first = readdirSync(dist).find((file) => file.startsWith(`${name}-`));
  const texts = new Map<string, string>();
  const visit = (file: string): void => {
    if (texts.has(file)) return;
    const text = readFileSync(`${dist}${file}`, "utf8");
    texts.set(file, text);
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g))
      if (next !== undefined) visit(next);
  };
  if (first === undefined) throw new RangeError(`dist has no chunk ${name}`);
  visit(first);
  return [...texts.values()].join("\n");
}

const marks = {
  "the parser's model": "weights/syntax",
  Ink: "calculateLayout",
  "the network": "node:dns",
  formats: "WARC/",
  PostgreSQL: "pg_catalog",
};

test.each<[string, (keyof typeof marks)[], (keyof typeof marks)[]]>([
  ["open-viewer", ["Ink"], ["the parser's model", "the network", "formats", "PostgreSQL"]],
  ["with-library", [], ["the parser's model", "Ink", "the network", "formats", "PostgreSQL"]],
  ["program", [], ["the parser's model", "Ink", "the network", "formats", "PostgreSQL"]],
  ["parse-file", ["the parser's model"], ["Ink", "the network", "formats", "PostgreSQL"]],
  ["fetch-source", ["the network"], ["the parser's model", "Ink"]],
])("the chunk %s loads %j and none of %j", (name, there, absent) => {
  const text = loaded(name);
  for (const mark of there) expect(text.includes(marks[mark]), mark).toBe(true);
  for (const mark of absent) expect(text.includes(marks[mark]), mark).toBe(false);
});
