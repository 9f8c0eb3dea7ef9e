import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launchChromium } from "./launch-chromium.ts";
import { type RunningReader, startReader } from "./start-reader.ts";

/** What a test of a journey needs: the reader's address, and pages in a real browser. */
export type Journey = {
  readonly address: (path: string) => string;
  readonly openPage: (path: string, options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * Start a reader and a browser for the tests of a file, and stop them after it.
 *
 * @param env further settings of the reader
 */
export function startJourney(env: Readonly<Record<string, string>> = {}): Journey {
  let reader: RunningReader | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [reader, browser] = await Promise.all([startReader(env), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await reader?.stop();
  });
  const address = (path: string) => `${reader?.url}${path}`;
  return {
    address,
    /** A page of a fresh browser profile; an error in its console fails the test. */
    openPage: async (path, options = {}) => {
      if (!browser) throw new Error("The browser has not started");
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => expect.fail(`${path}: ${error.message}`));
      page.on("console", (message) => {
        const expected = message.text().includes("404 (Not Found)");
        if (message.type() === "error" && !expected) expect.fail(`${path}: ${message.text()}`);
      });
      await page.goto(address(path));
      if (options.javaScriptEnabled !== false) await listening(page);
      return page;
    },
  };
}

/** Wait until the page's keys and scripted buttons mean something. */
export async function listening(page: Page): Promise<void> {
  await page.waitForSelector("html[data-hydrated]");
}

/** Click what leads to another page, and wait until that page stands. */
export async function follow(target: Locator): Promise<void> {
  const page = target.page();
  await Promise.all([page.waitForEvent("framenavigated"), target.click()]);
  await page.waitForLoadState();
}
