import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { streamArticles } from "@nutgraf/formats";

// A process of its own for each way, so that neither warms up or holds memory for the other.
const [, , way = "", path = ""] = process.argv;
const start = performance.now();
const cpu = process.cpuUsage();
let [bytes, records, articles] = [0, 0, 0];
if (way === "gunzip") {
  for await (const piece of createReadStream(path).pipe(createGunzip({ chunkSize: 512 * 1024 })))
    bytes += piece.length;
} else {
  for await (const reading of streamArticles({ chunks: createReadStream(path) })) {
    records += reading.records ?? 0;
    articles += reading.articles.length;
  }
}
const { user, system } = process.cpuUsage(cpu);
const outcome = {
  ms: performance.now() - start,
  cpuMs: (user + system) / 1000,
  memory: process.resourceUsage().maxRSS / 1024,
  bytes,
  records,
  articles,
};
process.stdout.write(JSON.stringify(outcome));
