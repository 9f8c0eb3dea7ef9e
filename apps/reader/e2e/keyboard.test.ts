import { expect, test } from "vitest";
import { listening, startJourney } from "./journey.ts";

const { openPage } = startJourney();

test("a reader opens, goes on, stars and returns with keys alone", async () => {
  const page = await openPage("/?show=unread");
  const items = await page
    .locator(".article-item [data-item]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await page.locator(".article-item [data-item]").first().focus();
  await page.keyboard.press("o");
  await page.waitForURL(`**${items[0]}`);
  await listening(page);
  await page.keyboard.press("j");
  await page.waitForURL(`**${items[1]}`);
  await listening(page);
  await page.keyboard.press("s");
  await page.getByRole("button", { name: "Starred" }).waitFor();
  await listening(page);
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await page.waitForURL("**/?show=starred");
  expect(await page.locator(".article-item").count()).toBe(1);
});

test("articles are marked in the list, one and all", async () => {
  const page = await openPage("/?show=unread");
  const first = page.locator(".article-item").first();
  await first.locator("[data-item]").focus();
  await page.keyboard.press("m");
  await page.waitForFunction(() => document.querySelector(".article-item.read"));
  await listening(page);
  await page.keyboard.press("s");
  await page.waitForFunction(() => document.querySelector(".article-item.starred"));
  await listening(page);
  await page.keyboard.press("Shift+A");
  await page.waitForFunction(() => document.querySelector(".article-item") === null);
  await listening(page);
  await page.keyboard.press("g");
  await page.keyboard.press("q");
  await page.waitForURL("**/quotes");
});

test("the facts of a text are stepped through, and a fact is copied with an address that finds it", async () => {
  const page = await openPage("/article/treaty-vote", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.keyboard.press("]");
  await page.locator(".fact-card:popover-open").waitFor();
  await page.keyboard.press("c");
  await page.waitForFunction(() => document.body.textContent?.includes("Copied with its source"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/“Russian upper house.+\nhttp:\S+#s-\d+-\d+:~:text=\S+$/s);
  await page.keyboard.press("Escape");
  expect(await page.locator(".fact-card:popover-open").count()).toBe(0);
});
