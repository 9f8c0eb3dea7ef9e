import { expect, test } from "vitest";
import { follow, startJourney } from "./journey.ts";

const { address, openPage } = startJourney();

test("a search finds words, marks them, and opens the article at them, without script", async () => {
  const page = await openPage("/", { javaScriptEnabled: false });
  await page.getByRole("searchbox").fill("earthquake");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("status").textContent()).toMatch(/^\d+ articles?/);
  expect((await page.locator("mark").first().textContent())?.toLowerCase()).toBe("earthquake");
  await follow(page.locator(".article-item h2 a").first());
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

test("a half-typed search is completed with the arrow keys", async () => {
  const page = await openPage("/search");
  const field = page.getByRole("combobox");
  await field.focus();
  await page.keyboard.type("person:Kim");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await field.getAttribute("aria-activedescendant")).toBe("query-completions-0");
  await page.keyboard.press("Enter");
  expect(await field.inputValue()).toContain("Kim");
  expect(await page.getByRole("option").count()).toBe(0);
});

test("a search is narrowed down by what its articles have in common", async () => {
  const page = await openPage("/search?q=treaty", { javaScriptEnabled: false });
  const total = Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10);
  const facet = page.locator(".facets section", { hasText: "Sources" }).locator("li").first();
  const count = Number.parseInt((await facet.locator(".count").textContent()) ?? "", 10);
  await follow(facet.getByRole("link"));
  expect(Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10)).toBe(count);
  expect(count).toBeLessThan(total);
});

test("a search is kept, shown on the front page, and forgotten", async () => {
  const page = await openPage("/search?q=earthquake", { javaScriptEnabled: false });
  await page.getByLabel("Keep this search as").fill("Quakes");
  await follow(page.getByRole("button", { name: "Keep", exact: true }));
  await follow(page.getByRole("link", { name: "Nutgraf" }));
  await follow(page.getByRole("complementary").getByRole("link", { name: "Quakes" }));
  expect(new URL(page.url()).searchParams.get("q")).toBe("earthquake");
  await page.goto(address("/search"));
  await follow(page.getByRole("button", { name: "Forget Quakes" }));
  expect(await page.getByRole("link", { name: "Quakes" }).count()).toBe(0);
});

test("a mute rule hides what it finds until it is lifted", async () => {
  const page = await openPage("/search?q=earthquake", { javaScriptEnabled: false });
  await follow(page.getByRole("button", { name: "Mute what it finds" }));
  await page.goto(address("/"));
  expect(await page.locator(".article-list a", { hasText: "earthquake" }).count()).toBe(0);
  await page.goto(address("/search"));
  await follow(page.getByRole("button", { name: /^Unmute/ }));
  await page.goto(address("/"));
  expect(await page.locator(".article-list a", { hasText: "earthquake" }).count()).toBeGreaterThan(
    0,
  );
});
