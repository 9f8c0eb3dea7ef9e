/** An article that the service worker keeps. */
export type KeptArticle = { readonly path: string; readonly title: string };

const TITLE = /<title>(?<title>[^<]*)<\/title>/;
const APP_NAME = / · Nutgraf$/;

/** The articles in the service worker's cache, the last opened first. */
export async function listKeptArticles(): Promise<KeptArticle[]> {
  const pages = await caches.open("nutgraf-pages-1");
  const kept: KeptArticle[] = [];
  for (const request of await pages.keys()) {
    const { pathname } = new URL(request.url);
    const response = pathname.startsWith("/article/") ? await pages.match(request) : undefined;
    if (!response) continue;
    const title = TITLE.exec(await response.text())?.groups?.title ?? pathname;
    kept.unshift({ path: pathname, title: decodeEntities(title).replace(APP_NAME, "") });
  }
  return kept;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
};

/** React writes these five and no other. */
const decodeEntities = (markup: string): string =>
  markup.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole);
