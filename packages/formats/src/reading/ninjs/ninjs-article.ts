import {
  type Article,
  createArticle,
  type WireHint,
  type WireItem,
  type WireTerm,
} from "@nutgraf/core";
import { toBlockText } from "../../markup/block-text.ts";
import { toBylineNames } from "../byline.ts";
import { toLanguage } from "../language.ts";
import { toTimestamp } from "../timestamp.ts";
import { withoutAbsent } from "../without-absent.ts";
import type { Concept, NinjsItem, Worded } from "./item.ts";

/** Make an article of an item; `undefined` if it has no words at all, as an event or a bare picture has none. */
export function toNinjsArticle(
  item: NinjsItem,
  original: WireItem["original"],
): Article | undefined {
  const headline = preferred(item.headlines, "main");
  const title = (headline && toPlain(headline)) || item.title;
  const body = preferred(item.bodies, "main") ?? preferred(item.descriptions, "caption");
  const text = (body && toPlain(body)) || title;
  if (!text) return undefined;
  const publishedAt =
    toTimestamp(item.firstcreated) ??
    toTimestamp(item.versioncreated) ??
    toTimestamp(item.contentcreated);
  const modifiedAt = toTimestamp(item.versioncreated);
  const agency = item.infosources?.[0]?.name;
  return createArticle(
    text,
    withoutAbsent({
      title,
      language: toLanguage(item.language),
      publishedAt,
      modifiedAt: modifiedAt === publishedAt ? undefined : modifiedAt,
      byline: toBylineNames(item.by),
      source: agency ? { agency } : undefined,
      url: item.uri && /^https?:/.test(item.uri) ? item.uri : undefined,
      image: imageOf(item),
      wire: toWire(item, original),
    }),
  );
}

/** The words in a role; else the longest plain ones, since markup has to be guessed at; else the longest. */
function preferred(words: readonly Worded[], role: string): Worded | undefined {
  const byLength = words.toSorted((a, b) => b.value.length - a.value.length);
  return (
    byLength.find((worded) => worded.role === role) ??
    byLength.find(({ isMarkup }) => !isMarkup) ??
    byLength[0]
  );
}

const TAG = /<\/?[a-z][^<>]*>/i;

function toPlain({ value, isMarkup }: Worded): string {
  return ((isMarkup ?? TAG.test(value)) ? toBlockText(value) : value).trim();
}

function imageOf(item: NinjsItem): Article["image"] {
  const pictures = [item, ...item.associations].filter(
    ({ type }) => type === "picture" || type === "graphic",
  );
  for (const picture of pictures) {
    const [largest] = picture.renditions.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0));
    const caption = preferred(picture.descriptions, "caption");
    if (largest?.href)
      return withoutAbsent({ url: largest.href, caption: caption && toPlain(caption) });
  }
  return undefined;
}

function toWire(item: NinjsItem, original: WireItem["original"]): WireItem {
  const hints = [
    ...toHints("person", item.people),
    ...toHints("organisation", item.organisations),
    ...toHints("place", item.places),
  ];
  const urgency = Math.round(item.urgency ?? 0);
  return withoutAbsent({
    uri: item.uri,
    version: item.version,
    status: item.pubstatus,
    embargoedUntil: item.embargoed,
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    slugline: item.slugline,
    notes: item.ednote ? [item.ednote] : undefined,
    located: item.located,
    rights: rightsOf(item),
    genres: toTerms(item.genres),
    subjects: toTerms(item.subjects),
    hints: hints.length > 0 ? hints : undefined,
    original,
  });
}

function rightsOf({ copyrightholder, copyrightnotice, usageterms }: NinjsItem): WireItem["rights"] {
  if (!copyrightholder && !copyrightnotice && !usageterms) return undefined;
  return withoutAbsent({ holder: copyrightholder, notice: copyrightnotice, terms: usageterms });
}

/** A term's address: 1.x gives a scheme and a code in it. */
const addressOf = ({ uri, scheme, code, literal }: Concept): string | undefined =>
  uri ?? (scheme && code ? `${scheme}${code}` : (code ?? literal));

function toTerms(concepts: readonly Concept[] | undefined): WireTerm[] | undefined {
  const terms = concepts?.map((concept) =>
    withoutAbsent({ name: concept.name, uri: addressOf(concept) }),
  );
  return terms?.length ? terms : undefined;
}

function toHints(type: WireHint["type"], concepts: readonly Concept[] = []): WireHint[] {
  return concepts.flatMap((concept) =>
    concept.name ? withoutAbsent({ type, name: concept.name, uri: addressOf(concept) }) : [],
  );
}
