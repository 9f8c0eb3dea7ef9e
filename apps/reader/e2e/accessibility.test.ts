import { expect, test } from "vitest";
import { findViolations } from "./find-violations.ts";
import { startJourney } from "./journey.ts";
import { pages } from "./pages.ts";

const { openPage } = startJourney();
const cases = pages.flatMap((path) => [[path, "light"] as const, [path, "dark"] as const]);

test.each(cases)("%s has no accessibility violation, %s", async (path, colorScheme) => {
  const page = await openPage(path, { colorScheme, reducedMotion: "reduce", bypassCSP: true });
  expect(await findViolations(page)).toEqual([]);
  await page.context().close();
});
