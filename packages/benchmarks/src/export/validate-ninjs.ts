import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticle } from "@nutgraf/core";
import { exportFormats } from "@nutgraf/formats";
import { sampleArticles } from "@nutgraf/samples";
import { Ajv2020, type AnySchema, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { markdownTable } from "../markdown-table.ts";

const SCHEMA = /^ninjs-schema_(3\.\d+)\.json$/;

/**
 * Write the sample articles as ninjs and validate every item against IPTC's own JSON schemas (a folder with
 * `ninjs-schema_3.1.json` and what it refers to), as a Markdown table; what breaks a rule is a line.
 */
export async function validateNinjs(folder: string, say: (line: string) => void): Promise<string> {
  const schemas = readSchemas(folder);
  const names = [...schemas.keys()].filter((name) => SCHEMA.test(name));
  if (names.length === 0)
    throw new TypeError(`${folder} holds no schema; expected ninjs-schema_3.1.json`);
  const items = await writeSamples();
  const rows = names.map((name) => {
    const validate = compile(schemas, name);
    const wrong = items.filter((item) => !validate(item));
    for (const item of wrong) {
      validate(item);
      say(
        `${name}: ${validate.errors?.map((error) => `${error.instancePath} ${error.message}`).join("; ")}`,
      );
    }
    return [name, String(items.length), String(items.length - wrong.length)];
  });
  return markdownTable(["schema", "items", "valid"], rows);
}

function readSchemas(folder: string): Map<string, AnySchema> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]));
}

function compile(schemas: ReadonlyMap<string, AnySchema>, name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  for (const [other, schema] of schemas)
    if (!other.startsWith("ninjs")) ajv.addSchema(schema, other);
  return ajv.compile(schemas.get(name) ?? true);
}

async function writeSamples(): Promise<unknown[]> {
  async function* parsed() {
    for (const article of sampleArticles()) yield parseArticle(article);
  }
  const pieces = await Array.fromAsync(exportFormats.ninjs.write(parsed()));
  const decoder = new TextDecoder();
  const text = pieces.map((piece) => (typeof piece === "string" ? piece : decoder.decode(piece)));
  return text
    .join("")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}
