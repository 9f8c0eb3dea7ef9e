import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";

const { openPage } = startJourney();

test("an opened article is read; starring and keeping unread are remembered, without script", async () => {
  const page = await openPage("/article/treaty-vote", { javaScriptEnabled: false });
  const views = page.getByRole("navigation", { name: "Which articles" });
  await page.getByRole("button", { name: "Star" }).click();
  expect(await page.getByRole("button", { name: "Starred" }).getAttribute("aria-pressed")).toBe(
    "true",
  );
  await page.getByRole("link", { name: "Nutgraf" }).click();
  await views.getByRole("link", { name: "Unread" }).click();
  const title = page.locator(".article-item a", { hasText: "Russian upper house" });
  expect(await title.count()).toBe(0);
  await views.getByRole("link", { name: "Starred" }).click();
  await title.click();
  await page.getByRole("button", { name: "Keep unread" }).click();
  await views.getByRole("link", { name: "Unread" }).click();
  expect(await title.count()).toBe(1);
});

test("an article is removed after a question, and the samples in one step", async () => {
  const page = await openPage("/article/noto-earthquake");
  await page.getByText("Remove", { exact: true }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  expect(await page.locator("a[href='/article/noto-earthquake']").count()).toBe(0);
  await page.getByRole("button", { name: "Remove the samples" }).click();
  await page.getByRole("heading", { name: "No articles yet" }).waitFor();
});
