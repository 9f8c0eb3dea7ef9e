import { readFileSync } from "node:fs";
import { createArticle } from "@nutgraf/core";
import { expect, test } from "vitest";
import { openLibrary } from "../src/index.ts";

const CODE = /```ts\n(.*?)```/s;
const IMPORT = /^import .*$/gm;
const SHOWN = /console\.log\(.*\); \/\/ (.*)/;

test("the example of the README prints what it says", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = CODE.exec(readme)?.[1]?.replace(IMPORT, "") ?? "";
  const shown = SHOWN.exec(code)?.[1];
  const printed: unknown[] = [];
  const AsyncFunction = (async () => undefined).constructor;
  const run = Reflect.construct(AsyncFunction, ["createArticle", "openLibrary", "console", code]);
  await Reflect.apply(run, undefined, [
    createArticle,
    (location: string) => openLibrary(location, { threads: 0 }),
    { log: (...values: unknown[]) => printed.push(...values) },
  ]);
  expect(shown).toBe("Anna Weber Bridge reopens");
  expect(printed.join(" ")).toBe(shown);
});
