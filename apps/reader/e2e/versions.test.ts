import { expect, test } from "vitest";
import { follow, startJourney } from "./journey.ts";

const { address, openPage } = startJourney();

test("a changed text is a new version, and shows what changed in its numbers", async () => {
  const text = (dead: string) =>
    `Storm hits Lisk\n\nLISK (Sample) - A storm killed ${dead} people in Lisk on Monday, police said.\n`;
  for (const dead of ["12", "19"])
    await fetch(address("/api/v1/articles"), {
      method: "POST",
      body: JSON.stringify({ id: "storm", text: text(dead), publishedAt: "2024-03-05" }),
    });
  const page = await openPage("/article/storm", { javaScriptEnabled: false });
  await follow(page.getByRole("link", { name: "version 2" }));
  expect(await page.getByRole("heading", { name: "from version 1 to 2" }).count()).toBe(1);
  expect(await page.locator("del").allTextContents()).toContainEqual(expect.stringContaining("12"));
  expect(await page.locator("ins").allTextContents()).toContainEqual(expect.stringContaining("19"));
});
