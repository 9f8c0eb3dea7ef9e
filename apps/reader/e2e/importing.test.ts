import { expect, test } from "vitest";
import { follow, startJourney } from "./journey.ts";

const { address, openPage } = startJourney();
const FILES = 25;

test("many files are an import with progress, and every article is there after it", async () => {
  const page = await openPage("/add");
  await page.getByLabel("Files").setInputFiles(
    Array.from({ length: FILES }, (_, index) => ({
      name: `mill-${index}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(
        `Mill ${index} burns\n\nMill number ${index} at Orr burned down on Friday.`,
      ),
    })),
  );
  await follow(page.getByRole("button", { name: "Read it" }));
  await page.waitForURL("**/imports/*");
  await page.getByText(`Done: ${FILES} new`).waitFor();
  await page.goto(address("/search?q=Orr&order=newest"));
  expect(await page.getByRole("status").textContent()).toContain(`${FILES} articles`);
});

test("a page that cannot be fetched is named with its reason, and tried again", async () => {
  const page = await openPage("/add");
  await page.getByLabel("Addresses, one a line").fill("http://127.0.0.1:9/inside");
  await follow(page.getByRole("button", { name: "Fetch and read" }));
  await page.waitForURL("**/imports/*");
  const failure = page.locator(".failure-list li");
  await failure.waitFor();
  expect(await failure.textContent()).toContain("http://127.0.0.1:9/inside");
  await follow(page.getByRole("button", { name: "Try again" }));
  await failure.waitFor();
  await page.goto(address("/add"));
  expect(await page.locator(".job-list li").first().textContent()).toContain("1 failed");
});

test("what is no web address is refused at once", async () => {
  const page = await openPage("/add", { javaScriptEnabled: false });
  await page.getByLabel("Addresses, one a line").fill("file:///etc/passwd");
  await follow(page.getByRole("button", { name: "Fetch and read" }));
  expect(await page.getByRole("alert").first().textContent()).toContain("no web address");
});

test("feeds come from an OPML list and go back into one", async () => {
  const page = await openPage("/feeds", { javaScriptEnabled: false });
  const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="Local">
    <outline type="rss" text="Orr Echo" xmlUrl="http://127.0.0.1:9/orr.xml"/></outline></body></opml>`;
  await page
    .getByLabel("OPML file")
    .setInputFiles({ name: "feeds.opml", mimeType: "text/x-opml", buffer: Buffer.from(opml) });
  await follow(page.getByRole("button", { name: "Follow all of them" }));
  expect(await page.getByRole("link", { name: "Orr Echo" }).count()).toBe(1);
  expect(await page.getByRole("heading", { name: "Local" }).count()).toBe(1);
  await follow(page.getByRole("button", { name: /^Look now/ }));
  await page.locator(".feed-problem").waitFor();
  expect(await (await fetch(address("/feeds/opml"))).text()).toContain("orr.xml");
  await follow(page.getByRole("button", { name: /^Stop following/ }));
  expect(await page.getByRole("link", { name: "Orr Echo" }).count()).toBe(0);
});
