import { expect, test } from "vitest";
import { readNitf } from "./read-nitf.ts";

const nitf = `<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
<nitf xml:lang="en-GB">
  <head>
    <docdata management-status="usable">
      <doc-id id-string="agency-1"/><urgency ed-urg="3"/><date.issue norm="20241106T093000Z"/>
      <date.release norm="20241106T100000Z"/><ed-msg info="Not for use in X"/>
      <doc.copyright holder="Agency" year="2024"/>
      <key-list><keyword key="rates"/></key-list>
    </docdata>
    <pubdata name="The Harbour"/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Rates   rise</hl1></hedline>
      <byline>By <person>Ada Lo</person><byttl>Reporter</byttl></byline>
      <dateline><location>Bern</location></dateline>
    </body.head>
    <body.content>
      <p>In <location>Bern</location>, <person>Bo Mi</person> of the <org idsrc="agency" value="7">central bank</org> spoke.</p>
      <media media-type="image"><media-reference source="a.jpg"/><media-caption>The bank</media-caption></media>
      <hl2>Why</hl2><p>Prices.</p>
    </body.content>
  </body>
</nitf>`;

test("readNitf reads a document whole, with the names where they stand", () => {
  const [article] = readNitf(nitf).articles;
  const text = "In Bern, Bo Mi of the central bank spoke.\n\nWhy\n\nPrices.";
  expect(article).toMatchObject({
    title: "Rates rise",
    text,
    language: "en-GB",
    byline: ["Ada Lo"],
    publishedAt: "2024-11-06T09:30:00Z",
    source: { name: "The Harbour", agency: "Agency" },
    image: { url: "a.jpg", caption: "The bank" },
  });
  expect(article?.wire).toMatchObject({
    uri: "agency-1",
    urgency: 3,
    embargoedUntil: "2024-11-06T10:00:00Z",
    notes: ["Not for use in X"],
    located: "Bern",
    rights: { holder: "Agency" },
    subjects: [{ name: "rates" }],
  });
  const marked = article?.wire?.hints?.map(({ type, span, uri }) => [
    type,
    text.slice(span?.start, span?.end),
    uri,
  ]);
  expect(marked).toEqual([
    ["place", "Bern", undefined],
    ["person", "Bo Mi", undefined],
    ["organisation", "central bank", "agency:7"],
  ]);
});

test.each([
  ["XML that is not well-formed", "<nitf><body></nitf>", "malformed"],
  ["another root", "<nitfy/>", "malformed"],
  [
    "an entity bomb",
    '<!DOCTYPE nitf [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><nitf>&b;</nitf>',
    "refused",
  ],
  [
    "an external entity",
    '<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf>&a;</nitf>',
    "refused",
  ],
  ["100,000 levels", `<nitf>${"<p>".repeat(100_000)}`, "too-large"],
  ["an entity that nobody declared", "<nitf>&a;</nitf>", "malformed"],
])("readNitf refuses %s", (_, xml, code) => {
  expect(() => readNitf(xml)).toThrow(expect.objectContaining({ code }));
});
