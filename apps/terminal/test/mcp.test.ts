/** The built program as an assistant sees it, through the SDK's own client. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { createArticle } from "@nutgraf/core";
import { openLibrary } from "@nutgraf/library";
import { afterAll, beforeAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
const path = join(folder, "library.db");
const text = `OTTAWA, June 3 (Reuters) - Canada's Prime Minister Mark Carney met French President Emmanuel Macron in Ottawa on Tuesday.

"We agree on trade," Carney said.`;
const client = new Client({ name: "test", version: "0" });

beforeAll(async () => {
  const library = await openLibrary(path);
  await library.articles.add(
    createArticle(text, { id: "a", title: "Carney meets Macron", publishedAt: "2025-06-03" }),
  );
  await library.close();
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [program, "mcp", "--library", path],
    }),
  );
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

async function call(name: string, input: Record<string, unknown>) {
  const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: input }));
  const [content] = result.content;
  const answer = content?.type === "text" ? content.text : "";
  return { isError: result.isError ?? false, answer };
}

test("mcp offers its tools, which only read", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual(
    ["search", "article", "facts", "entity", "quotes", "timeline", "story"].toSorted(),
  );
  for (const tool of tools) expect(tool.annotations?.readOnlyHint).toBe(true);
});

test("facts come with the words they stand on", async () => {
  const { answer } = await call("facts", { id: "a", question: "said" });
  const { said } = JSON.parse(answer).facts;
  expect(said.length).toBeGreaterThan(0);
  for (const { evidence, sentence } of said) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    expect(sentence.start).toBeLessThanOrEqual(evidence.start);
  }
});

test.each([
  ["search", { query: "trade" }, '"id": "a"'],
  ["article", { id: "a" }, "We agree on trade"],
  ["quotes", {}, "We agree on trade"],
  ["timeline", {}, '"items"'],
  ["story", {}, '"items"'],
])("%s answers from the library", async (name, input, expected) => {
  const { isError, answer } = await call(name, input);
  expect(answer).toContain(expected);
  expect(isError).toBe(false);
});

test("entity finds somebody by a part of the name", async () => {
  const { answer } = await call("entity", { entity: "Emmanuel Macron" });
  expect(JSON.parse(answer)).toMatchObject({
    name: "Emmanuel Macron",
    articles: [{ article: { id: "a" } }],
  });
});

test.each([
  ["article", { id: "none" }, 'no article "none"'],
  ["entity", { entity: "Nobody At All" }, "nobody called"],
  ["search", { query: "before:never" }, "Expected"],
  ["story", { id: "none" }, 'no story "none"'],
])("%s says in one line why it cannot answer", async (name, input, message) => {
  const { isError, answer } = await call(name, input);
  expect(isError).toBe(true);
  expect(answer).toContain(message);
  expect(answer.split("\n")).toHaveLength(1);
});
