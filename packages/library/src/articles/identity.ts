import { createHash } from "node:crypto";

/** A text's content hash: equal for equal texts, whatever their outer white space. */
export function contentHash(text: string): string {
  return createHash("sha256").update(text.trim()).digest("base64url").slice(0, 27);
}

// Parameters that tell where a click came from, not which page it is.
// Source: https://github.com/AdguardTeam/AdguardFilters/blob/master/TrackParamFilter/sections/general_url.txt
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|cmpid|ns_\w+|at_\w+|ref|ref_src|smid|ocid|ftag|xtor)$/i;
const INDEX_PAGE = /\/(index|default)\.(html?|php|aspx?)$/i;

/**
 * The form of an address that is the article's identity: https, lower-case host without `www.`, no
 * fragment, no tracking, parameters in order. Undefined when it is not a web address.
 */
export function canonicalUrl(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return undefined;
  for (const name of new Set(url.searchParams.keys())) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, "");
  const path = url.pathname.replace(INDEX_PAGE, "/").replace(/(?<=.)\/+$/, "");
  const query = url.searchParams.size > 0 ? `?${url.searchParams}` : "";
  return `https://${host}${path === "/" ? "" : path}${query}`;
}
