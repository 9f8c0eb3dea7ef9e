import fc from "fast-check";
import { expect, test } from "vitest";
import { createArticle, ParsedArticle, parseArticle, type Span } from "../src/index.ts";

/** Words, marks and layout that send a parser down its many paths, and any string at all. */
const pieces = fc.constantFrom(
  ..."“ ” \" ' ‘ ’ ( ) [ ] - – — … . , ; : ? ! \n \n\n \t * • # $ % € & / @".split(" "),
  ..."said told according to by the President minister Putin Kim He she they it his who that".split(
    " ",
  ),
  ..."Moscow U.S. EU Paris, Wednesday June 2014 last week tomorrow 5pm killed signed visited".split(
    " ",
  ),
  ..."protests to and not will may Inc. Mr. did n't can't it's 10,000 3.5% http://a.b/c İ ß 한국 🙂".split(
    " ",
  ),
  " ",
  "\n\n",
  "\ud800",
  "\udc00",
  "\0",
);
const newsLike = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" "));
const anything = fc.string({ unit: "binary", maxLength: 200 });
const texts = fc.oneof(newsLike, anything);
const dates = fc.constantFrom(undefined, "2024-11-06", "2024-02-29T23:59:59Z");

const RUNS = { numRuns: 150 };

test("parseArticle never throws, and its result is what the schema says", () => {
  fc.assert(
    fc.property(texts, dates, (text, publishedAt) => {
      const parsed = parseArticle(createArticle(text, { ...(publishedAt && { publishedAt }) }), {
        explain: true,
      });
      expect(ParsedArticle.parse(parsed)).toEqual(parsed);
      expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
    }),
    RUNS,
  );
});

test("parseArticle is never surer than sure", () => {
  const parsed = parseArticle(createArticle("The army dropped the bombs on Aug. 6, 1945."));
  expect(parsed.events).toMatchObject([{ type: "plover:ASSAULT" }]);
  expect(ParsedArticle.parse(parsed)).toEqual(parsed);
});

test("parseArticle keeps every span inside the text, and none is empty", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseArticle(createArticle(text));
      const { length } = parsed.article.text;
      for (const { start, end } of spansOf(parsed)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
      }
    }),
    RUNS,
  );
});

test("parseArticle covers all but white space with blocks, sentences and tokens, none overlapping", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { article, sentences } = parseArticle(createArticle(text));
      const bare = article.text.replace(/\s/g, "");
      for (const spans of [
        article.blocks.map(({ span }) => span),
        sentences.map(({ span }) => span),
        sentences.flatMap(({ tokens }) => tokens.map(({ span }) => span)),
      ]) {
        spans.forEach(({ start }, at) => {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        });
        const covered = spans.map(({ start, end }) => article.text.slice(start, end)).join("");
        expect(covered.replace(/\s/g, "")).toBe(bare);
      }
    }),
    RUNS,
  );
});

test("parseArticle builds trees with one root and no cycle", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { tokens } of parseArticle(createArticle(text)).sentences) {
        expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
        for (let at = 0; at < tokens.length; at++) {
          let node = at;
          let steps = 0;
          while (node >= 0 && steps <= tokens.length) {
            node = tokens[node]?.head ?? -1;
            steps++;
          }
          expect(node).toBe(-1);
        }
      }
    }),
    RUNS,
  );
});

test("parseArticle names only entities, times, quotes and sentences that are there", () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const { sentences, entities, times, quotes, events, brief } = parseArticle(
        createArticle(text),
      );
      const ids = new Set(entities.map(({ id }) => id));
      const quoteIds = new Set(quotes.map(({ id }) => id));
      const eventIds = new Set(events.map(({ id }) => id));
      const named = [
        ...quotes.flatMap(({ speaker, addressee }) => [speaker ?? [], addressee ?? []].flat()),
        ...events.flatMap(({ agents, patients, others = [], by = [], place }) => [
          ...[...agents, ...patients, ...others, ...by].flatMap(({ entity }) => entity ?? []),
          ...(place === undefined ? [] : [place]),
        ]),
        ...entities.flatMap(({ metonymOf }) => metonymOf ?? []),
      ];
      for (const id of named) expect(ids).toContain(id);
      for (const { by = [], sameAs, time, sentence } of events) {
        for (const { quote } of by) if (quote !== undefined) expect(quoteIds).toContain(quote);
        if (sameAs !== undefined) expect(eventIds).toContain(sameAs);
        if (time !== undefined) expect(times[time]).toBeDefined();
        expect(sentences[sentence]).toBeDefined();
      }
      expect(brief.every((index) => sentences[index])).toBe(true);
    }),
    RUNS,
  );
});

test("parseArticle gives the same for the same article", () => {
  fc.assert(
    fc.property(texts, dates, (text, publishedAt) => {
      const article = createArticle(text, { ...(publishedAt && { publishedAt }) });
      expect(parseArticle(article)).toEqual(parseArticle(article));
    }),
    { numRuns: 40 },
  );
});

test("parseArticle changes line ends alone", () => {
  const { article } = parseArticle(createArticle("One.\r\nTwo.\rThree.\n\u00a0Four\t."));
  expect(article.text).toBe("One.\nTwo.\nThree.\n\u00a0Four\t.");
});

/** Every object with a start and an end, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  if (
    "start" in value &&
    "end" in value &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  )
    inner.push({ start: value.start, end: value.end });
  return inner;
}
