import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";
import { pagePath, pages } from "./pages.ts";

const { address, openPage } = startJourney();

/** An article with words that no line holds. */
const endless = {
  id: "endless",
  title: `Board of the ${"steamship".repeat(40)} company meets`,
  text: `The board met in Lisk on Monday.\n\nIt says so at https://lisk.example/${"x".repeat(300)}`,
};

test.each(pages)("%s fits a phone and a window at 200 %", async (name) => {
  const path = await pagePath(address(""), name);
  const page = await openPage(path, { viewport: { width: 390, height: 844 } });
  await expectFit(page);
  await page.context().close();
});

test("words that no line holds are broken", async () => {
  await fetch(address("/api/v1/articles"), { method: "POST", body: JSON.stringify(endless) });
  const page = await openPage("/article/endless");
  await expectFit(page, [1440]);
  await page.goto(address("/"));
  await expectFit(page);
});

async function expectFit(page: Page, wider: readonly number[] = []): Promise<void> {
  for (const width of [390, 640, 320, ...wider]) {
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
}
