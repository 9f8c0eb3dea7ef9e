import { expect, test } from "vitest";
import { readNinjs } from "./read-ninjs.ts";

const type = (version: string) => ({
  contentType: `application/vnd.iptc.ninjs+json; version=${version}`,
});
const read = (document: unknown, version?: string) =>
  readNinjs(JSON.stringify(document), version === undefined ? {} : type(version));

const story = {
  uri: "https://agency.example/items/1",
  type: "text",
  version: "2",
  versionCreated: "2024-11-06T09:30:00Z",
  firstCreated: "2024-11-06T08:00:00Z",
  embargoedUntil: "2024-11-06T10:00:00Z",
  pubStatus: "usable",
  urgency: 3,
  language: "en-GB",
  by: "By Ada Lo and Bo Mi",
  located: "Bern",
  edNote: "Corrects the rate in paragraph 2",
  usageTerms: "Editorial use",
  headlines: [{ role: "main", value: "Rates rise" }],
  bodies: [
    {
      role: "main",
      contentType: "text/html",
      value: "<p>The bank raised rates.</p><p>It said so.</p>",
    },
  ],
  people: [{ name: "Ada Lo", uri: "https://agency.example/people/7" }],
  subjects: [{ name: "economy", uri: "http://cv.iptc.org/newscodes/mediatopic/20000344" }],
};

test("readNinjs reads an item whole", () => {
  const { articles } = read(story);
  expect(articles).toMatchObject([
    {
      title: "Rates rise",
      text: "The bank raised rates.\n\nIt said so.",
      language: "en-GB",
      byline: ["Ada Lo", "Bo Mi"],
      publishedAt: "2024-11-06T08:00:00Z",
      modifiedAt: "2024-11-06T09:30:00Z",
      wire: {
        uri: "https://agency.example/items/1",
        version: "2",
        status: "usable",
        embargoedUntil: "2024-11-06T10:00:00Z",
        urgency: 3,
        located: "Bern",
        notes: ["Corrects the rate in paragraph 2"],
        rights: { terms: "Editorial use" },
        subjects: [{ name: "economy", uri: "http://cv.iptc.org/newscodes/mediatopic/20000344" }],
        hints: [{ type: "person", name: "Ada Lo", uri: "https://agency.example/people/7" }],
        original: { format: "ninjs-3.1", content: JSON.stringify(story) },
      },
    },
  ]);
});

test.each([
  ["1.0", { uri: "a", headline: "T", body_text: "Words.", byline: "By Ada Lo" }],
  ["1.6", { uri: "a", headline: "T", body_xhtml: "<p>Words.</p>", byline: "Ada Lo" }],
  ["2.1", { uri: "a", headlines: [{ value: "T" }], bodies: [{ value: "Words." }], by: "Ada Lo" }],
])("readNinjs reads version %s", (version, document) => {
  expect(read(document, version).articles).toMatchObject([
    { title: "T", text: "Words.", byline: ["Ada Lo"] },
  ]);
});

test("readNinjs accepts an event and makes no article of it", () => {
  const event = {
    uri: "a",
    type: "event",
    eventDetails: { dates: { startDate: "2024-11-06T09:00:00Z" } },
  };
  expect(read(event, "3.0")).toEqual({ articles: [], accepted: true });
});

test.each([
  ["no uri", "3.1", { title: "T" }, /uri/],
  ["an unknown property", "2.0", { uri: "a", random: "b" }, /random/],
  ["a property of a later version", "1.0", { uri: "a", ednote: "b" }, /ednote: unknown/],
  ["a status that is none", "1.2", { uri: "a", pubstatus: "cancelled" }, /pubstatus/],
  [
    "both kinds of rights",
    "3.0",
    { uri: "a", rightsInfo: { linkedRights: "b", encodedRights: "c" } },
    /rightsInfo/,
  ],
  [
    "an unknown property in an association",
    "3.1",
    { uri: "a", associations: [{ uri: "b", name: "c", d: 1 }] },
    /"?d"?/,
  ],
  [
    "a place that is nowhere",
    "3.1",
    { uri: "a", places: [{ geoJSON: { type: "Foo" } }] },
    /places/,
  ],
  ["a version that nobody knows", "9.0", { uri: "a" }, /version 9/],
])("readNinjs refuses %s", (_, version, document, problem) => {
  expect(() => read(document, version)).toThrow(
    expect.objectContaining({ code: "malformed", message: expect.stringMatching(problem) }),
  );
});

test("readNinjs refuses 100,000 levels", () => {
  const source = `{"uri":"a","altids":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`;
  expect(() => readNinjs(source, {})).toThrow(expect.objectContaining({ code: "too-large" }));
});
