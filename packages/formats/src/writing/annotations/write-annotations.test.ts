import jsonld from "jsonld";
import { expect, test } from "vitest";
import { parsedArticle, stream, written } from "../../../test/parsed-article.ts";
import { writeAnnotations } from "./write-annotations.ts";

const OA = "http://www.w3.org/ns/oa#";
/** The terms of https://www.w3.org/ns/anno.jsonld that are used here; the network is not asked. */
const context = {
  "@vocab": OA,
  id: "@id",
  type: "@type",
  body: { "@id": `${OA}hasBody` },
  target: { "@id": `${OA}hasTarget` },
  source: { "@id": `${OA}hasSource`, "@type": "@id" },
  selector: { "@id": `${OA}hasSelector` },
};

test("writeAnnotations writes linked data that jsonld expands, positions in characters", async () => {
  const parsed = parsedArticle();
  const collection = JSON.parse(await written(writeAnnotations(stream(parsed))));
  const [expanded] = await jsonld.expand(collection, {
    documentLoader: async (documentUrl) => ({ documentUrl, document: { "@context": context } }),
  });
  expect(expanded?.["@type"]).toEqual([`${OA}AnnotationCollection`]);
  const { items } = collection.first;
  expect(items).toHaveLength(4 + 1 + 1 + 2);
  const characters = Array.from(parsed.article.text);
  for (const { target } of items) {
    const [position, quote] = target.selector;
    expect(characters.slice(position.start, position.end).join("")).toBe(quote.exact);
  }
});
