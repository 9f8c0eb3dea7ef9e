import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticles } from "../src/index.ts";

const CODE = /```ts\n(.*?)```/s;
const IMPORT = /^import .*$/gm;
const SHOWN = /console\.log\((.*)\); \/\/ (.*)/;

test("the example of the README prints what it says", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = CODE.exec(readme)?.[1]?.replace(IMPORT, "") ?? "";
  const shown = SHOWN.exec(code)?.[2];
  const printed: unknown[] = [];
  const AsyncFunction = (async () => undefined).constructor;
  const run = Reflect.construct(AsyncFunction, ["readArticles", "console", code]);
  await Reflect.apply(run, undefined, [
    readArticles,
    { log: (...values: unknown[]) => printed.push(...values) },
  ]);
  expect(shown).toBe("html Harbour bridge opens");
  expect(printed.join(" ")).toBe(shown);
});
