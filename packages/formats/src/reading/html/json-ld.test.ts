import { expect, test } from "vitest";
import { hasType, readJsonLd, textValue } from "./json-ld.ts";

test.each([
  ["an object", '{"@type":"NewsArticle"}', 1],
  ["a list", '[{"a":1},{"b":2}]', 2],
  ["a graph", '{"@graph":[{"a":1},{"b":{"c":3}}]}', 4],
  ["a script in a comment", '<!-- {"a":1} -->', 1],
  ["a CDATA section", '//<![CDATA[\n{"a":1}\n//]]>', 1],
  ["a line break in a string", '{"a":"one\ntwo"}', 1],
  ["a comma too many", '{"a":[1,],}', 1],
  ["a semicolon at the end", '{"a":1};', 1],
  ["what is broken", '{"a":', 0],
  ["a bare text", '"a"', 0],
  ["nothing", "", 0],
])("readJsonLd reads %s", (_, script, count) => {
  expect(readJsonLd(script)).toHaveLength(count);
});

test("readJsonLd goes only so deep", () => {
  expect(readJsonLd(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`).length).toBeLessThan(20);
});

test("hasType knows one type of several", () => {
  expect(hasType({ "@type": ["Thing", "NewsArticle"] }, /Article$/)).toBe(true);
  expect(hasType({ "@type": "Organization" }, /Article$/)).toBe(false);
});

test.each([
  ["a text", " One ", "One"],
  ["the first of a list", ["", "Two"], "Two"],
  ["an object's name", { name: "Three" }, "Three"],
  ["a number", 4, undefined],
  ["nothing", null, undefined],
])("textValue reads %s", (_, value, text) => {
  expect(textValue(value, "name")).toBe(text);
});
