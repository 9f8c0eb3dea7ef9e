import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./launch-chromium.ts";
import { pagePath, pages } from "./pages.ts";
import { startReader } from "./start-reader.ts";

// Every page at three widths in both themes: `pnpm --filter @nutgraf/reader screenshots`.
const WIDTHS = [390, 820, 1440] as const;
const THEMES = ["light", "dark"] as const;
const HEIGHT = 900;
const NOT_A_NAME = /[^a-z0-9]+/gi;
const folder = fileURLToPath(new URL("../screenshots", import.meta.url));

await mkdir(folder, { recursive: true });
const [reader, browser] = await Promise.all([startReader(), launchChromium()]);
const paths = new Map<string, string>();
for (const page of pages) paths.set(toFileName(page), await pagePath(reader.url, page));
for (const colorScheme of THEMES)
  for (const width of WIDTHS) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: HEIGHT } });
    const page = await context.newPage();
    for (const [name, path] of paths) {
      await page.goto(reader.url + path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
    }
    await context.close();
  }
await browser.close();
await reader.stop();

function toFileName(page: string): string {
  return page.replaceAll(NOT_A_NAME, "-").replace(/^-|-$/g, "") || "front";
}
