import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";

const { openPage } = startJourney();

test("a search finds words, marks them, and opens the article at them, without script", async () => {
  const page = await openPage("/", { javaScriptEnabled: false });
  await page.getByRole("searchbox").fill("earthquake");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("status").textContent()).toMatch(/^\d+ articles?/);
  expect((await page.locator("mark").first().textContent())?.toLowerCase()).toBe("earthquake");
  await page.locator(".article-item h2 a").first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/article\//);
});

test("a search that does not follow the grammar says where and what was expected", async () => {
  const page = await openPage("/search?q=after:soon", { javaScriptEnabled: false });
  expect(await page.locator("#query-problem").textContent()).toContain("a date such as");
});

test("slash goes to the search field from anywhere", async () => {
  const page = await openPage("/help");
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
});
