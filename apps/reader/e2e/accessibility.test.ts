import { expect, test } from "vitest";
import { findViolations } from "./find-violations.ts";
import { startJourney } from "./journey.ts";
import { pagePath, pages } from "./pages.ts";

const { address, openPage } = startJourney();
const cases = pages.flatMap((page) => [[page, "light"] as const, [page, "dark"] as const]);

test.each(cases)("%s has no accessibility violation, %s", async (name, colorScheme) => {
  const path = await pagePath(address(""), name);
  const page = await openPage(path, { colorScheme, reducedMotion: "reduce", bypassCSP: true });
  expect(await findViolations(page)).toEqual([]);
  await page.context().close();
});
