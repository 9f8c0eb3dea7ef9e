/** The built program at long work: jobs that are stopped and go on, and feeds of a server on this machine. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
const asked: string[] = [];
const server = createServer(({ url = "" }, answer) => {
  asked.push(url);
  answer.setHeader("content-type", "text/xml").end(FEED);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const FEED = `<rss version="2.0"><channel><title>Harbour News</title><link>http://feeds.example.com/</link>
  <item><title>Ships</title><guid>a</guid><description>Ada Lovelace met Charles Babbage in London.</description></item>
  </channel></rss>`;

function portOf(listening: Server): number {
  const bound = listening.address();
  return typeof bound === "object" && bound ? bound.port : 0;
}

/** Every name is one public address, and what dials it comes to this machine. */
const dialHere = (port: number) => `
  import dns from "node:dns/promises";
  import { syncBuiltinESMExports } from "node:module";
  import net from "node:net";
  const { connect } = net;
  dns.lookup = async () => [{ address: "93.184.216.34", family: 4 }];
  net.connect = (options, ...rest) =>
    connect({ ...options, host: "127.0.0.1", port: ${port} }, ...rest);
  syncBuiltinESMExports();`;

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Run the program; `stop` is sent as soon as it has said this. */
function nutgraf(
  args: readonly string[],
  library: string,
  { preload, stop }: { preload?: string; stop?: { signal: NodeJS.Signals; at: RegExp } } = {},
): Promise<Ended> {
  const env = { ...process.env, NUTGRAF_LIBRARY: join(folder, library) };
  const options = preload === undefined ? [] : [`--import=${preload}`];
  const child = spawn(process.execPath, [...options, program, ...args], { env });
  let out = "";
  let err = "";
  child.stdout.on("data", (piece) => (out += piece));
  child.stderr.on("data", (piece) => {
    const isNew = stop && !stop.at.test(err);
    err += piece;
    if (isNew && stop.at.test(err)) child.kill(stop.signal);
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

const fileOf = (name: string, source: string): string => {
  const path = join(folder, name);
  writeFileSync(path, source);
  return path;
};

const TELL_THREADS = `
  import { isMainThread } from "node:worker_threads";
  if (!isMainThread) process.stderr.write("parsing\\n");`;

test("adding that is stopped says how to go on, and goes on: nothing lost, nothing twice", async () => {
  const articles = Array.from({ length: 300 }, (_, n) => ({
    id: `a${n}`,
    text: `Ada Lovelace met ${n + 2} mayors in London. "We agree," she said.`,
  }));
  const path = join(folder, "many.jsonl");
  writeFileSync(path, articles.map((article) => JSON.stringify(article)).join("\n"));
  const stopped = await nutgraf(["add", path], "many.db", {
    preload: fileOf("tell-threads.mjs", TELL_THREADS),
    stop: { signal: "SIGINT", at: /parsing/ },
  });
  expect(stopped).toMatchObject({ code: 130, err: expect.stringContaining("worker --once") });
  const before = await nutgraf(["list", "--jsonl"], "many.db");
  expect(before.out.split("\n").length).toBeLessThan(300);
  const finished = await nutgraf(["worker", "--once"], "many.db");
  expect(finished).toMatchObject({ code: 0, err: expect.stringContaining("done, 300 added") });
  const after = await nutgraf(["list", "--jsonl"], "many.db");
  expect(after.out.trimEnd().split("\n")).toHaveLength(300);
});

test("a folder is watched: what is new in it is read by the worker, once", async () => {
  const news = join(folder, "news");
  mkdirSync(news);
  const put = (name: string, text: string) => {
    writeFileSync(join(news, name), text);
    const before = Date.now() / 1000 - 60;
    utimesSync(join(news, name), before, before);
  };
  put("a.txt", "Ada Lovelace met Charles Babbage in London.");
  const watched = await nutgraf(["add", "--watch", news], "watched.db");
  expect(watched).toMatchObject({ code: 0, err: expect.stringContaining("1 added") });
  put("b.txt", "Grace Hopper spoke in Boston on Tuesday.");
  const worked = await nutgraf(["worker", "--once"], "watched.db");
  expect(worked).toMatchObject({ code: 0, err: expect.stringContaining("done, 1 added") });
  expect((await nutgraf(["worker", "--once"], "watched.db")).err).toBe("");
  const listed = await nutgraf(["folders", "--json"], "watched.db");
  expect(JSON.parse(listed.out)).toMatchObject([{ path: news, checkedAt: expect.any(String) }]);
  expect((await nutgraf(["folders"], "watched.db")).out).toContain(`${news}  looked at `);
  expect((await nutgraf(["add", "--unwatch", news], "watched.db")).code).toBe(0);
  const none = await nutgraf(["folders"], "watched.db");
  expect(none).toMatchObject({ code: 0, out: "", err: expect.stringContaining("add --watch") });
  const unknown = await nutgraf(["add", "--unwatch", news], "watched.db");
  expect(unknown).toMatchObject({ code: 66, err: expect.stringContaining("is not watched") });
  const missing = await nutgraf(["add", "--watch", join(news, "a.txt")], "watched.db");
  expect(missing).toMatchObject({ code: 66, err: expect.stringContaining("is no folder") });
});

test("feeds are followed, looked at, exported and imported", async () => {
  const preload = fileOf("dial-here.mjs", dialHere(portOf(server)));
  const url = "http://feeds.example.com/feed.xml";
  const added = await nutgraf(["feeds", "add", url, "--folder", "Sea", "--json"], "feeds.db");
  const [{ id }] = JSON.parse(added.out);
  const looked = await nutgraf(["feeds", "refresh"], "feeds.db", { preload });
  const line = `${id}  changed  1 new  feeds.example.com\n`;
  expect(looked).toMatchObject({ code: 0, out: line, err: "" });
  expect(asked).toEqual(["/feed.xml"]);
  expect((await nutgraf(["feeds"], "feeds.db")).out).toContain("1/1  Harbour News");
  const again = await nutgraf(["feeds", "refresh", id], "feeds.db", { preload });
  expect(again.out).toContain("unchanged  0 new");
  const opml = fileOf("feeds.opml", (await nutgraf(["feeds", "export"], "feeds.db")).out);
  expect((await nutgraf(["feeds", "import", opml], "other.db")).code).toBe(0);
  const taken = await nutgraf(["feeds", "--json"], "other.db");
  expect(JSON.parse(taken.out)).toMatchObject([{ url, title: "Harbour News", folder: "Sea" }]);
  expect((await nutgraf(["feeds", "remove", id], "feeds.db")).code).toBe(0);
  expect((await nutgraf(["feeds", "refresh"], "feeds.db")).out).toBe("");
});

test("a feed on this machine is not dialled", async () => {
  const before = asked.length;
  await nutgraf(["feeds", "add", `http://127.0.0.1:${portOf(server)}/feed.xml`], "local.db");
  const looked = await nutgraf(["feeds", "refresh"], "local.db");
  expect(looked).toMatchObject({ code: 1, out: expect.stringContaining("failed") });
  expect(asked).toHaveLength(before);
});

test("a worker looks at feeds until it is told to stop", async () => {
  const preload = fileOf("dial-here.mjs", dialHere(portOf(server)));
  await nutgraf(["feeds", "add", "http://feeds.example.com/b.xml"], "worker.db");
  const ended = await nutgraf(["worker"], "worker.db", {
    preload,
    stop: { signal: "SIGTERM", at: /feed .*: 1 new/ },
  });
  expect(ended).toMatchObject({ code: 0, err: expect.stringContaining("stopped; what was done") });
});
