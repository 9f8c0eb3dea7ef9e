import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { samples } from "@nutgraf/samples";

/** Feeds that are served. */
export type ServedFeeds = { readonly port: number; close(): void };

const ITEM_PARAGRAPHS = 3;

/**
 * Serve RSS feeds on the loopback, `/1.xml` and so on: paragraphs of the samples, no two articles of the
 * same title, each feed with a tag by which a reader learns that it did not change.
 */
export async function serveFeeds(feeds: number, items: number): Promise<ServedFeeds> {
  const bodies = new Map<string, string>(
    Array.from({ length: feeds }, (_, i) => [`/${i + 1}.xml`, feedText(i + 1, items)]),
  );
  const server = createServer(({ url = "", headers }, response) => {
    const body = bodies.get(url);
    if (body === undefined) return response.writeHead(404).end();
    const etag = `"${url}"`;
    if (headers["if-none-match"] === etag) return response.writeHead(304, { etag }).end();
    response.writeHead(200, { "content-type": "application/rss+xml", etag }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

function feedText(feed: number, items: number): string {
  const texts = Array.from({ length: items }, (_, item) => itemText(feed, item));
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title>
<link>http://feed${feed}.example/</link>${texts.join("")}</channel></rss>`;
}

function itemText(feed: number, item: number): string {
  const sample = samples[(feed * 7 + item) % samples.length];
  const paragraphs = (sample?.text ?? "").split("\n\n").slice(0, ITEM_PARAGRAPHS);
  const link = `http://feed${feed}.example/${item}`;
  const date = new Date(Date.UTC(2024, 0, 1 + item, feed % 24)).toUTCString();
  return `<item><title>Report ${item} of feed ${feed}</title><link>${link}</link><guid>${link}</guid>
<pubDate>${date}</pubDate><description>${escapeText(paragraphs.map((p) => `<p>${p}</p>`).join(""))}</description></item>`;
}

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
