import { expect, test } from "vitest";
import { follow, startJourney } from "./journey.ts";

const { openPage } = startJourney();

test("an opened article is read; starring and keeping unread are remembered, without script", async () => {
  const page = await openPage("/article/treaty-vote", { javaScriptEnabled: false });
  const views = page.getByRole("navigation", { name: "Which articles" });
  await follow(page.getByRole("button", { name: "Star" }));
  expect(await page.getByRole("button", { name: "Starred" }).getAttribute("aria-pressed")).toBe(
    "true",
  );
  await follow(page.getByRole("link", { name: "Nutgraf" }));
  await follow(views.getByRole("link", { name: "Unread" }));
  const title = page.locator(".article-item a", { hasText: "Russian upper house" });
  expect(await title.count()).toBe(0);
  await follow(views.getByRole("link", { name: "Starred" }));
  await follow(title);
  await follow(page.getByRole("button", { name: "Keep unread" }));
  await follow(views.getByRole("link", { name: "Unread" }));
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
