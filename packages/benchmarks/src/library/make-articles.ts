import { type Article, createArticle } from "@nutgraf/core";
import { copyEdits, editCopy } from "../collection/edit-copy.ts";
import { between, pick, type Random, seededRandom, zipf } from "../seeded-random.ts";
import { drawBody } from "../world/bodies.ts";
import { drawPerson, personName, titleOf } from "../world/people.ts";
import { drawPlace } from "../world/places.ts";
import { type Pattern, type Piece, readPatterns } from "./sentence-patterns.ts";
import { inFormOf, readVocabulary, type Vocabulary } from "./vocabulary.ts";

/**
 * Articles as a newsroom's library has them: the samples' sentences told of others. Each story has people
 * and bodies whose fame follows Zipf's law, places, and words of its own, over several reports and days;
 * each report has sentences and numbers of its own; some are near copies of another.
 */

const PEOPLE = 5;
const BODIES = 3;
const PLACES = 3;
const WORDS = 14;
const COPY_SHARE = 0.08;
const STORY_ARTICLES = 3;
export const STORIES_A_DAY = 40;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;
export const OUTLETS = 300;
const LEAST_SENTENCES = 8;
const MOST_SENTENCES = 18;
const TITLE_WORDS = 9;
const YEAR = /^(19|20)\d\d$/;
/** How often a noun is one of the story's words, and how often any other than in the sample. */
const OWN_WORD = 0.3;
const OTHER_WORD = 0.4;

/** What the reports of a story have in common. */
type Story = {
  readonly people: readonly number[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  readonly words: readonly string[];
};

type Telling = { readonly title: string; readonly paragraphs: readonly string[] };
type Language = { readonly patterns: readonly Pattern[]; readonly vocabulary: Vocabulary };

/** Make so many articles, always the same for a seed, those of a story one after the other. */
export function* makeArticles(count: number, seed = 1): Generator<Article> {
  let made = 0;
  for (const story of makeStories(seed))
    for (const article of story) {
      if (made++ === count) return;
      yield article;
    }
}

/** Make stories without end, each with its articles, always the same for a seed. */
export function* makeStories(seed = 1): Generator<Article[]> {
  const random = seededRandom(seed);
  const patterns = readPatterns();
  const language = { patterns, vocabulary: readVocabulary(patterns) };
  let made = 0;
  for (let at = 0; ; at++) {
    const start = FIRST_DAY + (at / STORIES_A_DAY) * DAY_MS;
    const story = makeStory(random, { language, start, from: made, seed });
    made += story.length;
    yield story;
  }
}

function makeStory(
  random: Random,
  {
    language,
    start,
    from,
    seed,
  }: { language: Language; start: number; from: number; seed: number },
): Article[] {
  const draw = <Item>(count: number, one: () => Item): Item[] => Array.from({ length: count }, one);
  const story: Story = {
    people: draw(PEOPLE, () => drawPerson(random)),
    bodies: draw(BODIES, () => drawBody(random)),
    places: draw(PLACES, () => drawPlace(random)),
    words: draw(WORDS, () => language.vocabulary.draw(random)),
  };
  const told: Telling[] = [];
  return draw(between(random, 1, 2 * STORY_ARTICLES - 1), () => {
    const isCopy = told.length > 0 && random() < COPY_SHARE;
    const telling = isCopy
      ? editCopy(random, pick(random, told), pick(random, copyEdits))
      : tellStory(random, story, language);
    told.push(telling);
    const id = `made-${seed}-${from + told.length - 1}`;
    return createArticle(telling.paragraphs.join("\n\n"), {
      id,
      title: telling.title,
      publishedAt: new Date(start + (told.length - 1) * random() * DAY_MS).toISOString(),
      source: { name: `Outlet ${zipf(random, OUTLETS)}` },
      url: `https://outlet.example/${id}`,
    });
  });
}

function tellStory(random: Random, story: Story, { patterns, vocabulary }: Language): Telling {
  const tell = makeTeller(random, story, vocabulary);
  const sentences = Array.from({ length: between(random, LEAST_SENTENCES, MOST_SENTENCES) }, () =>
    tell(pick(random, patterns)),
  );
  const about = `${pick(random, story.words)} ${pick(random, story.words)}`;
  const [first = 0] = story.people;
  const lead = tell(pick(random, patterns)).split(" ").slice(0, TITLE_WORDS).join(" ");
  return {
    title: `${personName(first)} on ${about}: ${lead}`,
    paragraphs: toParagraphs(sentences),
  };
}

/** Fills patterns: a person has a title and full name when first named, then the last name. */
function makeTeller(random: Random, story: Story, vocabulary: Vocabulary) {
  const named = new Set<number>();
  const some = <Item>(list: readonly Item[], who: number, none: Item): Item =>
    list[who % list.length] ?? none;
  const fill = (piece: Piece): string => {
    switch (piece.kind) {
      case "person": {
        const rank = some(story.people, piece.who, 0);
        if (named.has(rank)) return personName(rank).split(" ").at(-1) ?? "";
        named.add(rank);
        return `${titleOf(rank)} ${personName(rank)}`;
      }
      case "place":
        return some(story.places, piece.who, "");
      case "organisation":
        return some(story.bodies, piece.who, "");
      case "noun":
        return fillNoun(random, piece.text, { story, vocabulary });
      case "number":
        return anotherNumber(random, piece.text);
      default:
        return piece.text;
    }
  };
  return (pattern: Pattern): string => pattern.map(fill).join("");
}

function fillNoun(
  random: Random,
  noun: string,
  { story, vocabulary }: { story: Story; vocabulary: Vocabulary },
): string {
  const drawn = random();
  if (drawn < OWN_WORD) return inFormOf(pick(random, story.words), noun);
  if (drawn < OWN_WORD + OTHER_WORD) return inFormOf(vocabulary.draw(random), noun);
  return noun;
}

/** About as much; a year stays near. */
function anotherNumber(random: Random, text: string): string {
  const value = Number(text.replaceAll(",", ""));
  if (YEAR.test(text)) return String(value - between(random, 0, 9));
  const about = between(random, Math.ceil(value / 2), Math.ceil(value * 1.5));
  return text.includes(",") ? about.toLocaleString("en-GB") : String(about);
}

function toParagraphs(sentences: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 2)
    paragraphs.push(
      sentences
        .slice(at, at + 2)
        .join(" ")
        .replaceAll("\n", " "),
    );
  return paragraphs;
}
