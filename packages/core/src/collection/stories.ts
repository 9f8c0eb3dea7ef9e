import type { Entity } from "../model/entity.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import type { Sentence } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";
import { hashString } from "../text/hashing.ts";
import { contains, sliceOf } from "../text/spans.ts";
import { foldName } from "./fold-name.ts";
import { isHead, nameOf } from "./same-entity.ts";

/**
 * Stories: articles that tell of the same thing. Two articles are linked when they are near in time and
 * in what they speak of; a story is a connected part, whatever the order in which articles come.
 */

/** What an article is about: features with weights, strongest first; the weights' squares add up to 1. */
export type StoryProfile = readonly StoryFeature[];
type StoryFeature = { readonly feature: number; readonly weight: number };

const PROFILE_SIZE = 24;
/** So many of the strongest features find the candidates. */
const INDEX_SIZE = 6;
/** Days between two articles of which one goes on with the other's story. */
export const STORY_GAP_DAYS = 3;
const LEAST_LIKENESS = 0.35;
/** With one name in both, or none: a place has many stories of a day, and its people are in some. */
const LEAST_LIKENESS_ONE_NAME = 0.42;
const LEAST_LIKENESS_UNNAMED = 0.5;
/** What plays in other places is another story, unless all else is the same. */
const LEAST_LIKENESS_APART = 0.65;
/** Each day between them asks for so much more. */
const LIKENESS_PER_DAY = 0.03;
/** Two names are soon shared, the more so in a short text. */
const LEAST_SHARED = 3;
const LEAD_SENTENCES = 3;

/** Words that any news may have. */
const COMMON = new Set(
  "say tell people year day week month government official country state nation time man woman new first last more other make take come go be have do leader minister president report news statement spokesman group part world number work company city place accord add include call use week today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);
const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** What an article is about: whom and what it names, and the words of its title and first sentences. */
export function profileStory({ article, sentences, entities }: ParsedArticle): StoryProfile {
  const weights = new Map<number, number>();
  const add = (key: string, weight: number, kind: Kind = "word") => {
    const feature = toFeature(key, kind);
    weights.set(feature, (weights.get(feature) ?? 0) + weight);
  };
  // "Rescuers" and "a witness" are in many stories.
  const named = entities.filter(
    ({ mentions, salience }) => salience > 0 && mentions.some(({ form }) => form === "name"),
  );
  const prose = proseSentences(article, sentences);
  const titles = article.blocks.filter(({ kind }) => kind === "headline");
  const head = [...titles, ...prose.slice(0, 1)].map(({ span }) => span);
  // Without the type, which short reports leave open.
  for (const entity of named)
    add(`name|${nameOf(entity)}`, entityWeight(entity), kindOf(entity, head));
  // A name counts once, not once more for each of its words.
  const inNames = new Set(named.flatMap(({ name }) => foldName(name).split(" ")));
  for (const [index, sentence] of prose.slice(0, LEAD_SENTENCES).entries())
    for (const word of contentWords(article.text, sentence))
      if (!inNames.has(word)) add(word, index === 0 ? 0.6 : 0.35);
  for (const word of titleWords(article.title ?? "")) if (!inNames.has(word)) add(word, 0.6);
  return normalise([...weights].map(([feature, weight]) => ({ feature, weight })));
}

/** The features by which candidates are looked up. */
export function indexFeatures(profile: StoryProfile): readonly number[] {
  return profile.slice(0, INDEX_SIZE).map(({ feature }) => feature);
}

/** How much two articles speak of the same, 0 to 1. */
export function storyLikeness(a: StoryProfile, b: StoryProfile): number {
  const weights = new Map(a.map(({ feature, weight }) => [feature, weight]));
  return b.reduce((sum, { feature, weight }) => sum + weight * (weights.get(feature) ?? 0), 0);
}

/**
 * Whether two articles, so many days apart, tell one story: they are alike, the more so where they name
 * nobody in common or play in different places.
 */
export function areOneStory(a: StoryProfile, b: StoryProfile, days: number): boolean {
  if (days > STORY_GAP_DAYS) return false;
  const features = new Set(a.map(({ feature }) => feature));
  const shared = b.filter(({ feature }) => features.has(feature));
  if (shared.length < LEAST_SHARED) return false;
  return storyLikeness(a, b) >= leastLikeness(a, b, shared) + LIKENESS_PER_DAY * days;
}

/** The less they share of who and where, the more alike they must be in all. */
function leastLikeness(a: StoryProfile, b: StoryProfile, shared: StoryProfile): number {
  const sharesPlace = shared.some(isOf("place"));
  const isApart = !sharesPlace && a.some(isOf("place")) && b.some(isOf("place"));
  if (isApart) return LEAST_LIKENESS_APART;
  const heads = shared.filter(isOf("head")).length;
  // The heads of two countries are together in little other news.
  const names = shared.filter(isOf("name")).length + (heads > 1 ? heads : 0);
  if (names === 0) return LEAST_LIKENESS_UNNAMED;
  return names === 1 ? LEAST_LIKENESS_ONE_NAME : LEAST_LIKENESS;
}

/** What a feature stands for, as its three lowest bits tell; `broad` names are in all news of a country, as its `head` is. */
const KINDS = ["word", "name", "place", "broad", "head"] as const;
type Kind = (typeof KINDS)[number];

const toFeature = (key: string, kind: Kind): number => (hashString(key) & ~7) | KINDS.indexOf(kind);

const isOf =
  (kind: Kind) =>
  ({ feature }: StoryFeature): boolean =>
    KINDS[feature & 7] === kind;

/** Where it plays is told in the title or the first sentence; later places are many. */
function kindOf({ type, link, roles = [], mentions }: Entity, head: readonly Span[]): Kind {
  if (isHead(roles)) return "head";
  if (type === "group") return "broad";
  if (type !== "place") return "name";
  const isCountry = link?.iso3166?.length === 2;
  const isFirst = mentions.some(({ span }) => head.some((part) => contains(part, span)));
  return isFirst && !isCountry ? "place" : "broad";
}

/** A country says little of what a story is about, a person much. */
function entityWeight({ type, salience, link }: Entity): number {
  const isCountry = type === "place" && link?.iso3166 !== undefined && link.iso3166.length === 2;
  const specific = isCountry ? 0.35 : type === "group" ? 0.4 : 1;
  return specific * (0.4 + 1.6 * salience);
}

function proseSentences(
  article: ParsedArticle["article"],
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const prose = article.blocks.filter(({ kind }) => kind === "paragraph" || kind === "list-item");
  return sentences.filter(({ span }) => prose.some((block) => contains(block.span, span)));
}

function contentWords(text: string, { tokens }: Sentence): string[] {
  return tokens
    .filter(({ upos }) => CONTENT.has(upos))
    .map((token) => (token.lemma || sliceOf(text, token.span)).toLowerCase())
    .filter((word) => word.length > 2 && !COMMON.has(word));
}

const TITLE_WORD = /[\p{L}\p{N}]{3,}/gu;
// Function words of titles, which have no tags.
const TITLE_STOP = new Set(
  "the and for with from over after amid into says say that this will has have had are was were not but its his her their who what when where why how out off new".split(
    " ",
  ),
);

function titleWords(title: string): string[] {
  return Array.from(title.toLowerCase().matchAll(TITLE_WORD), ([word]) => word).filter(
    (word) => !TITLE_STOP.has(word) && !COMMON.has(word),
  );
}

function normalise(features: readonly StoryFeature[]): StoryProfile {
  const strongest = features
    .toSorted((a, b) => b.weight - a.weight || a.feature - b.feature)
    .slice(0, PROFILE_SIZE);
  const length = Math.hypot(...strongest.map(({ weight }) => weight)) || 1;
  return strongest.map(({ feature, weight }) => ({ feature, weight: weight / length }));
}
