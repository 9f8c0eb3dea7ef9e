import { expect, test } from "vitest";
import { parsedArticle, stream, written } from "../../../test/parsed-article.ts";
import { readNinjs } from "../../reading/ninjs/read-ninjs.ts";
import { toNinjs, writeNinjs } from "./write-ninjs.ts";

test("writeNinjs writes items that keep the rules of 3.1 and say all that the article does", async () => {
  const parsed = parsedArticle();
  const [line = ""] = (await written(writeNinjs(stream(parsed, parsed)))).split("\n");
  const { text, title, language, byline, url } = parsed.article;
  const { articles } = readNinjs(line, { contentType: "application/ninjs+json; version=3.1" });
  expect(articles).toMatchObject([
    {
      text,
      title,
      language,
      byline,
      publishedAt: "2024-11-06T09:30:00+01:00",
      image: parsed.article.image,
      wire: { uri: url },
    },
  ]);
  expect(JSON.parse(line)).toMatchObject({
    people: [{ name: "Ada Lo", uri: "https://www.wikidata.org/entity/Q42" }],
    places: [{ geoJSON: { type: "Point", coordinates: [8.5, -47.5] } }],
  });
});

test.each([
  [
    "1.6",
    {
      uri: "a",
      headline: "T",
      body_text: "Words.",
      altids: { own: 1 },
      renditions: { r: { href: "https://x.example/" } },
    },
  ],
  [
    "2.2",
    {
      uri: "a",
      headlines: [{ value: "T" }],
      bodies: [{ value: "Words." }],
      trustindicators: [{ title: "x" }],
    },
  ],
  [
    "3.1",
    {
      uri: "a",
      headlines: [{ value: "T" }],
      bodies: [{ value: "Words." }],
      plannedCoverage: [],
      altIds: [{ role: "x", value: "y" }],
    },
  ],
])("toNinjs sends an item of version %s on as it came", (version, document) => {
  const [article] = readNinjs(JSON.stringify(document), {
    contentType: `application/ninjs+json; version=${version}`,
  }).articles;
  const parsed = parsedArticle();
  const came = {
    ...parsed,
    article: { ...article, id: "a", text: article?.text ?? "", language: "en", blocks: [] },
  };
  expect(toNinjs(came)).toEqual(document);
  expect(toNinjs({ ...came, article: { ...came.article, title: "Other" } })).toMatchObject({
    title: "Other",
    standard: { version: "3.1" },
  });
});
