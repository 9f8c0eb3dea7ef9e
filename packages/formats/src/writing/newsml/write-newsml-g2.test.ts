import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { parsedArticle, stream, written } from "../../../test/parsed-article.ts";
import { readNewsmlG2 } from "../../reading/newsml/read-newsml-g2.ts";
import { writeNewsmlG2 } from "./write-newsml-g2.ts";

const wire = {
  uri: "urn:agency:1",
  version: "3",
  status: "withheld",
  embargoedUntil: "2024-11-06T10:00:00Z",
  urgency: 2,
  slugline: "RATES",
  notes: ["Corrects"],
  located: "Bern",
  rights: { holder: "HBR", notice: "HBR 2024", terms: "Editorial" },
  genres: [{ name: "Actuality" }],
  subjects: [{ name: "economy", uri: "http://cv.iptc.org/newscodes/mediatopic/20000344" }],
} as const;

test("writeNewsmlG2 writes well-formed XML that says all that the article does", async () => {
  const parsed = parsedArticle();
  const xml = await written(
    writeNewsmlG2(
      stream(
        {
          ...parsed,
          article: {
            ...parsed.article,
            wire: {
              ...wire,
              notes: [...wire.notes],
              genres: [...wire.genres],
              subjects: [...wire.subjects],
            },
          },
        },
        parsed,
      ),
    ),
  );
  expect(XMLValidator.validate(xml)).toBe(true);
  const { text, title, language, byline } = parsed.article;
  const [first, second] = readNewsmlG2(xml).articles;
  expect(first).toMatchObject({
    text,
    title,
    language,
    byline,
    publishedAt: "2024-11-06T09:30:00+01:00",
    wire: { ...wire, subjects: expect.arrayContaining([...wire.subjects]) },
  });
  expect(first?.wire?.hints).toContainEqual({
    type: "person",
    name: "Ada Lo",
    uri: "https://www.wikidata.org/entity/Q42",
  });
  expect(second?.wire?.uri).toBe("https://harbour.example/a?b=1&c=2");
});

const item =
  '<?xml version="1.0"?>\n<!-- ours -->\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:x="urn:x" guid="urn:a:1" version="7"><itemMeta/><contentMeta><headline>T</headline><x:own x:kept="yes">1</x:own></contentMeta><contentSet><inlineData contenttype="text/plain">Words.</inlineData></contentSet></newsItem>';

test("writeNewsmlG2 sends an item on as it came, what nobody models included", async () => {
  const [article] = readNewsmlG2(item).articles;
  const parsed = parsedArticle();
  const came = {
    ...parsed,
    entities: [],
    article: {
      ...parsed.article,
      ...article,
      blocks: [],
      byline: undefined,
      source: undefined,
      image: undefined,
      publishedAt: undefined,
    },
  };
  expect(await written(writeNewsmlG2(stream(came)))).toContain('<x:own x:kept="yes">1</x:own>');
  const edited = { ...came, article: { ...came.article, title: "Other" } };
  const xml = await written(writeNewsmlG2(stream(edited)));
  expect(xml).not.toContain("x:own");
  expect(readNewsmlG2(xml).articles).toMatchObject([
    { title: "Other", wire: { uri: "urn:a:1", version: "7" } },
  ]);
});
