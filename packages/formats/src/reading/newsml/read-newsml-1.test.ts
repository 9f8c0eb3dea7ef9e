import { expect, test } from "vitest";
import { readNewsml1 } from "./read-newsml-1.ts";

const newsml = (
  data: string,
) => `<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.2:1" "NewsML_1.2.dtd"><NewsML>
<NewsItem xml:lang="en">
  <Identification><NewsIdentifier><RevisionId>2</RevisionId><PublicIdentifier>urn:newsml:agency:1</PublicIdentifier></NewsIdentifier></Identification>
  <NewsManagement><FirstCreated>20241106T080000+0000</FirstCreated><ThisRevisionCreated>20241106T093000+0000</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
  <NewsComponent>
    <NewsLines><HeadLine>Rates rise</HeadLine><ByLine>By Ada Lo</ByLine><DateLine>Bern</DateLine><CopyrightLine>Agency 2024</CopyrightLine></NewsLines>
    <DescriptiveMetadata><Language FormalName="fr"/><SubjectCode><Subject FormalName="04000000"/></SubjectCode></DescriptiveMetadata>
    <ContentItem><DataContent>${data}</DataContent></ContentItem>
  </NewsComponent>
</NewsItem></NewsML>`;

test.each([
  ["paragraphs", "<p>Un.</p><p>Deux.</p>"],
  ["XHTML", "<html><head><title>x</title></head><body><p>Un.</p><p>Deux.</p></body></html>"],
  ["NITF", "<nitf><body><body.content><p>Un.</p><p>Deux.</p></body.content></body></nitf>"],
])("readNewsml1 reads an item with %s", (_, data) => {
  expect(readNewsml1(newsml(data)).articles).toMatchObject([
    {
      title: "Rates rise",
      text: "Un.\n\nDeux.",
      language: "fr",
      byline: ["Ada Lo"],
      publishedAt: "2024-11-06T08:00:00+00:00",
      modifiedAt: "2024-11-06T09:30:00+00:00",
      wire: {
        uri: "urn:newsml:agency:1",
        version: "2",
        status: "usable",
        urgency: 4,
        located: "Bern",
        rights: { notice: "Agency 2024" },
        subjects: [{ uri: "http://cv.iptc.org/newscodes/subjectcode/04000000" }],
      },
    },
  ]);
});
