import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeText } from "@nutgraf/formats/training";
import { z } from "zod";

const GoldPage = z.object({
  id: z.string(),
  page: z.string(),
  url: z.string(),
  text: z.string().optional(),
  must: z.array(z.string()).optional(),
  mustNot: z.array(z.string()).optional(),
});

/** A page with what people said of its text: all of it, or sentences that it has and has not. */
export type GoldPage = z.infer<typeof GoldPage> & { readonly html: string; readonly site: string };

/** The pages of a data set in a folder with a `gold.jsonl`. */
export function readPages(folder: string): GoldPage[] {
  const lines = readFileSync(join(folder, "gold.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const page = GoldPage.parse(JSON.parse(line));
    const html = decodeText(gunzipSync(readFileSync(resolve(folder, page.page))), "text/html");
    return { ...page, html, site: siteOf(page.url) };
  });
}

const SECOND_LEVEL = /\.(?:com?|org|net|gov|edu|ac)\.[a-z]{2}$/;

/** The part of an address that its owner registered, or the file's name where there is no address. */
function siteOf(url: string): string {
  const host = URL.parse(url)?.hostname || url.replace(/^\w+::/, "").split(/[-_/]/)[0] || url;
  const levels = SECOND_LEVEL.test(host) ? 3 : 2;
  return host.split(".").slice(-levels).join(".");
}
