import { expect, test } from "vitest";
import { follow, startJourney } from "./journey.ts";

const { openPage } = startJourney();

test("a story leads from the front page to its articles, the first told apart", async () => {
  const page = await openPage("/", { javaScriptEnabled: false });
  await follow(page.locator(".top-stories a", { hasText: "Russian upper house" }));
  const growth = page.locator(".story-growth li");
  expect(await growth.count()).toBeGreaterThan(1);
  expect(await growth.first().textContent()).toContain("first");
  await follow(growth.first().getByRole("link"));
  expect(new URL(page.url()).pathname).toMatch(/^\/article\//);
  await follow(page.getByRole("link", { name: "The whole story" }));
  expect(new URL(page.url()).pathname).toMatch(/^\/story\//);
});

test("a name leads from an article to all articles that have it, and on to its quotes", async () => {
  const page = await openPage("/article/treaty-vote", { javaScriptEnabled: false });
  const name = page.locator("#who .fact", { hasText: "Kim Jong Un" }).first();
  await follow(name.getByRole("link", { name: /^all articles/ }));
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Kim Jong Un");
  expect(await page.locator(".appearance-list li").count()).toBeGreaterThan(0);
});

test("names are found by how they begin", async () => {
  const page = await openPage("/names", { javaScriptEnabled: false });
  await page.getByLabel("Name begins with").fill("kim");
  await follow(page.getByRole("button", { name: "Show", exact: true }));
  const names = await page.locator(".data tbody th").allTextContents();
  expect(names).toContain("Kim Jong Un");
  expect(names.every((name) => name.toLowerCase().startsWith("kim"))).toBe(true);
});

test("a quote is found by its speaker, and leads to its words", async () => {
  const page = await openPage("/quotes");
  const speaker =
    (await page.locator(".quote-speaker > a, .quote-speaker > span > a").first().textContent()) ??
    "";
  await page.getByLabel("Said by").fill(speaker);
  await follow(page.getByRole("button", { name: "Show", exact: true }));
  const quotes = page.locator(".quote-item");
  expect(await quotes.count()).toBeGreaterThan(0);
  for (const shown of await quotes.allTextContents()) expect(shown).toContain(speaker);
  const words = await quotes.first().locator("blockquote").textContent();
  await quotes.first().locator("blockquote a").click();
  await page.waitForFunction(() => CSS.highlights.has("found"));
  const found = await page.evaluate(() => `${[...(CSS.highlights.get("found") ?? [])][0]}`);
  expect(found).toContain(words?.slice(0, 12));
});

test("a name that nobody has is said to be unknown", async () => {
  const page = await openPage("/quotes?by=Nobody%20Atall", { javaScriptEnabled: false });
  expect(await page.getByRole("main").textContent()).toContain("called “Nobody Atall”");
});

test("the timeline opens where most is, shows all, and zooms to a stretch and back", async () => {
  const page = await openPage("/timeline", { javaScriptEnabled: false });
  const opened = await page.locator(".event-item").count();
  await follow(page.getByRole("link", { name: "Show all years" }));
  const all = await page.locator(".event-item").count();
  expect(all).toBeGreaterThan(opened);
  await follow(page.locator(".time-bars a").first());
  const some = await page.locator(".event-item").count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await follow(page.getByRole("link", { name: "Zoom out" }));
  expect(await page.locator(".event-item").count()).toBe(all);
});

test("the map keeps its layers apart", async () => {
  const page = await openPage("/map", { javaScriptEnabled: false });
  for (const layer of ["Where it was filed", "Where it speaks of", "Where it happened"]) {
    await follow(page.getByRole("link", { name: layer }));
    expect(await page.getByRole("link", { name: layer }).getAttribute("aria-current")).toBe("page");
    const places = await page.locator(".data tbody th").count();
    expect(await page.locator(".world-map circle").count()).toBe(places);
  }
});

test("the graph says the same as its table, and narrows down", async () => {
  const page = await openPage("/graph", { javaScriptEnabled: false });
  const rows = page.locator(".data tbody tr");
  expect(await rows.count()).toBeGreaterThan(0);
  const agent = (await rows.first().locator("th").textContent()) ?? "";
  expect(await page.locator(".relation-graph text", { hasText: agent }).count()).toBeGreaterThan(0);
  await page.getByLabel("With").fill(agent);
  await follow(page.getByRole("button", { name: "Show", exact: true }));
  for (const row of await rows.allTextContents()) expect(row).toContain(agent);
});
