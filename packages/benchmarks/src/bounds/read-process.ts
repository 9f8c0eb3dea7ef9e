import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { ImportError, streamArticles } from "@nutgraf/formats";

// A process to be watched: reads the files that it is told of, one a line, and says what each came to.
for await (const path of createInterface({ input: process.stdin })) {
  const answer = await read(path);
  const memory = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(`${JSON.stringify({ ...answer, memory })}\n`);
}

/** `cpuMs`: the longest that it took to get from one part of a file to the next, such as a page of an archive. */
async function read(
  path: string,
): Promise<{ articles: number; cpuMs: number; error?: string; fault?: string }> {
  let [articles, cpuMs] = [0, 0];
  let start = process.cpuUsage();
  const lap = (): void => {
    const { user, system } = process.cpuUsage(start);
    cpuMs = Math.max(cpuMs, Math.round((user + system) / 1000));
    start = process.cpuUsage();
  };
  try {
    for await (const reading of streamArticles({ chunks: createReadStream(path) })) {
      articles += reading.articles.length;
      lap();
    }
    lap();
    return { articles, cpuMs };
  } catch (error) {
    lap();
    if (error instanceof ImportError) return { articles, cpuMs, error: error.message };
    const fault = error instanceof Error ? (error.stack ?? error.message) : `${error}`;
    return { articles, cpuMs, fault };
  }
}
