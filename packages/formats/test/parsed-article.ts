import { createArticle, ParsedArticle, type Span } from "@nutgraf/core";

const TEXT = `The central bank of Norland raised its rate on Wednesday, said Ada Lo 😀.

"=Prices [will] fall; slowly, & surely," she said on 6 November 2024.`;

/** A small article with a fact of each kind, and letters that every format has to take care of. */
export function parsedArticle(changes: { id?: string; title?: string } = {}): ParsedArticle {
  const at = (words: string, from = 0): Span => {
    const start = TEXT.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const second = TEXT.indexOf('"');
  const token = (words: string) => ({
    span: at(words),
    lemma: words,
    upos: "NOUN",
    head: -1,
    deprel: "root",
  });
  const bank = at("central bank of Norland");
  return ParsedArticle.parse({
    schemaVersion: 1,
    article: {
      ...createArticle(TEXT, {
        id: "a/1",
        title: '=Rates <rise> & "fall"',
        byline: ["Bo Mi"],
        source: { name: "The Harbour", agency: "HBR" },
        publishedAt: "2024-11-06T09:30:00+01:00",
        url: "https://harbour.example/a?b=1&c=2",
        image: { url: "https://harbour.example/a.jpg", caption: "The bank" },
        ...changes,
      }),
      blocks: [
        { kind: "paragraph", span: { start: 0, end: second - 2 } },
        { kind: "paragraph", span: { start: second, end: TEXT.length } },
      ],
    },
    sentences: [
      { span: { start: 0, end: second - 2 }, tokens: [token("raised")] },
      { span: { start: second, end: TEXT.length }, tokens: [token("fall")] },
    ],
    entities: [
      {
        id: "e1",
        type: "organisation",
        name: "central bank of Norland",
        aliases: [],
        salience: 0.8,
        mentions: [{ span: bank, form: "name", confidence: 0.9 }],
      },
      {
        id: "e2",
        type: "person",
        name: "Ada Lo",
        aliases: ["Lo"],
        roles: ["governor"],
        salience: 0.4,
        link: { wikidata: "Q42" },
        mentions: [
          { span: at("Ada Lo"), form: "name", confidence: 0.9 },
          { span: at("she"), form: "pronoun", confidence: 0.7 },
        ],
      },
      {
        id: "e3",
        type: "place",
        name: "Norland",
        aliases: [],
        salience: 0.2,
        link: { iso3166: "XX", geonames: 7, latitude: -47.5, longitude: 8.5 },
        mentions: [{ span: at("Norland"), form: "name", confidence: 0.9 }],
      },
    ],
    times: [
      { span: at("6 November 2024"), type: "DATE", value: "2024-11-06", certainty: "certain" },
    ],
    quotes: [
      {
        id: "q1",
        kind: "direct",
        span: { start: second, end: TEXT.length - 1 },
        content: [at("=Prices [will] fall; slowly, & surely")],
        cue: at("said on"),
        speaker: "e2",
        confidence: 0.9,
      },
    ],
    events: [
      {
        id: "v1",
        type: "ace:Business.Declare-Bankruptcy",
        trigger: at("raised"),
        sentence: 0,
        agents: [{ entity: "e1", span: bank }],
        patients: [{ entity: "e2", span: at("Ada Lo") }],
        time: 0,
        place: "e3",
        status: "reported",
        negated: false,
        by: [{ entity: "e2", span: at("Ada Lo") }],
        confidence: 0.5,
      },
      {
        id: "v2",
        type: "plover:AGREE",
        trigger: at("fall"),
        sentence: 1,
        sameAs: "v1",
        agents: [],
        patients: [],
        status: "planned",
        negated: true,
        confidence: 0.5,
      },
    ],
    brief: [0],
  });
}

/** Articles as a library gives them. */
export async function* stream(...articles: ParsedArticle[]): AsyncGenerator<ParsedArticle> {
  yield* articles;
}

/** All that a writer wrote, as text. */
export async function written(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  return (await writtenBytes(pieces)).toString();
}

/** All that a writer wrote, as bytes. */
export async function writtenBytes(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece));
  return Buffer.concat(parts);
}
