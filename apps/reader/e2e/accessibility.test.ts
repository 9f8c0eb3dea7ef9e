import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";
import { pages } from "./pages.ts";

const { openPage } = startJourney();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const cases = pages.flatMap((path) => [[path, "light"] as const, [path, "dark"] as const]);

test.each(cases)("%s has no accessibility violation, %s", async (path, colorScheme) => {
  const page = await openPage(path, { colorScheme, reducedMotion: "reduce", bypassCSP: true });
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.context().close();
});
