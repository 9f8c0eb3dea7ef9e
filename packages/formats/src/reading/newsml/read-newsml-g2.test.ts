import { expect, test } from "vitest";
import { readNewsmlG2 } from "./read-newsml-g2.ts";

const item = (
  content: string,
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:agency:1" version="3" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
  <catalog><scheme alias="us" uri="https://agency.example/codes/"/></catalog>
  <rightsInfo><copyrightHolder><name>Agency</name></copyrightHolder><usageTerms>Editorial use</usageTerms></rightsInfo>
  <itemMeta>
    <provider qcode="nprov:A"><name>Agency</name></provider>
    <versionCreated>2024-11-06T09:30:00Z</versionCreated><firstCreated>2024-11-06T08:00:00Z</firstCreated>
    <embargoed>2024-11-06T10:00:00Z</embargoed><pubStatus qcode="stat:withheld"/><edNote>Corrects the rate</edNote>
  </itemMeta>
  <contentMeta>
    <urgency>2</urgency><located qcode="us:BRN"><name>Bern</name></located><by>By Ada Lo</by><language tag="de-CH"/>
    <headline xml:lang="en">Rates rise</headline><headline xml:lang="de">Zinsen steigen</headline>
    <subject type="cpnat:person" qcode="us:p7"><name>Bo Mi</name></subject><subject qcode="medtop:20000344"/><subject qcode="own:5"/>
  </contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`;

const html = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Eins.</p><p>Zwei.</p></body></html></inlineXML>`;

test("readNewsmlG2 reads an item whole: in the language of the text, codes as addresses", () => {
  const [article] = readNewsmlG2(item(html)).articles;
  expect(article).toMatchObject({
    title: "Zinsen steigen",
    text: "Eins.\n\nZwei.",
    language: "de-CH",
    byline: ["Ada Lo"],
    publishedAt: "2024-11-06T08:00:00Z",
    modifiedAt: "2024-11-06T09:30:00Z",
    source: { name: "Agency" },
  });
  expect(article?.wire).toMatchObject({
    uri: "urn:agency:1",
    version: "3",
    status: "withheld",
    embargoedUntil: "2024-11-06T10:00:00Z",
    urgency: 2,
    located: "Bern",
    notes: ["Corrects the rate"],
    rights: { holder: "Agency", terms: "Editorial use" },
    subjects: [
      { name: "Bo Mi", uri: "https://agency.example/codes/p7" },
      { uri: "http://cv.iptc.org/newscodes/mediatopic/20000344" },
      { uri: "own:5" },
    ],
    hints: [{ type: "person", name: "Bo Mi", uri: "https://agency.example/codes/p7" }],
  });
});

const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>Eins.</p></body.content></body></nitf></inlineXML>`;

test.each([
  ["NITF", nitf, "Eins."],
  ["plain text", '<inlineData contenttype="text/plain">Eins.\nZwei.</inlineData>', "Eins.\nZwei."],
  [
    "escaped HTML",
    '<inlineData contenttype="text/html">&lt;p&gt;Eins.&lt;/p&gt;</inlineData>',
    "Eins.",
  ],
  [
    "a picture alone",
    '<remoteContent contenttype="image/jpeg" href="https://a.example/1.jpg" width="9"/>',
    "Zinsen steigen",
  ],
])("readNewsmlG2 reads %s", (_, content, text) => {
  expect(readNewsmlG2(item(content)).articles).toMatchObject([{ text }]);
});

const prefixed = (inner: string) =>
  `<n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/"><n:header/><n:itemSet>${inner}</n:itemSet></n:newsMessage>`;

test("readNewsmlG2 reads every item of a message, whatever the prefix", () => {
  const news = "<n:newsItem><n:contentMeta><n:headline>T</n:headline></n:contentMeta></n:newsItem>";
  expect(readNewsmlG2(prefixed(news + news)).articles).toHaveLength(2);
});

test("readNewsmlG2 reads a package as the list of what it groups", () => {
  const group =
    "<n:packageItem><n:groupSet><n:group><n:itemRef><n:title>A</n:title><n:description>B</n:description></n:itemRef><n:itemRef><n:title>C</n:title></n:itemRef></n:group></n:groupSet></n:packageItem>";
  expect(readNewsmlG2(prefixed(group)).articles).toMatchObject([{ text: "A\nB\n\nC" }]);
});

test("readNewsmlG2 accepts a concept and makes no article of it", () => {
  const concept =
    '<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/"><concept/></conceptItem>';
  expect(readNewsmlG2(concept)).toEqual({ articles: [], accepted: true });
});
