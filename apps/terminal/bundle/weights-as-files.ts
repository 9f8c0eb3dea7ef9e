import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "rolldown";

/** Characters of a text that is worth a file of its own. */
const LONG = 4096;

/**
 * Keep the long texts of core's weights in files beside the bundle, read when they are first asked for:
 * JavaScript that holds them as literals is scanned, hashed and collected at every start.
 */
export const weightsAsFiles: Plugin = {
  name: "weights-as-files",
  load: {
    filter: { id: /core\/src\/weights\/[a-z-]+\.ts$/ },
    async handler(id) {
      const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(id).href);
      const module = basename(id, ".ts");
      const write: Write = (text, name) => {
        const { source, encoding } = encode(text);
        const fileName = `weights/${module}-${name}`;
        const file = this.emitFile({ type: "asset", fileName, source });
        return `read(import.meta.ROLLUP_FILE_URL_${file}, ${JSON.stringify(encoding)})`;
      };
      const constants = Object.entries(exported).map(
        ([name, value]) => `export const ${name} = ${toSource(value, name, write)};\n`,
      );
      return { code: `${READ}${constants.join("")}`, moduleType: "js" };
    },
  },
};

const READ = `import { readFileSync } from "node:fs";
const texts = new Map();
const read = (url, encoding) => {
  if (!texts.has(url)) texts.set(url, readFileSync(new URL(url), encoding));
  return texts.get(url);
};
`;

/** Writes a text to a file; gives the expression that reads it. */
type Write = (text: string, name: string) => string;

/** One byte a character where that will do: decoding UTF-8 takes longer. */
function encode(text: string): { source: Uint8Array; encoding: BufferEncoding } {
  const encoding = LATIN_1.test(text) ? "latin1" : "utf8";
  return { source: Buffer.from(text, encoding), encoding };
}

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
