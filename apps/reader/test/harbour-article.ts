import { createArticle, type ParsedArticle, type Span } from "@nutgraf/core";

const text = `Harbour town votes to keep its ferry

PORT ELLERY, March 5, 2024 (Sample) - The council of Port Ellery on Tuesday voted to keep the night ferry to Sorrel Island, which the Ellery Port Authority had planned to close this summer.

"Nobody on the island was asked," Mayor Ines Okafor told the meeting. "We are asked now."

- 'A lifeline' -

She said the Port Authority had promised in 2021 that it would consult islanders before any cut, a claim its director, Tomas Lindqvist, denied.

Fishermen from Sorrel Island blocked the quay last week in protest.
`;

/** The nth place of some words in the text, counted from 0. */
function at(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new RangeError(`"${words}" is not in the text ${nth + 1} times`);
  return { start, end: start + words.length };
}

const block = (
  kind: ParsedArticle["article"]["blocks"][number]["kind"],
  words: string,
  inner?: string,
) => ({
  kind,
  span: at(words),
  ...(inner === undefined ? {} : { text: inner }),
});
const name = (words: string, nth = 0) => ({
  span: at(words, nth),
  form: "name" as const,
  confidence: 0.95,
});
const sentence = (words: string) => ({ span: at(words), tokens: [] });
const lines = text.split("\n\n");

/** A small article with every kind of fact, some of them overlapping; made by hand. */
export const harbourArticle: ParsedArticle = {
  schemaVersion: 1,
  article: {
    ...createArticle(text, {
      id: "harbour",
      title: "Harbour town votes to keep its ferry",
      source: { name: "Sample Courier" },
      publishedAt: "2024-03-05T18:00:00Z",
    }),
    dateline: {
      span: at("PORT ELLERY, March 5, 2024 (Sample) -"),
      place: "PORT ELLERY",
      date: "2024-03-05",
    },
    blocks: [
      block("headline", lines[0] ?? ""),
      block("paragraph", lines[1] ?? ""),
      block("paragraph", lines[2] ?? ""),
      block("crosshead", "- 'A lifeline' -", "'A lifeline'"),
      block("paragraph", lines[4] ?? ""),
      block("paragraph", (lines[5] ?? "").trim()),
    ],
  },
  sentences: [
    sentence(
      "The council of Port Ellery on Tuesday voted to keep the night ferry to Sorrel Island, which the Ellery Port Authority had planned to close this summer.",
    ),
    sentence('"Nobody on the island was asked," Mayor Ines Okafor told the meeting.'),
    sentence("Fishermen from Sorrel Island blocked the quay last week in protest."),
  ],
  entities: [
    {
      id: "e1",
      type: "person",
      name: "Ines Okafor",
      aliases: ["Ines Okafor"],
      roles: ["Mayor"],
      salience: 0.9,
      mentions: [name("Ines Okafor"), { span: at("She"), form: "pronoun", confidence: 0.8 }],
      why: ["name after the title Mayor", "She: nearest person named before"],
    },
    {
      id: "e2",
      type: "organisation",
      name: "Ellery Port Authority",
      aliases: ["Ellery Port Authority", "Port Authority"],
      salience: 0.7,
      mentions: [name("Ellery Port Authority"), name("Port Authority", 1)],
    },
    {
      id: "e3",
      type: "person",
      name: "Tomas Lindqvist",
      aliases: ["Tomas Lindqvist"],
      roles: ["director"],
      salience: 0.4,
      mentions: [name("Tomas Lindqvist")],
    },
    {
      id: "e4",
      type: "place",
      name: "Port Ellery",
      aliases: ["Port Ellery", "PORT ELLERY"],
      salience: 0.6,
      mentions: [name("PORT ELLERY"), name("Port Ellery"), name("Ellery", 1)],
    },
    {
      id: "e5",
      type: "place",
      name: "Sorrel Island",
      aliases: ["Sorrel Island"],
      salience: 0.5,
      mentions: [name("Sorrel Island"), name("Sorrel Island", 1)],
    },
  ],
  times: [
    {
      span: at("Tuesday"),
      type: "DATE",
      value: "2024-03-05",
      anchor: "2024-03-05",
      certainty: "implied",
    },
    {
      span: at("this summer"),
      type: "DATE",
      value: "2024-SU",
      anchor: "2024-03-05",
      certainty: "implied",
    },
    { span: at("2021"), type: "DATE", value: "2021", certainty: "certain" },
    {
      span: at("last week"),
      type: "DATE",
      value: "2024-W09",
      anchor: "2024-03-05",
      certainty: "implied",
    },
  ],
  quotes: [
    {
      id: "q1",
      kind: "direct",
      span: at(lines[2] ?? ""),
      content: [at("Nobody on the island was asked,"), at("We are asked now.")],
      cue: at("told"),
      speaker: "e1",
      speakerMention: at("Mayor Ines Okafor"),
      confidence: 0.95,
    },
    {
      id: "q2",
      kind: "indirect",
      span: at(
        "She said the Port Authority had promised in 2021 that it would consult islanders before any cut",
      ),
      content: [
        at(
          "the Port Authority had promised in 2021 that it would consult islanders before any cut",
        ),
      ],
      cue: at("said"),
      speaker: "e1",
      speakerMention: at("She"),
      confidence: 0.5,
    },
  ],
  events: [
    {
      id: "v1",
      type: "plover:SUPPORT",
      trigger: at("voted"),
      sentence: 0,
      agents: [{ span: at("The council of Port Ellery") }],
      patients: [{ span: at("the night ferry to Sorrel Island") }],
      time: 0,
      place: "e4",
      status: "asserted",
      negated: false,
      confidence: 0.8,
    },
    {
      id: "v2",
      type: "ace:Business.End-Org",
      trigger: at("close"),
      sentence: 0,
      agents: [{ entity: "e2", span: at("the Ellery Port Authority") }],
      patients: [],
      time: 1,
      status: "planned",
      negated: false,
      confidence: 0.7,
    },
    {
      id: "v3",
      type: "plover:AGREE",
      trigger: at("promised"),
      sentence: 1,
      agents: [{ entity: "e2", span: at("Port Authority", 1) }],
      patients: [],
      time: 2,
      status: "reported",
      negated: false,
      by: [{ entity: "e1", span: at("She"), quote: "q2" }],
      confidence: 0.6,
    },
    {
      id: "v4",
      type: "plover:PROTEST",
      trigger: at("blocked"),
      sentence: 2,
      agents: [{ span: at("Fishermen from Sorrel Island") }],
      patients: [{ span: at("the quay") }],
      time: 3,
      place: "e5",
      status: "asserted",
      negated: false,
      confidence: 0.9,
    },
    {
      id: "v5",
      type: "plover:PROTEST",
      trigger: at("protest"),
      sentence: 2,
      sameAs: "v4",
      agents: [],
      patients: [],
      status: "asserted",
      negated: false,
      confidence: 0.9,
    },
  ],
  brief: [0, 2],
};
