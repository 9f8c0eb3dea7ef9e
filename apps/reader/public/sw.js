// Keeps opened and starred articles for reading without the server. The network comes first: a kept
// page is shown only when the server does not answer. Everything stays in this browser.
const PAGES = "nutgraf-pages-1";
const FILES = "nutgraf-files-1";
const MOST_PAGES = 200;
const OFFLINE = "/offline";
const FILE_PATH = /^\/(_next\/static\/|icon\.svg$)/;
const KEPT_PATH = /^\/(article\/[^/]+)?$/;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data?.kind === "keep") event.waitUntil(keepAll(event.data.paths));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (FILE_PATH.test(url.pathname)) event.respondWith(fromFiles(request));
  else if (request.mode === "navigate") event.respondWith(fromNetwork(event, url));
});

/** The page for "offline", with the files it needs to look right. */
async function install() {
  await self.skipWaiting();
  const response = await fetch(OFFLINE);
  const markup = await response.clone().text();
  const files = new Set(markup.match(/\/_next\/static\/[^"\\?]+/g));
  await (await caches.open(PAGES)).put(OFFLINE, response);
  await (await caches.open(FILES)).addAll([...files]);
}

/** Built files have their hash in their name: once kept, they never change. */
async function fromFiles(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(FILES)).put(request, response.clone());
  return response;
}

async function fromNetwork(event, url) {
  try {
    const response = await fetch(event.request);
    if (response.ok && KEPT_PATH.test(url.pathname))
      event.waitUntil(keep(url.pathname, response.clone()));
    return response;
  } catch {
    const kept = await caches.match(url.pathname);
    return kept ?? (await caches.match(OFFLINE)) ?? Response.error();
  }
}

async function keep(path, response) {
  const pages = await caches.open(PAGES);
  await pages.delete(path);
  await pages.put(path, response);
  const kept = await pages.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - MOST_PAGES)))
    if (new URL(old.url).pathname !== OFFLINE) await pages.delete(old);
}

async function keepAll(paths) {
  for (const path of paths) {
    if (!KEPT_PATH.test(path) || (await caches.match(path))) continue;
    const response = await fetch(path).catch(() => undefined);
    if (response?.ok) await keep(path, response);
  }
}
