import { expect, test } from "vitest";
import { follow, startJourney } from "./journey.ts";

const { address, openPage } = startJourney();
const text = "Quarry reopens\n\nLISK (Sample) - The old quarry at Lisk opened again on Monday.\n";

test("a pasted text is read at once, without script", async () => {
  const page = await openPage("/add", { javaScriptEnabled: false });
  await page.getByLabel("Text", { exact: true }).fill(text);
  await page.getByLabel("Source").fill("Lisk Echo");
  await follow(page.getByRole("button", { name: "Read it" }));
  expect(new URL(page.url()).pathname).toMatch(/^\/article\//);
  expect(await page.getByRole("main").textContent()).toContain("Lisk Echo");
  await page.goto(address("/"));
  expect(await page.getByRole("link", { name: /Quarry reopens/ }).count()).toBe(1);
});

test("a dropped file is read at once", async () => {
  const page = await openPage("/add");
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["Ferry sinks\n\nNobody was hurt."], "ferry.txt"));
    return transfer;
  });
  await page.dispatchEvent(".drop-zone", "drop", { dataTransfer: files });
  await page.waitForURL("**/article/**");
  expect(await page.getByRole("main").textContent()).toContain("Nobody was hurt.");
});

test("of many files the good ones are read though one is bad, without script", async () => {
  const page = await openPage("/add", { javaScriptEnabled: false });
  const file = (name: string, text: string) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  });
  await page
    .getByLabel("Files")
    .setInputFiles([
      file("a.txt", "Mill burns\n\nThe mill at Orr burned down on Friday."),
      file("b.txt", ""),
      file("c.txt", "Mill rebuilt\n\nThe mill at Orr was rebuilt in a year."),
    ]);
  await follow(page.getByRole("button", { name: "Read it" }));
  expect(await page.getByRole("alert").first().textContent()).toContain("“b.txt”");
  await follow(page.getByRole("link", { name: "see it" }));
  for (const title of ["Mill burns", "Mill rebuilt"])
    expect(await page.locator(".article-item a", { hasText: title }).count()).toBe(1);
});

test("a file that is no text is refused with its name", async () => {
  const page = await openPage("/add");
  const picture = {
    name: "photo.png",
    mimeType: "image/png",
    buffer: Buffer.from([0x89, 0, 0, 1]),
  };
  await page.getByLabel("Files").setInputFiles(picture);
  await follow(page.getByRole("button", { name: "Read it" }));
  expect(await page.getByRole("alert").filter({ hasText: "photo.png" }).textContent()).toContain(
    "Nothing was added",
  );
});

test("the keyboard moves through the list and opens an article", async () => {
  const page = await openPage("/");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${focused}`);
});
