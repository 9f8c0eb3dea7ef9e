import { expect, test } from "vitest";
import type { InputLine } from "../input/read-lines.ts";
import { type Answer, parseLines } from "./parse-lines.ts";

async function* linesOf(lines: readonly string[]): AsyncGenerator<InputLine> {
  for (const text of lines) yield { text };
}

async function answersTo(lines: readonly string[], jobs: number): Promise<Answer[]> {
  return Array.fromAsync(parseLines(linesOf(lines), { jobs, explain: false }));
}

const article = (id: string) => JSON.stringify({ id, text: `Story ${id}. It goes on.` });
const idOf = ({ line }: Answer) => JSON.parse(line).article.id;

test("parseLines answers in the order of the lines", async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `a${index}`);
  expect((await answersTo(ids.map(article), 1)).map(idOf)).toEqual(ids);
});

test.each([
  ["no JSON", "{", undefined],
  ["no text", '{"id":"a"}', "a"],
  ["a text that is none", '{"id":7,"text":1}', "7"],
  ["a date that is none", '{"id":"a","text":"x","publishedAt":"yesterday"}', "a"],
])("parseLines reports %s and goes on", async (_, bad, id) => {
  const [failure, next] = await answersTo([bad, article("b")], 1);
  expect(failure?.failed).toBe(true);
  expect(JSON.parse(failure?.line ?? "")).toMatchObject({
    error: expect.any(String),
    ...(id ? { id } : {}),
  });
  expect(next && idOf(next)).toBe("b");
});

test("parseLines answers a line before the next one comes, and ends when it is told to", async () => {
  const { promise: never } = Promise.withResolvers<void>();
  async function* slowly(): AsyncGenerator<InputLine> {
    yield { text: article("a") };
    await never;
  }
  const stop = new AbortController();
  const ids: string[] = [];
  for await (const answer of parseLines(slowly(), {
    jobs: 2,
    explain: false,
    signal: stop.signal,
  })) {
    ids.push(idOf(answer));
    stop.abort();
  }
  expect(ids).toEqual(["a"]);
});

test("parseLines keeps the order on several threads", async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `a${index}`);
  expect((await answersTo(ids.map(article), 2)).map(idOf)).toEqual(ids);
});
