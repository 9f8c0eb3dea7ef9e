import { mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** Characters of a text that is worth a file of its own. */
const LONG = 4096;

/**
 * Keep the long texts of core's weights in files beside the bundle, read when they are first asked for:
 * JavaScript that holds them as literals is scanned, hashed and collected at every start.
 * @param folder where the files go; the bundle finds them in `weights/` beside its chunks
 */
export const weightsAsFiles = (folder: string): Plugin => ({
  name: "weights-as-files",
  setup: ({ onLoad }) => {
    mkdirSync(folder, { recursive: true });
    onLoad({ filter: /core\/src\/weights\/[a-z-]+\.ts$/ }, async ({ path }) => {
      const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
      const module = basename(path, ".ts");
      const write = writer(folder, module);
      const constants = Object.entries(exported).map(
        ([name, value]) => `export const ${name} = ${toSource(value, name, write)};\n`,
      );
      return { contents: `${READ}${constants.join("")}`, loader: "js" };
    });
  },
});

const READ = `import { readFileSync } from "node:fs";
const texts = new Map();
const read = (name, encoding) => {
  if (!texts.has(name)) texts.set(name, readFileSync(new URL("weights/" + name, import.meta.url), encoding));
  return texts.get(name);
};
`;

/** Writes a text to a file; gives the expression that reads it. */
type Write = (text: string, name: string) => string;

const writer =
  (folder: string, module: string): Write =>
  (text, name) => {
    const file = `${module}-${name}`;
    // One byte a character where that will do: decoding UTF-8 takes longer.
    const encoding = LATIN_1.test(text) ? "latin1" : "utf8";
    writeFileSync(`${folder}/${file}`, text, encoding);
    return `read(${JSON.stringify(file)}, ${JSON.stringify(encoding)})`;
  };

const LATIN_1 = /^[\0-\xff]*$/;

/** A value as JavaScript, its long texts as getters that read them. */
function toSource(value: unknown, name: string, write: Write): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value) || typeof value !== "object" || value === null)
    return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) =>
    typeof member === "string" && member.length >= LONG
      ? `get ${JSON.stringify(key)}() { return ${write(member, `${name}-${key}`)}; }`
      : `${JSON.stringify(key)}: ${toSource(member, `${name}-${key}`, write)}`,
  );
  return `{ ${members.join(", ")} }`;
}
