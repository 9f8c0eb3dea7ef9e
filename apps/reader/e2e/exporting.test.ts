import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";

const { address, openPage } = startJourney();

test("what a search finds is downloaded in the format that was chosen, without script", async () => {
  const page = await openPage("/export", { javaScriptEnabled: false });
  await page.getByLabel("Articles that match").fill("treaty");
  await page.getByText("CSV: quotes").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("nutgraf.csv");
  const lines = (await readFile(await file.path(), "utf8")).split("\n");
  expect(lines.length).toBeGreaterThan(2);
});

test("a search that does not follow the grammar is no empty file", async () => {
  const page = await openPage("/export/download?q=after:soon", { javaScriptEnabled: false });
  expect(await page.getByRole("alert").textContent()).toContain("a date such as");
});

test("every format of the page can be downloaded", async () => {
  const page = await openPage("/export", { javaScriptEnabled: false });
  const formats = await page
    .getByRole("radio")
    .evaluateAll((radios) => radios.map((radio) => radio.getAttribute("value")));
  expect(formats.length).toBeGreaterThan(5);
  for (const format of formats) {
    const response = await fetch(address(`/export/download?q=treaty&format=${format}`));
    expect(response.headers.get("content-disposition")).toContain("nutgraf.");
    expect((await response.bytes()).length).toBeGreaterThan(100);
  }
});
