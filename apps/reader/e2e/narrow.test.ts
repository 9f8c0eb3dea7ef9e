import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";
import { pagePath, pages } from "./pages.ts";

const { address, openPage } = startJourney();

test.each(pages)("%s fits a phone and a window at 200 %", async (name) => {
  const path = await pagePath(address(""), name);
  const page = await openPage(path, { viewport: { width: 390, height: 844 } });
  for (const width of [390, 640, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate(() => {
      const root = document.documentElement;
      const wide = [...document.querySelectorAll("main *")].find(
        (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
      );
      return { by: root.scrollWidth - root.clientWidth, widest: wide?.outerHTML.slice(0, 200) };
    });
    expect(overflow.by, `${width} px: ${overflow.widest}`).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});
