import { request } from "node:http";
import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";
import { pagePath, pages } from "./pages.ts";

const { address, openPage } = startJourney();
const SCRIPT = /<script(?<attributes>[^>]*)>/g;

test.each([...pages, "/api/v1/articles", "/api/v1/none", "/feeds/opml?x"])(
  "%s allows its own scripts only, and is kept by no shared cache",
  async (name) => {
    const path = await pagePath(address(""), name);
    const response = await fetch(address(path), { redirect: "manual" });
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("cache-control") ?? "private").toMatch(/private|no-store/);
    const nonce = /'nonce-(?<nonce>\w+)'/.exec(policy)?.groups?.nonce;
    expect(nonce).toBeDefined();
    for (const { groups } of (await response.text()).matchAll(SCRIPT))
      expect(groups?.attributes).toContain(`nonce="${nonce}"`);
  },
);

test("a strange host name is refused, and with it a page that rebound its name", async () => {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  request(address("/"), { headers: { host: "news.example" } }, ({ statusCode }) =>
    resolve(statusCode),
  ).end();
  expect(await promise).toBe(421);
});

test.each([
  ["/articles", "POST"],
  ["/samples/remove", "POST"],
  ["/corrections/make", "POST"],
  ["/api/v1/articles", "POST"],
  ["/api/v1/articles/treaty-vote", "DELETE"],
  ["/reader/api/0/edit-tag", "POST"],
])("%s refuses a %s from another site", async (path, method) => {
  const response = await fetch(address(path), {
    method,
    headers: { origin: "https://news.example", "sec-fetch-site": "cross-site" },
    ...(method === "POST" && { body: new URLSearchParams({ text: "x" }) }),
  });
  expect(response.status).toBe(403);
  expect((await fetch(address("/article/treaty-vote"))).status).toBe(200);
});

test("what an article says is text wherever it is shown", async () => {
  const evil = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
  const added = await fetch(address("/api/v1/articles"), {
    method: "POST",
    body: JSON.stringify({
      id: evil,
      title: evil,
      source: { name: evil },
      byline: [evil],
      url: "https://news.example/",
      text: `${evil}\n\nMayor Ada ${evil} said: "${evil}" on Monday.`,
    }),
  });
  expect(added.status).toBe(200);
  for (const path of ["/", `/article/${encodeURIComponent(evil)}`, "/quotes", "/names"]) {
    const page = await openPage(path);
    page.on("dialog", () => expect.fail(`${path}: a script of the article ran`));
    expect(await page.locator("img, main script").count()).toBe(0);
    await page.context().close();
  }
});

test("a page that fails says so in words, under the same policy", async () => {
  for (const path of ["/article/no-such-article", "/entity/e999999", "/story/s999999"]) {
    const page = await openPage(path);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("no such page");
    await page.context().close();
  }
});
