import { fileURLToPath } from "node:url";
import { launchChromium } from "./launch-chromium.ts";
import { startReader } from "./start-reader.ts";

// The picture in the README: `pnpm --filter @nutgraf/reader readme-picture`.
const [reader, browser] = await Promise.all([startReader(), launchChromium()]);
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await page.goto(`${reader.url}/article/treaty-vote`);
await page.waitForSelector("html[data-hydrated]");
await page.getByText("Happened", { exact: false }).first().click();
await page.locator(".happened .trigger").nth(3).click();
await page.waitForTimeout(2000);
await page.screenshot({ path: fileURLToPath(new URL("../docs/article.png", import.meta.url)) });
await browser.close();
await reader.stop();
