import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { answerLines } from "./answer-lines.ts";

const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "story.txt");
writeFileSync(path, "The bank raised rates.");

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

test.each([1, 3])("answerLines answers in the order of the lines on %d threads", async (jobs) => {
  const lines = Array.from({ length: 20 }, (_, id) => JSON.stringify({ id, path }));
  const answers = await Array.fromAsync(answerLines(linesOf(lines), jobs));
  expect(answers.map(({ line }) => JSON.parse(line).id)).toEqual(lines.map((_, id) => id));
  expect(JSON.parse(answers[0]?.line ?? "").articles[0].text).toBe("The bank raised rates.");
});

test.each([
  ["no JSON", "{", undefined],
  ["no path", '{"id":"a"}', "a"],
  ["a file that is not there", `{"id":7,"path":"${folder}/none"}`, 7],
])("answerLines reports %s and goes on", async (_, bad, id) => {
  const answers = await Array.fromAsync(
    answerLines(linesOf([bad, "", JSON.stringify({ id: "b", path })]), 1),
  );
  const [failure, next] = answers.map(({ line }) => JSON.parse(line));
  expect(answers.map(({ failed }) => failed)).toEqual([true, false]);
  expect(failure).toEqual({ ...(id === undefined ? {} : { id }), error: expect.any(String) });
  expect(next.id).toBe("b");
});

test("answerLines gives an answer before it waits for the next question", async () => {
  const { promise: asked, resolve: ask } = Promise.withResolvers<string>();
  async function* lines(): AsyncGenerator<string> {
    yield JSON.stringify({ id: 1, path });
    yield await asked;
  }
  const answers = answerLines(lines(), 1);
  expect(JSON.parse((await answers.next()).value.line).id).toBe(1);
  ask(JSON.stringify({ id: 2, path }));
  expect(JSON.parse((await answers.next()).value.line).id).toBe(2);
});
