import { Agent, buildConnector } from "undici";
import { toCheckedUrl } from "./checked-url.ts";
import { type Answer, exchange } from "./exchange.ts";
import { FetchError } from "./fetch-error.ts";
import { guardedConnector, type Resolve, resolveName } from "./guarded-connector.ts";
import { hostQueue } from "./host-queue.ts";
import { retryAfter } from "./retry-after.ts";
import { siteRules } from "./robots.ts";

/** What to ask for. */
export type FetchRequest = {
  readonly url: string;
  /** Values of the last answer, to be told when nothing changed. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Nobody asked for this very page: the site's rules for crawlers hold. */
  readonly isCrawl?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** The bytes of an address, or that they did not change. */
export type Fetched = {
  /** HTTP status: 200, or 304 when it did not change. */
  readonly status: number;
  /** The address after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
};

/** The one door to the network. @throws {FetchError} for what it may not or cannot fetch */
export type FetchSource = (request: FetchRequest) => Promise<Fetched>;

/** What a door stands on; each has a default that is the real thing. */
export type DoorOptions = {
  readonly resolve?: Resolve;
  /** Opens a socket to an address that was checked. */
  readonly dial?: buildConnector.connector;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
};

const AGENT_NAME = "Nutgraf";
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const BUSY = new Set([429, 503]);
const CONNECT_TIMEOUT_MS = 10_000;
const ROBOTS_BYTES = 512 * 1024;

const HEADERS = {
  "user-agent": `${AGENT_NAME}/0`,
  accept:
    "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
  "accept-encoding": "gzip, br, deflate, zstd",
};

/** Open the door to the network. */
export function openDoor({
  resolve = resolveName,
  dial = buildConnector({ timeout: CONNECT_TIMEOUT_MS, allowH2: false }),
  now = Date.now,
}: DoorOptions = {}): FetchSource {
  const dispatcher = new Agent({ connect: guardedConnector(resolve, dial) });
  const queue = hostQueue(now);

  /** Ask once; a site that says it is busy is left alone from then on. */
  async function ask(
    url: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const answer = await queue.run(url.host, () => exchange(dispatcher, url, headers, signal));
    if (!BUSY.has(answer.status)) return answer;
    const retryAt = retryAfter(answer.headers["retry-after"], now());
    queue.quiet(url.host, retryAt);
    throw new FetchError("busy", `${url.host} is busy (${answer.status})`, {
      status: answer.status,
      retryAt,
    });
  }

  /** Ask, and follow redirects, each checked like the first address. */
  async function follow(
    from: URL,
    { signal, ...request }: FetchRequest,
  ): Promise<{ url: URL; answer: Answer }> {
    let url = from;
    for (let count = 0; count <= MAX_REDIRECTS; count++) {
      if (request.isCrawl) await keepRules(url);
      const answer = await ask(
        url,
        count === 0 ? { ...HEADERS, ...conditions(request) } : HEADERS,
        signal,
      );
      const location = answer.headers.location;
      if (!REDIRECTS.has(answer.status) || location === undefined) return { url, answer };
      url = toCheckedUrl(location, url.href);
    }
    throw new FetchError("status", `${from.href} redirects more than ${MAX_REDIRECTS} times`);
  }

  const rulesOf = siteRules(
    AGENT_NAME,
    async (origin) => {
      try {
        const { answer } = await follow(toCheckedUrl("/robots.txt", origin), { url: origin });
        if (answer.status >= 500) return "unreachable";
        return answer.status === 200 ? decodeRules(answer.bytes) : "none";
      } catch (error) {
        if (error instanceof FetchError) return "unreachable";
        throw error;
      }
    },
    now,
  );

  async function keepRules(url: URL): Promise<void> {
    const rules = await rulesOf(url);
    if (rules.delayMs !== undefined) queue.slow(url.host, rules.delayMs);
    if (!rules.isAllowed(url.href))
      throw new FetchError("robots", `${url.host} asks crawlers to leave ${url.pathname} alone`);
  }

  return async (request) => {
    const { url, answer } = await follow(toCheckedUrl(request.url), request);
    const isConditional = request.etag !== undefined || request.lastModified !== undefined;
    if (answer.status !== 200 && !(answer.status === 304 && isConditional))
      throw new FetchError("status", `${url.href} answered ${answer.status}`, {
        status: answer.status,
      });
    return {
      status: answer.status,
      url: url.href,
      bytes: answer.bytes,
      contentType: answer.headers["content-type"],
      etag: answer.headers.etag,
      lastModified: answer.headers["last-modified"],
    };
  };
}

function conditions({ etag, lastModified }: Omit<FetchRequest, "signal">): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

const decodeRules = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, ROBOTS_BYTES));
