import jsonld from "jsonld";
import { expect, test } from "vitest";
import { parsedArticle, stream, written } from "../../../test/parsed-article.ts";
import { writeJsonLd } from "./write-json-ld.ts";

const SCHEMA = "https://schema.org/";
/** schema.org's own context says little more than this; the network is not asked. */
const documentLoader = async (url: string) => ({
  documentUrl: url,
  document: { "@context": { "@vocab": SCHEMA } },
});

test("writeJsonLd writes linked data that jsonld expands", async () => {
  const text = await written(writeJsonLd(stream(parsedArticle(), parsedArticle({ id: "b" }))));
  const [first, second] = await jsonld.expand(JSON.parse(text), { documentLoader });
  expect(second).toBeDefined();
  expect(first).toMatchObject({
    "@id": "https://harbour.example/a?b=1&c=2",
    "@type": [`${SCHEMA}NewsArticle`],
    [`${SCHEMA}about`]: [{ "@type": [`${SCHEMA}Organization`] }],
    [`${SCHEMA}mentions`]: [
      { [`${SCHEMA}sameAs`]: [{ "@value": "https://www.wikidata.org/entity/Q42" }] },
      { [`${SCHEMA}geo`]: [{ [`${SCHEMA}latitude`]: [{ "@value": -47.5 }] }] },
    ],
    [`${SCHEMA}hasPart`]: [{ "@type": [`${SCHEMA}Quotation`] }],
  });
});

test("writeJsonLd writes an empty graph of nothing", async () => {
  expect(JSON.parse(await written(writeJsonLd(stream())))).toMatchObject({ "@graph": [] });
});
