import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";

const { openPage } = startJourney();

test("selected words are highlighted with a note, listed, and downloaded", async () => {
  const page = await openPage("/article/noto-earthquake");
  const paragraph = page.locator("#text p").nth(1);
  await paragraph.selectText();
  const words = await page.evaluate(() => getSelection()?.toString());
  await paragraph.dispatchEvent("pointerup");
  await page.getByLabel("Note", { exact: true }).fill("Check the number");
  await page.getByRole("button", { name: "Highlight", exact: true }).click();
  await page.locator("#notes").waitFor();
  expect(await page.locator("#notes blockquote").textContent()).toBe(words);
  expect(await page.locator(".mark.highlight").count()).toBeGreaterThan(0);
  await page.goto(new URL("/highlights", page.url()).href);
  expect(await page.getByRole("main").textContent()).toContain("Check the number");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download them" }).click();
  expect((await download).suggestedFilename()).toBe("nutgraf-highlights.md");
});

test("a fact is highlighted with keys alone", async () => {
  const page = await openPage("/article/treaty-vote");
  await page.keyboard.press("]");
  await page.keyboard.press("h");
  await page.keyboard.type("Ask her");
  await page.keyboard.press("Enter");
  await page.locator("#notes").waitFor();
  expect(await page.locator("#notes").textContent()).toContain("Ask her");
  await page.getByRole("button", { name: /Remove the highlight/ }).click();
  await page.waitForFunction(() => document.querySelector("#notes") === null);
});
