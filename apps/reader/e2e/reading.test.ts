import { expect, test } from "vitest";
import { follow, startJourney } from "./journey.ts";

const { address, openPage } = startJourney();

test("the front page lists articles with source and date, and leads to them", async () => {
  const page = await openPage("/");
  await page.locator(".article-item a", { hasText: "Russian upper house backs" }).click();
  await page.waitForURL("**/article/treaty-vote");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(
    "Russian upper house",
  );
});

test("a fact leads to its characters and marks them", async () => {
  const page = await openPage("/article/treaty-vote");
  const facts = page.getByRole("complementary", { name: "Facts" });
  await facts.locator("a[href^='#s-']").first().click();
  await page.waitForFunction(() => CSS.highlights.has("found"));
  const [start = 0, end = 0] = (new URL(page.url()).hash.match(/\d+/g) ?? []).map(Number);
  const marked = await page.evaluate(() => `${[...(CSS.highlights.get("found") ?? [])][0]}`);
  expect(marked).toHaveLength(end - start);
});

test("an address with a span opens at its characters", async () => {
  const page = await openPage("/article/treaty-vote#s-70-90");
  await page.waitForFunction(() => CSS.highlights.has("found"));
});

test("a foreign form is refused", async () => {
  const foreign = await fetch(address("/preferences"), {
    method: "POST",
    headers: { origin: "https://news.example" },
    body: new URLSearchParams({ theme: "dark" }),
  });
  expect(foreign.status).toBe(403);
});

test("a page that does not exist says so", async () => {
  const response = await fetch(address("/article/none"));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("There is no such page here");
});

test("the theme is kept, without script", async () => {
  const page = await openPage("/", { javaScriptEnabled: false });
  await page.getByRole("button", { name: "Dark" }).click();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.goto(address("/article/treaty-vote"));
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
});

test("a quote that is less than likely is shown to those who ask, and stays shown", async () => {
  const page = await openPage("/article/treaty-vote", { javaScriptEnabled: false });
  const said = page.locator("#said .fact");
  const likely = await said.count();
  await follow(page.getByRole("button", { name: /^Show \d+ more/ }));
  const all = await said.count();
  expect(all).toBeGreaterThan(likely);
  await page.goto(address("/settings"));
  expect(await page.getByRole("radio", { name: "Shown, marked as such" }).isChecked()).toBe(true);
  await page.goto(address("/quotes"));
  await follow(page.getByRole("button", { name: "Hide what is less than likely" }));
  await page.goto(address("/article/treaty-vote"));
  expect(await said.count()).toBe(likely);
});

test("what needs scripts stands in the page as it comes, so that nothing moves when they run", async () => {
  const markup = await (await fetch(address("/article/treaty-vote"))).text();
  expect(markup).toMatch(/<button[^>]*>Listen<\/button>/);
  const still = await openPage("/article/treaty-vote", { javaScriptEnabled: false });
  expect(await still.getByRole("button", { name: "Listen" }).count()).toBe(0);
});

test("without scripts the place that an address names is marked where it begins", async () => {
  const page = await openPage("/article/treaty-vote", { javaScriptEnabled: false });
  const [hash] = await page
    .locator(".brief a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const mark = page.locator(`${hash} + .mark`);
  const ground = () => mark.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await ground();
  await page.goto(address(`/article/treaty-vote${hash}`));
  expect(await ground()).not.toBe(before);
});
