import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";

const { openPage, address } = startJourney();

test("an opened article is read again without the server, and listed for it", async () => {
  const page = await openPage("/article/treaty-vote", { serviceWorkers: "allow" });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await page.waitForFunction(
    async () => (await caches.match("/article/treaty-vote")) !== undefined,
  );
  await page.context().setOffline(true);
  await page.reload();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Russian upper");
  await page.goto(address("/quotes"));
  await page.getByRole("link", { name: /Russian upper/ }).click();
  await page.waitForURL("**/article/treaty-vote");
});
