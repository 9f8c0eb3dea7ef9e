import * as robotsParser from "robots-parser";

/** How long a site's rules are kept: https://www.rfc-editor.org/rfc/rfc9309#section-2.4. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const MAX_SITES = 1_000;
const LONGEST_DELAY_MS = 30_000;

/** What a site asks of crawlers. */
export type SiteRules = {
  isAllowed(url: string): boolean;
  /** Between two requests, if the site asks for it. */
  readonly delayMs?: number;
};

/** Ask for `robots.txt`: its text, that there is none, or that the site could not say. */
export type AskRules = (origin: string) => Promise<string | "none" | "unreachable">;

/** Remember each site's rules for a day. @param now the clock, milliseconds since 1970 */
export function siteRules(
  agent: string,
  ask: AskRules,
  now: () => number,
): (url: URL) => Promise<SiteRules> {
  const kept = new Map<string, { readonly rules: Promise<SiteRules>; readonly until: number }>();
  return ({ origin }) => {
    const known = kept.get(origin);
    if (known && known.until > now()) return known.rules;
    const rules = ask(origin).then((text) => toRules(origin, text, agent));
    kept.delete(origin);
    kept.set(origin, { rules, until: now() + KEPT_MS });
    const oldest = kept.keys().next();
    if (kept.size > MAX_SITES && !oldest.done) kept.delete(oldest.value);
    return rules;
  };
}

/** RFC 9309: without a file all is allowed, and nothing while the site fails. */
function toRules(origin: string, text: string, agent: string): SiteRules {
  if (text === "none") return { isAllowed: () => true };
  if (text === "unreachable") return { isAllowed: () => false };
  const robots = parseRobots(`${origin}/robots.txt`, text);
  const delay = robots.getCrawlDelay(agent);
  return {
    isAllowed: (url) => robots.isAllowed(url, agent) ?? true,
    ...(delay === undefined ? {} : { delayMs: Math.min(delay * 1000, LONGEST_DELAY_MS) }),
  };
}

type Robots = {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
};

/** The package is CommonJS and is typed as if it were not: what is imported is the function itself. */
const parseRobots = robotsParser.default as unknown as (url: string, text: string) => Robots;
