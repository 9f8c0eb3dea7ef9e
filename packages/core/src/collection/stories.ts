import type { Entity } from "../model/entity.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import type { Sentence } from "../model/sentence.ts";
import { hashString } from "../text/hashing.ts";
import { contains, sliceOf } from "../text/spans.ts";
import { foldName } from "./fold-name.ts";
import { nameOf } from "./same-entity.ts";

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
const LEAST_LIKENESS = 0.4;
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
  const add = (key: string, weight: number) => {
    const feature = hashString(key);
    weights.set(feature, (weights.get(feature) ?? 0) + weight);
  };
  // "Rescuers" and "a witness" are in many stories.
  const named = entities.filter(
    ({ mentions, salience }) => salience > 0 && mentions.some(({ form }) => form === "name"),
  );
  // Without the type, which short reports leave open.
  for (const entity of named) add(`name|${nameOf(entity)}`, entityWeight(entity));
  // A name counts once, not once more for each of its words.
  const inNames = new Set(named.flatMap(({ name }) => foldName(name).split(" ")));
  const prose = proseSentences(article, sentences);
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

/** Whether two articles, so many days apart, tell one story. */
export function areOneStory(a: StoryProfile, b: StoryProfile, days: number): boolean {
  if (days > STORY_GAP_DAYS) return false;
  const features = new Set(a.map(({ feature }) => feature));
  if (b.filter(({ feature }) => features.has(feature)).length < LEAST_SHARED) return false;
  return storyLikeness(a, b) >= LEAST_LIKENESS + LIKENESS_PER_DAY * days;
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
