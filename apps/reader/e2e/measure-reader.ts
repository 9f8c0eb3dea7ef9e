import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { startReader } from "./start-reader.ts";

// What a page costs: `pnpm --filter @nutgraf/reader measure`. First-load sizes are gzipped; "ours" is
// what comes on top of the framework's own files, which any Next.js page loads. Times are the server's,
// one request after the other.
const REQUESTS = 200;
const WARM_UP = 20;
const PAGES = ["/", "/article/treaty-vote", "/search?q=treaty", "/quotes", "/map"];
const FILE = /\/_next\/static\/[^"'\\?)\s]+\.(?:js|css)/g;
const Manifest = z.object({
  rootMainFiles: z.array(z.string()),
  polyfillFiles: z.array(z.string()),
});

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

async function times(path: string) {
  const taken: number[] = [];
  for (let i = 0; i < REQUESTS + WARM_UP; i++) {
    const start = performance.now();
    await (await fetch(reader.url + path)).text();
    if (i >= WARM_UP) taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((taken[Math.floor(taken.length * share)] ?? 0) * 10) / 10;
  return { "p50 ms": at(0.5), "p95 ms": at(0.95) };
}

const toKilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

const reader = await startReader();
try {
  const measured: [string, unknown][] = [];
  for (const path of PAGES)
    measured.push([path, { ...(await sizes(path)), ...(await times(path)) }]);
  // biome-ignore lint/suspicious/noConsole: the table is what this program is for.
  console.table(Object.fromEntries(measured));
} finally {
  await reader.stop();
}
