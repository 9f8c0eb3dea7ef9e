import { z } from "zod";

const Ids = z.object({ items: z.array(z.object({ id: z.string() })) });
const Made = z.object({ id: z.string() });

/** Pages whose address holds an id that a library gives; each makes what it shows, if need be. */
const pagesWithIds = {
  "/story/…": async (url: string) => `/story/${await firstId(`${url}/api/v1/stories`)}`,
  "/entity/…": async (url: string) =>
    `/entity/${await firstId(`${url}/api/v1/entities?type=person`)}`,
  "/article/…/versions": async (url: string) => {
    for (const dead of ["12", "19"])
      await post(`${url}/api/v1/articles`, {
        id: "lisk-storm",
        title: "Storm hits Lisk",
        text: `LISK (Sample) - A storm killed ${dead} people in Lisk on Monday, police said.`,
        publishedAt: "2024-03-05",
      });
    return "/article/lisk-storm/versions";
  },
  // Addresses of the machine itself are refused without being asked.
  "/imports/…": async (url: string) =>
    `/imports/${Made.parse(await post(`${url}/api/v1/imports`, { urls: ["http://127.0.0.1/"] })).id}`,
  "/corrections/preview?…": async (url: string) =>
    `/corrections/preview?kind=retype&type=org&entity=${await firstId(`${url}/api/v1/entities?type=person`)}`,
} as const satisfies Readonly<Record<string, (url: string) => Promise<string>>>;

/** Every kind of page, by an address that shows it over the sample library. */
export const pages: readonly string[] = [
  "/",
  "/?show=starred",
  "/article/treaty-vote",
  "/stories",
  "/names",
  "/quotes",
  "/timeline",
  "/timeline?from=2024-01-01&to=2025-01-01",
  "/map",
  "/graph",
  "/search",
  "/search?q=treaty",
  "/add",
  "/feeds",
  "/highlights",
  "/corrections",
  "/export",
  "/settings",
  "/api",
  "/help",
  "/help/events",
  "/offline",
  "/no-such-page",
  ...Object.keys(pagesWithIds),
];

/** The address of one of `pages` in the reader at this address. */
export async function pagePath(url: string, page: string): Promise<string> {
  const find = Object.entries(pagesWithIds).find(([name]) => name === page)?.[1];
  return find ? await find(url) : page;
}

async function firstId(url: string): Promise<string> {
  const id = Ids.parse(await (await fetch(url)).json()).items[0]?.id;
  if (id === undefined) throw new Error(`${url} lists nothing, expected the samples`);
  return id;
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
}
