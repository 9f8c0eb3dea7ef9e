import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { startReader } from "./start-reader.ts";

// What a page costs: `pnpm --filter @nutgraf/reader measure`. First-load sizes are gzipped; "ours" is
// what comes on top of the framework's own files, which any Next.js page loads. Times are the server's,
// one request after the other; "cpu ms" is its processor time a request, which other programs hardly
// change. "/offline" asks nothing of the library: what the framework and the frame of a page cost.
// `--articles N` measures a made library of so many articles instead of the samples (making 100,000 takes
// long), `--library FILE` one that is there.
const REQUESTS = 200;
const WARM_UP = 20;
const SAMPLE_PAGES = [
  "/offline",
  "/",
  "/article/treaty-vote",
  "/search?q=treaty",
  "/quotes",
  "/map",
];
const MADE_PAGES = [
  "/offline",
  "/",
  "/search?q=president",
  "/search?q=earthquake",
  "/quotes",
  "/stories",
];
const ARTICLES_MEASURED = 50;
const FILE = /\/_next\/static\/[^"'\\?)\s]+\.(?:js|css)/g;
const Manifest = z.object({
  rootMainFiles: z.array(z.string()),
  polyfillFiles: z.array(z.string()),
});

const Listed = z.object({ items: z.array(z.object({ id: z.string() })) });
const BENCH = fileURLToPath(new URL("../../../packages/benchmarks/src/bench.ts", import.meta.url));

const root = new URL("../.next/", import.meta.url);
const manifest = Manifest.parse(
  JSON.parse(await readFile(new URL("build-manifest.json", root), "utf8")),
);
const polyfills = new Set(manifest.polyfillFiles.map((file) => `/_next/${file}`));
const framework = new Set(manifest.rootMainFiles.map((file) => `/_next/${file}`));
async function sizes(path: string) {
  const markup = await (await fetch(reader.url + path)).text();
  const scripts = [...markup.matchAll(/<script[^>]+src="(?<src>[^"]+)"/g)].flatMap(
    ({ groups }) => groups?.src ?? [],
  );
  const files = new Set([...(markup.match(FILE) ?? [])]);
  let [frameworkBytes, ours, css] = [0, 0, 0];
  for (const file of files) {
    // Browsers that know modules don't load it.
    if (polyfills.has(file)) continue;
    const bytes = await gzippedBytes(file);
    if (file.endsWith(".css")) css += bytes;
    else if (framework.has(file)) frameworkBytes += bytes;
    else if (scripts.includes(file)) ours += bytes;
  }
  return {
    "framework js kB": toKilobytes(frameworkBytes),
    "our js kB": toKilobytes(ours),
    "css kB": toKilobytes(css),
    "html kB": toKilobytes(gzipSync(markup).length),
  };
}

async function gzippedBytes(file: string): Promise<number> {
  const path = fileURLToPath(new URL(file.replace("/_next/", ""), root));
  return gzipSync(await readFile(path)).length;
}

/** Server times of these pages, asked for in turn. */
async function times(paths: readonly string[]) {
  const taken: number[] = [];
  let cpuBefore: number | undefined;
  for (let i = 0; i < REQUESTS + WARM_UP; i++) {
    if (i === WARM_UP) cpuBefore = await reader.cpuMs();
    const start = performance.now();
    const response = await fetch(reader.url + paths[i % paths.length]);
    await response.text();
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
    if (i >= WARM_UP) taken.push(performance.now() - start);
  }
  const cpuAfter = await reader.cpuMs();
  const seconds = taken.reduce((sum, ms) => sum + ms, 0) / 1000;
  taken.sort((a, b) => a - b);
  const at = (share: number) => toTenths(taken[Math.floor(taken.length * share)] ?? 0);
  return {
    "p50 ms": at(0.5),
    "p95 ms": at(0.95),
    "requests/s": Math.round(taken.length / seconds),
    ...(cpuBefore !== undefined &&
      cpuAfter !== undefined && { "cpu ms": toTenths((cpuAfter - cpuBefore) / taken.length) }),
  };
}

const toTenths = (value: number): number => Math.round(value * 10) / 10;
const toKilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

/** The addresses of the newest articles, as many as are asked for in turn. */
async function articlePaths(): Promise<string[]> {
  const response = await fetch(`${reader.url}/api/v1/articles?limit=${ARTICLES_MEASURED}`);
  const { items } = Listed.parse(await response.json());
  return items.map(({ id }) => `/article/${encodeURIComponent(id)}`);
}

/** A library of made articles, by the command of the benchmarks. */
async function makeLibrary(articles: string, file: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ["--conditions=source", BENCH, "make-library", "--articles", articles, "--to", file],
    { env: { ...process.env, NODE_ENV: "production" } },
  );
}

const { values } = parseArgs({
  options: { articles: { type: "string" }, library: { type: "string" } },
});
const folder = await mkdtemp(join(tmpdir(), "nutgraf-measure-"));
const file = values.library ?? join(folder, "library.sqlite");
const isMade = values.articles !== undefined || values.library !== undefined;
if (values.articles) await makeLibrary(values.articles, file);
const reader = await startReader(isMade ? { NUTGRAF_LIBRARY: file } : {});
try {
  const measured: [string, unknown][] = [];
  for (const path of isMade ? MADE_PAGES : SAMPLE_PAGES)
    measured.push([path, { ...(await sizes(path)), ...(await times([path])) }]);
  const articles = await articlePaths();
  const [first = ""] = articles;
  measured.push([
    `${articles.length} articles`,
    { ...(await sizes(first)), ...(await times(articles)) },
  ]);
  // biome-ignore lint/suspicious/noConsole: the table is what this program is for.
  console.table(Object.fromEntries(measured));
} finally {
  await reader.stop();
  await rm(folder, { recursive: true, force: true });
}
