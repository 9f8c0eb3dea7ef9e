import lighthouse, { type Config, desktopConfig } from "lighthouse";
import { freePort } from "./free-port.ts";
import { launchChromium } from "./launch-chromium.ts";
import { pagePath } from "./pages.ts";
import { startReader } from "./start-reader.ts";

// Lighthouse's scores of 100, and what costs points: `pnpm --filter @nutgraf/reader lighthouse`, for the
// pages named, else for the chief ones. Performance is that of its slow telephone and of its desktop.
const PAGES = ["/", "/article/treaty-vote", "/search?q=treaty", "/story/…", "/entity/…"];
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
const PERFECT = 1;
const named = process.argv.slice(2);

type Audited = {
  readonly scores: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
};

const port = await freePort();
const [reader, browser] = await Promise.all([
  startReader(),
  launchChromium([`--remote-debugging-port=${port}`]),
]);
try {
  const scores: Record<string, Record<string, number>> = {};
  const faults: string[] = [];
  for (const page of named.length > 0 ? named : PAGES) {
    const url = reader.url + (await pagePath(reader.url, page));
    const phone = await audit(url);
    const desktop = await audit(url, desktopConfig);
    scores[page] = { ...phone.scores, "performance, desktop": desktop.scores.performance ?? 0 };
    faults.push(...[...phone.faults, ...desktop.faults].map((fault) => `${page}: ${fault}`));
  }
  // biome-ignore lint/suspicious/noConsole: the table is what this program is for.
  console.table(scores);
  // biome-ignore lint/suspicious/noConsole: so is what costs points.
  for (const fault of new Set(faults)) console.log(fault);
} finally {
  await browser.close();
  await reader.stop();
}

async function audit(url: string, config?: Config): Promise<Audited> {
  const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES] }, config);
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url} was not audited: ${result?.lhr.runtimeError?.message ?? "no result"}`);
  const { categories, audits } = result.lhr;
  const faults = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? PERFECT) < PERFECT)
    .map(({ id }) => `${audits[id]?.title} ${audits[id]?.displayValue ?? ""}`.trim());
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]);
  return { scores: Object.fromEntries(scores), faults };
}
