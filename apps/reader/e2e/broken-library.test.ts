import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";

const file = join(mkdtempSync(join(tmpdir(), "nutgraf-broken-")), "library.sqlite");
writeFileSync(file, "This was a library once; now it is a letter.");
const { openPage } = startJourney({ NUTGRAF_LIBRARY: file });

test.each([true, false])(
  "a library that cannot be opened is told of on every page, scripts on: %s",
  async (javaScriptEnabled) => {
    const page = await openPage("/quotes", { javaScriptEnabled });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "The library cannot be opened",
    );
    expect(await page.getByRole("main").textContent()).toContain(file);
  },
);
