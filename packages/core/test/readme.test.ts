import { expect, test } from "vitest";
import { runReadme } from "../../../scripts/run-readme.ts";

test("the example of the README prints what it says", () => {
  const { printed, promised } = runReadme(new URL("../", import.meta.url));
  expect(printed).toBe(promised);
  expect(promised).not.toBe("");
});
