import { hasType, isObject, type JsonObject, textValue } from "./json-ld.ts";
import { metaOf, type PageHead } from "./read-head.ts";

const ARTICLE = /(?:Article|Posting|Report|Review|Story|Column|Blog)$/i;
const PAGE = /^(?:WebPage|ItemPage|CreativeWork|VideoObject|Recipe)$/;
const SITE = /^(?:WebSite|NewsMediaOrganization|Organization)$/;

/** The JSON-LD object that describes a page's article, or else the page. */
export function findArticleObject(objects: readonly JsonObject[]): JsonObject | undefined {
  const isDated = (object: JsonObject): boolean => "datePublished" in object;
  const articles = objects.filter((object) => hasType(object, ARTICLE));
  return (
    articles.find((object) => isDated(object) && "headline" in object) ??
    articles.find(isDated) ??
    articles[0] ??
    objects.find((object) => hasType(object, PAGE) && isDated(object))
  );
}

/** What the site that published a page calls itself. */
export function findSiteName(head: PageHead, article: JsonObject | undefined): string | undefined {
  return (
    metaOf(head, "og:site_name") ??
    nameOf(article?.publisher, head.jsonLd) ??
    metaOf(head, "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher") ??
    nameOf(
      head.jsonLd.filter((object) => hasType(object, SITE)),
      head.jsonLd,
    )
  );
}

/** Names that a title may carry as its site's: the declared ones, and those made of the address. */
export function siteNamesOf(
  head: PageHead,
  article: JsonObject | undefined,
  url: URL | undefined,
): string[] {
  const declared = [
    metaOf(head, "og:site_name"),
    metaOf(head, "application-name"),
    metaOf(head, "apple-mobile-web-app-title"),
    metaOf(head, "twitter:site")?.replace(/^@/, ""),
    nameOf(article?.publisher, head.jsonLd),
    ...head.jsonLd.filter((object) => hasType(object, SITE)).map((site) => textValue(site.name)),
  ];
  const host = url?.hostname.replace(/^www\./, "");
  const hostNames = host ? [host, host.split(".")[0], host.split(".").at(-2)] : [];
  return [...declared, ...hostNames].flatMap((name) => name || []);
}

/** The name of an organisation or person: a text, an object, or a reference to one elsewhere on the page. */
export function nameOf(value: unknown, objects: readonly JsonObject[]): string | undefined {
  const name = textValue(value, "name", "legalName", "@value");
  if (name) return name;
  if (!isObject(value) || typeof value["@id"] !== "string") return undefined;
  const id = value["@id"];
  const named = objects.find((object) => object["@id"] === id && typeof object.name === "string");
  return textValue(named?.name);
}
