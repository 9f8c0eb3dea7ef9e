import { type ParsedArticle, parseArticle } from "@nutgraf/core";
import { type Random, seededRandom, zipf } from "../seeded-random.ts";
import { drawBody, isBody } from "../world/bodies.ts";
import { drawPerson, isPerson, personName } from "../world/people.ts";
import { makeStories, OUTLETS, STORIES_A_DAY } from "./make-articles.ts";
import { retellArticle } from "./retell-article.ts";
import { readPatterns } from "./sentence-patterns.ts";
import { inFormOf, readVocabulary, type Vocabulary } from "./vocabulary.ts";

const DAY_MS = 86_400_000;
/** Share of the nouns that are others in another telling. */
const OTHER_NOUNS = 0.7;

/**
 * So many parsed articles, much faster than by parsing: made stories are parsed once, `parsedCount`
 * articles or a few more, and told again and again of others, later and in other nouns.
 */
export function* retellStories(
  count: number,
  { parsedCount, seed = 1 }: { parsedCount: number; seed?: number },
): Generator<ParsedArticle> {
  const stories: ParsedArticle[][] = [];
  let parsed = 0;
  for (const story of makeStories(seed)) {
    if (parsed >= parsedCount) break;
    stories.push(story.map((article) => parseArticle(article)));
    parsed += story.length;
  }
  const vocabulary = readVocabulary(readPatterns());
  const roundMs = (stories.length / STORIES_A_DAY) * DAY_MS;
  let told = 0;
  for (let round = 1; ; round++)
    for (const [at, story] of stories.entries()) {
      const random = seededRandom(seed + round * stories.length + at);
      for (const article of retellStory(random, story, {
        vocabulary,
        round,
        laterMs: round * roundMs,
      })) {
        if (told++ === count) return;
        yield article;
      }
    }
}

function retellStory(
  random: Random,
  story: readonly ParsedArticle[],
  { vocabulary, round, laterMs }: { vocabulary: Vocabulary; round: number; laterMs: number },
): ParsedArticle[] {
  const nameFor = remember((name) => anotherName(random, name));
  const nounFor = remember((noun) =>
    random() < OTHER_NOUNS ? inFormOf(vocabulary.draw(random), noun) : undefined,
  );
  return story.map((parsed) =>
    retellArticle(parsed, {
      id: `${parsed.article.id}-${round}`,
      publishedAt: new Date(Date.parse(parsed.article.publishedAt ?? "") + laterMs).toISOString(),
      source: `Outlet ${zipf(random, OUTLETS)}`,
      nameFor,
      nounFor,
    }),
  );
}

/** Of a person or an organisation, in as many words; undefined for any other name. */
function anotherName(random: Random, name: string): string | undefined {
  const draw = isPerson(name) ? () => personName(drawPerson(random)) : () => drawBody(random);
  if (!isPerson(name) && !isBody(name)) return undefined;
  for (;;) {
    const other = draw();
    if (other.split(" ").length === name.split(" ").length) return other;
  }
}

/** The same answer to the same question. */
function remember(answer: (question: string) => string | undefined) {
  const known = new Map<string, string | undefined>();
  return (question: string): string | undefined => {
    if (!known.has(question)) known.set(question, answer(question));
    return known.get(question);
  };
}
