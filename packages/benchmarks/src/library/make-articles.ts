import { type Article, createArticle } from "@nutgraf/core";
import { sampleArticles } from "@nutgraf/samples";
import { type Random, seededRandom } from "../seeded-random.ts";

/**
 * Articles as a newsroom's library has them: sentences of the samples, told of people whose fame follows
 * Zipf's law, in stories of several reports over days, with near copies among them.
 */

const PEOPLE = 4000;
const CAST = 5;
const COPY_SHARE = 0.08;
const STORY_ARTICLES = 3;
const STORIES_A_DAY = 40;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;
const OUTLETS = 60;

const FIRST_NAMES =
  "Anna Bruno Carla David Elena Farid Grace Hugo Irene Jonas Karim Laura Marco Nadia Oscar Paula Qasim Rosa Samuel Teresa Umar Vera Walter Ximena Yusuf Zofia Akira Bella Chen Diego Esther Felix".split(
    " ",
  );
const LAST_NAMES =
  "Abbott Becker Castillo Dalton Eriksen Fischer Galanis Haddad Ivanov Jansen Kowalski Lindqvist Moreau Nakamura Okafor Petrov Quiroga Rossi Santos Tanaka Ueda Varga Weber Xu Yilmaz Zeman Ahmadi Bianchi Costa Duarte Evans Ferreira Grant Horvat Ito Jovanovic Keller Larsen Mendes Novak".split(
    " ",
  );
const TITLES = ["Minister", "Senator", "Governor", "Professor", "Judge", "Mayor", "Ambassador"];

/** A name in running text: two or three capitalised words. */
const NAME = /\b[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}\b/g;

/** Make so many articles, always the same for a seed. */
export function* makeArticles(count: number, seed = 1): Generator<Article> {
  const random = seededRandom(seed);
  const sources = sampleArticles().map(({ text }) => splitSentences(text));
  let made = 0;
  for (let story = 0; made < count; story++) {
    const cast = Array.from({ length: CAST }, () => zipf(random, PEOPLE));
    const sentences = sources[Math.floor(random() * sources.length)] ?? [];
    const size = 1 + Math.floor(random() * (2 * STORY_ARTICLES - 1));
    const start = FIRST_DAY + (story / STORIES_A_DAY) * DAY_MS;
    let original: Article | undefined;
    for (let at = 0; at < size && made < count; at++, made++) {
      const publishedAt = new Date(start + at * random() * DAY_MS).toISOString();
      const one: Article =
        original && random() < COPY_SHARE
          ? copyOf(original, { id: `made-${made}`, publishedAt, random })
          : tell({ sentences, cast, id: `made-${made}`, publishedAt, random });
      original ??= one;
      yield one;
    }
  }
}

type Telling = {
  readonly sentences: readonly string[];
  readonly cast: readonly number[];
  readonly id: string;
  readonly publishedAt: string;
  readonly random: Random;
};

function tell({ sentences, cast, id, publishedAt, random }: Telling): Article {
  const from = Math.floor(random() * Math.max(1, sentences.length / 3));
  const kept = sentences.slice(from, from + 8 + Math.floor(random() * 10));
  let next = 0;
  const replaced = kept.map((sentence) =>
    sentence.replace(NAME, () => personName(cast[next++ % cast.length] ?? 0, next < cast.length)),
  );
  const title = `${personName(cast[0] ?? 0, false)}: ${(replaced[0] ?? "").split(" ").slice(0, 8).join(" ")}`;
  const text = toParagraphs(replaced);
  return createArticle(text, {
    id,
    title,
    publishedAt,
    source: { name: `Outlet ${zipf(random, OUTLETS)}` },
    url: `https://outlet.example/${id}`,
  });
}

/** A wire copy: a new headline, a cut tail, some words spelled otherwise. */
function copyOf(
  article: Article,
  { id, publishedAt, random }: Pick<Telling, "id" | "publishedAt" | "random">,
): Article {
  const paragraphs = article.text.split("\n\n");
  const kept = paragraphs.slice(
    0,
    Math.max(2, Math.ceil(paragraphs.length * (0.6 + 0.4 * random()))),
  );
  const text = kept.join("\n\n").replaceAll("organisation", "organization");
  return createArticle(text, {
    ...article,
    id,
    title: `What we know: ${article.title ?? ""}`,
    publishedAt,
    source: { name: `Outlet ${zipf(random, OUTLETS)}` },
    url: `https://outlet.example/${id}`,
  });
}

/** The name of a person by their rank in fame, the first time with a title. */
export function personName(rank: number, isTitled: boolean): string {
  const first = FIRST_NAMES[rank % FIRST_NAMES.length] ?? "";
  const last = LAST_NAMES[Math.floor(rank / FIRST_NAMES.length) % LAST_NAMES.length] ?? "";
  const middle =
    rank >= FIRST_NAMES.length * LAST_NAMES.length
      ? ` ${FIRST_NAMES[(rank * 7) % FIRST_NAMES.length]}`
      : "";
  const title = isTitled ? `${TITLES[rank % TITLES.length]} ` : "";
  return `${title}${first}${middle} ${last}`;
}

/** A rank from 0 on, the first one most often: https://en.wikipedia.org/wiki/Zipf%27s_law, exponent 1. */
function zipf(random: Random, ranks: number): number {
  return Math.min(ranks - 1, Math.floor((ranks + 1) ** random()) - 1);
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?]”?)\s+(?=[A-Z“])/).map((sentence) => sentence.replaceAll("\n", " "));
}

function toParagraphs(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 2)
    paragraphs.push(sentences.slice(at, at + 2).join(" "));
  return paragraphs.join("\n\n");
}
