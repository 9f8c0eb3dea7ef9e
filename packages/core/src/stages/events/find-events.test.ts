import { describe, expect, test } from "vitest";
import { createArticle } from "../../create-article.ts";
import type { Event } from "../../model/event.ts";
import type { ParsedArticle } from "../../model/parsed-article.ts";
import { parseArticle } from "../../parse-article.ts";

const read = (text: string) => parseArticle(createArticle(text));

/** The first event whose trigger is a word. */
function eventAt({ article, events }: ParsedArticle, word: string): Event | undefined {
  return events.find(({ trigger }) => article.text.slice(trigger.start, trigger.end) === word);
}

const placeOf = (parsed: ParsedArticle, event: Event | undefined): string | undefined =>
  parsed.entities.find(({ id }) => id === event?.place)?.name;

const wordsOf = ({ article }: ParsedArticle, participants: Event["agents"] = []): string[] =>
  participants.map(({ span }) => article.text.slice(span.start, span.end));

describe("findEvents puts events where they happened", () => {
  test.each([
    ["where somebody goes", "The minister travelled to Oslo on Monday.", "travelled", "Oslo"],
    [
      "a town told by its name",
      "Troops evacuated 80 people in the town of Bria.",
      "evacuated",
      "Bria",
    ],
    ["a coordinated verb's", "In Oslo the ministers met and signed a treaty.", "signed", "Oslo"],
    [
      "the place of a clause",
      "He spoke in Oslo, where rebels attacked a convoy.",
      "attacked",
      "Oslo",
    ],
    ["behind the day", "On Monday in Oslo, police arrested two men.", "arrested", "Oslo"],
  ])("takes %s", (_, text, trigger, place) => {
    const parsed = read(text);
    expect(placeOf(parsed, eventAt(parsed, trigger))).toBe(place);
  });

  test.each([
    ["the dateline", "OSLO (Reuters) - Police arrested two men on Monday.", "arrested"],
    ["who gets something", "France gave tanks to Ukraine on Monday.", "gave"],
    ["from where somebody comes", "The minister returned from Oslo on Monday.", "returned"],
  ])("takes no place from %s", (_, text, trigger) => {
    const parsed = read(text);
    expect(placeOf(parsed, eventAt(parsed, trigger))).toBeUndefined();
  });
});

describe("findEvents finds who acts", () => {
  test.each([
    [
      "who is asked to",
      "The bank urged the government to sign the treaty.",
      "sign",
      ["the government"],
    ],
    ["who has the policy", "Italy has a policy of deporting migrants.", "deporting", ["Italy"]],
    ["who promises to", "France promised Italy to sign the treaty.", "sign", ["France"]],
    [
      "who is jailed for it",
      "Lindt was sentenced to ten years in prison for stealing gold.",
      "stealing",
      ["Lindt"],
    ],
    [
      "who is found guilty of it",
      "A jury found him guilty for stealing from the bank.",
      "stealing",
      ["him"],
    ],
    ["nobody where nature acts", "An earthquake killed ten people.", "killed", []],
    ["who is in talks", "Acme has been in talks with Globex.", "talks", ["Acme"]],
    [
      "what goes on behind a cue",
      "Rebels attacked the town, police said, killing ten people.",
      "killing",
      ["Rebels"],
    ],
    [
      "whose request it is",
      "The request of the municipalities came late.",
      "request",
      ["the municipalities"],
    ],
  ])("takes %s", (_, text, trigger, agents) => {
    const parsed = read(text);
    expect(wordsOf(parsed, eventAt(parsed, trigger)?.agents)).toEqual(agents);
  });
});

describe("findEvents finds who is acted on", () => {
  test.each([
    [
      "the object of two verbs",
      "Police arrested and questioned the student.",
      "arrested",
      ["the student"],
    ],
    ["who is denied, not what", "The embassy denied them visas.", "denied", ["them"]],
    ["no day", "The attack was launched on Wednesday by hackers.", "attack", []],
    ["nobody where somebody goes", "The minister travelled to Oslo.", "travelled", []],
  ])("takes %s", (_, text, trigger, patients) => {
    const parsed = read(text);
    expect(wordsOf(parsed, eventAt(parsed, trigger)?.patients)).toEqual(patients);
  });
});

describe("findEvents says who claims it", () => {
  test.each([
    ["what is quoted", "“The army shelled the town,” the mayor said.", "shelled", "reported"],
    ["what is planned", "The ministers are to travel to Oslo.", "travel", "planned"],
    [
      "the saying itself",
      "The bridge is safe and it will hold, she wrote to employees.",
      "wrote",
      "asserted",
    ],
    ["what is told", "The army shelled the town.", "shelled", "asserted"],
    [
      "what somebody is accused of",
      "The West accused Russia of shelling the town.",
      "shelling",
      "reported",
    ],
    ["what is denied", "The army denied that it shelled the town.", "shelled", "denied"],
  ])("of %s", (_, text, trigger, status) => {
    const parsed = read(text);
    expect(eventAt(parsed, trigger)?.status).toBe(status);
  });
});

test.each([
  ["The army attacked Bria on Monday; the attack killed ten people.", true],
  ["The army attacked Bria on Monday; an attack on Oslo killed ten people.", false],
])("findEvents takes the two attacks of “%s” for one: %s", (text, isOne) => {
  const attacks = read(text).events.filter(
    ({ type, trigger }) =>
      type === "plover:ASSAULT" && text.slice(trigger.start).startsWith("attack"),
  );
  expect(attacks).toHaveLength(2);
  expect(attacks[1]?.sameAs === attacks[0]?.id).toBe(isOne);
});

test("findEvents tells who is fined from the sum", () => {
  const parsed = read("The regulator fined Google 2.4 billion euros on Tuesday.");
  expect(wordsOf(parsed, eventAt(parsed, "fined")?.patients)).toEqual(["Google"]);
});
