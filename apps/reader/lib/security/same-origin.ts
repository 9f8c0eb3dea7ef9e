/** The headers of a request that say where it comes from. */
export type RequestOrigin = {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  readonly fetchSite: string | null;
};

const SAFE_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS"];

/**
 * Whether a request may change something: only a page of this reader may, or a program that is no
 * browser (which sends neither header; a browser sends Origin with every POST).
 * Source: https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html.
 */
export function isAllowedWrite({ method, host, origin, fetchSite }: RequestOrigin): boolean {
  if (SAFE_METHODS.includes(method)) return true;
  if (fetchSite !== null && fetchSite !== "same-origin") return false;
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
