import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildConnector } from "undici";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type DoorOptions, openDoor } from "./fetch-source.ts";

/** What the canary on the loopback was asked for: a request that must not be made would be seen here. */
let asked: string[] = [];
/** Where a socket was to go. */
let dialled: string[] = [];

const pages: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  "/plain": (response) => response.setHeader("content-type", "text/plain").end("Words."),
  "/gzip": (response) => response.setHeader("content-encoding", "gzip").end(gzipSync("Words.")),
  "/twice": (response) =>
    response.setHeader("content-encoding", "br, gzip").end(gzipSync(brotliCompressSync("Words."))),
  "/thrice": (response) =>
    response.setHeader("content-encoding", "gzip, gzip, gzip").end(gzipSync("Words.")),
  "/bomb": (response) =>
    response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(40 * 1024 * 1024))),
  "/lying-gzip": (response) => response.setHeader("content-encoding", "gzip").end("Words."),
  "/large": (response) => response.setHeader("content-length", 64 * 1024 * 1024).flushHeaders(),
  "/endless": (response) => {
    const write = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024)));
    };
    response.on("drain", write);
    write();
  },
  "/tagged": (response, { headers }) => {
    response.setHeader("etag", '"1"');
    response.statusCode = headers["if-none-match"] === '"1"' ? 304 : 200;
    response.end(response.statusCode === 304 ? undefined : "Words.");
  },
  "/to-plain": (response) => response.writeHead(302, { location: "/plain" }).end(),
  "/to-loopback": (response) =>
    response.writeHead(302, { location: "http://127.0.0.1/plain" }).end(),
  "/to-file": (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/to-rebound": (response) =>
    response.writeHead(302, { location: "http://rebound.example.com/plain" }).end(),
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/gone": (response) => response.writeHead(410).end(),
  "/busy": (response) => response.writeHead(429, { "retry-after": "120" }).end(),
  "/robots.txt": (response) => response.end("User-agent: *\nDisallow: /private\n"),
  "/private/a": (response) => response.end("Words."),
  "/hang-up": (response) => response.destroy(),
};

const server = createServer((request, response) => {
  asked.push(`${request.headers.host}${request.url}`);
  const page = pages[request.url ?? ""];
  if (page) page(response, request);
  else response.writeHead(404).end();
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);
beforeEach(() => {
  asked = [];
  dialled = [];
});

const names: Record<string, readonly string[]> = {
  "harbour.example.com": ["93.184.216.34"],
  "six.example.com": ["2606:4700::1111"],
  "rebound.example.com": ["127.0.0.1"],
  "mixed.example.com": ["93.184.216.34", "10.0.0.1"],
  "mapped.example.com": ["::ffff:127.0.0.1"],
  "nowhere.example.com": [],
};

/** A door whose sockets all end at the canary, and note where they were sent. */
function door(options: DoorOptions = {}) {
  const connect = buildConnector({ allowH2: false });
  return openDoor({
    resolve: async (name) => names[name] ?? [],
    dial: (target, callback) => {
      dialled.push(target.hostname);
      const { port } = server.address() as AddressInfo;
      connect({ ...target, hostname: "127.0.0.1", port: String(port) }, callback);
    },
    ...options,
  });
}
const at = (path: string) => ({ url: `http://harbour.example.com${path}` });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test.each(["/plain", "/gzip", "/twice", "/to-plain"])("openDoor fetches %s", async (path) => {
  const fetched = await door()(at(path));
  expect(fetched.status).toBe(200);
  expect(text(fetched.bytes)).toBe("Words.");
  expect(new Set(dialled)).toEqual(new Set(["93.184.216.34"]));
});

test("openDoor says where redirects led and what came", async () => {
  expect(await door()(at("/to-plain"))).toMatchObject({
    url: "http://harbour.example.com/plain",
    contentType: "text/plain",
  });
});

test("openDoor asks whether anything changed", async () => {
  const { etag } = await door()(at("/tagged"));
  const again = await door()({ ...at("/tagged"), etag });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
});

test.each([
  ["http://127.0.0.1/plain", "a literal address"],
  ["http://[::1]/plain", "a literal address of IPv6"],
  ["http://2130706433/plain", "an address as one number"],
  ["http://rebound.example.com/plain", "a name of the loopback"],
  ["http://mixed.example.com/plain", "a name with one private address"],
  ["http://mapped.example.com/plain", "a name of IPv4 in IPv6"],
  ["http://harbour.example.com/to-loopback", "a redirect to the loopback"],
  ["http://harbour.example.com/to-file", "a redirect to a file"],
  ["http://harbour.example.com/to-rebound", "a redirect to a name of the loopback"],
])("openDoor does not dial %s: %s", async (url) => {
  await expect(door()({ url })).rejects.toThrow(expect.objectContaining({ code: "not-public" }));
  expect(dialled.filter((address) => address !== "93.184.216.34")).toEqual([]);
  expect(asked.filter((path) => path.endsWith("/plain"))).toEqual([]);
});

test("openDoor dials what it checked, though the name changes its mind", async () => {
  const answers = [["93.184.216.34"], ["127.0.0.1"]];
  const fetched = await door({ resolve: async () => answers.shift() ?? [] })(at("/plain"));
  expect(text(fetched.bytes)).toBe("Words.");
  expect(dialled).toEqual(["93.184.216.34"]);
});

test("openDoor checks what the guard is given, though the address passed as text", async () => {
  await expect(door()({ url: "http://six.example.com/plain" })).resolves.toMatchObject({
    status: 200,
  });
  expect(dialled).toEqual(["2606:4700::1111"]);
});

test.each([
  ["/bomb", "too-large"],
  ["/large", "too-large"],
  ["/endless", "too-large"],
  ["/thrice", "status"],
  ["/lying-gzip", "status"],
  ["/loop", "status"],
  ["/gone", "status"],
  ["/hang-up", "unreachable"],
  ["/busy", "busy"],
])("openDoor gives up on %s: %s", async (path, code) => {
  await expect(door()(at(path))).rejects.toThrow(
    expect.objectContaining({ name: "FetchError", code }),
  );
});

test("openDoor leaves a busy site alone until the time it named", async () => {
  let now = Date.UTC(2024, 10, 6);
  const fetchSource = door({ now: () => now });
  await expect(fetchSource(at("/busy"))).rejects.toThrow(
    expect.objectContaining({ retryAt: now + 120_000 }),
  );
  await expect(fetchSource(at("/plain"))).rejects.toThrow(
    expect.objectContaining({ code: "busy" }),
  );
  expect(asked).toEqual(["harbour.example.com/busy"]);
  now += 121_000;
  await expect(fetchSource(at("/plain"))).resolves.toMatchObject({ status: 200 });
});

test("openDoor keeps a site's rules when it crawls, and only then", async () => {
  const fetchSource = door();
  await expect(fetchSource({ ...at("/private/a"), isCrawl: true })).rejects.toThrow(
    expect.objectContaining({ code: "robots" }),
  );
  await expect(fetchSource({ ...at("/plain"), isCrawl: true })).resolves.toMatchObject({
    status: 200,
  });
  await expect(fetchSource(at("/private/a"))).resolves.toMatchObject({ status: 200 });
  expect(asked.filter((path) => path.endsWith("robots.txt"))).toHaveLength(1);
});

test("openDoor stops when it is told to", async () => {
  await expect(door()({ ...at("/plain"), signal: AbortSignal.abort() })).rejects.toThrow(
    expect.objectContaining({ name: "AbortError" }),
  );
});
