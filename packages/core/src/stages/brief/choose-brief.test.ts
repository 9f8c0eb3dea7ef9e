import { describe, expect, test } from "vitest";
import type { Block } from "../../model/article.ts";
import type { Entity } from "../../model/entity.ts";
import type { Event } from "../../model/event.ts";
import type { Sentence } from "../../model/sentence.ts";
import { chooseBrief } from "./choose-brief.ts";

type Line = { readonly kind?: Block["kind"]; readonly text: string };

/** An article with one sentence a line and one block a sentence, its words untagged. */
function layOut(lines: readonly Line[]) {
  let text = "";
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const line of lines) {
    const span = { start: text.length, end: text.length + line.text.length };
    const tokens = [...line.text.matchAll(WORD)].map((match, at) => ({
      span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
      lemma: match[0].toLowerCase(),
      upos: "X",
      head: at - 1,
      deprel: "dep",
    }));
    text += `${line.text}\n`;
    blocks.push({ kind: line.kind ?? "paragraph", span });
    sentences.push({ span, tokens });
  }
  return { text, blocks, sentences, entities: NO_ENTITIES, events: NO_EVENTS };
}

const WORD = /[A-Za-z]+/g;
const NO_ENTITIES: readonly Entity[] = [];
const NO_EVENTS: readonly Event[] = [];

const LEAD = "The council of Avonlea approved a budget for the new harbour bridge late on Tuesday.";
const SECOND =
  "Mayor Anne Blythe said the bridge would cost the town nine million crowns over four years.";
const COPY =
  "Anne Blythe, the mayor, said the bridge would cost the town nine million crowns over years.";
const THIRD =
  "Fishermen from the harbour protested against the bridge before the council began to vote.";
const GULLS = "Gulls circled above the quay as lamps came on along the water.";
const ASIDE = "It rained.";

describe("chooseBrief", () => {
  test("takes the lead and answers in order of the text", () => {
    const lines = [LEAD, ASIDE, SECOND, ASIDE, THIRD].map((text) => ({ text }));
    expect(chooseBrief(layOut(lines))).toEqual([0, 2, 4]);
  });

  test("leaves out what another sentence has told", () => {
    const lines = [LEAD, SECOND, COPY, THIRD].map((text) => ({ text }));
    expect(chooseBrief(layOut(lines))).toEqual([0, 1, 3]);
  });

  test.each<Block["kind"]>(["headline", "crosshead", "caption", "note", "signoff", "boilerplate"])(
    "never takes a %s",
    (kind) => {
      const lines = [{ kind, text: LEAD }, { text: SECOND }, { text: THIRD }];
      expect(chooseBrief(layOut(lines))).toEqual([1, 2]);
    },
  );

  test("prefers the sentence with events and salient entities", () => {
    const article = layOut([LEAD, GULLS, SECOND, THIRD].map((text) => ({ text })));
    const events = [2, 3, 3].map((sentence, at) => toEvent(`v${at}`, sentence));
    const entities = [toEntity(article.text.indexOf("Fishermen"), 1)];
    expect(chooseBrief({ ...article, events, entities })).toEqual([0, 2, 3]);
  });

  test("takes a sentence that points back only behind the one it points to", () => {
    const leaning = "He told the council that the bridge would open in the harbour in four years.";
    const apart = [LEAD, GULLS, ASIDE, leaning, ASIDE, THIRD].map((text) => ({ text }));
    expect(chooseBrief(layOut(apart))).not.toContain(3);
    const together = [LEAD, leaning].map((text) => ({ text }));
    expect(chooseBrief(layOut(together))).toEqual([0, 1]);
  });

  test.each([
    ["From there the engineers of the harbour went on to the council and its mayor.", false],
    ["From the harbour the engineers of the bridge went on to the council and its mayor.", true],
    [
      "Fishermen of the council declined to comment on crowns for the bridge in the harbour on Tuesday.",
      false,
    ],
    [
      "Fishermen of the council began to comment on crowns for the bridge in the harbour on Tuesday.",
      true,
    ],
  ])("weighs what “%s” tells by itself", (text, isTaken) => {
    const lines = [LEAD, ASIDE, SECOND, ASIDE, text, GULLS, THIRD].map((each) => ({ text: each }));
    expect(chooseBrief(layOut(lines)).includes(4)).toBe(isTaken);
  });

  test("finds nothing where there is nothing", () => {
    expect(chooseBrief(layOut([]))).toEqual([]);
  });
});

function toEvent(id: string, sentence: number): Event {
  const trigger = { start: 0, end: 1 };
  return {
    id,
    type: "plover:AGREE",
    trigger,
    sentence,
    agents: [],
    patients: [],
    status: "asserted",
    negated: false,
    confidence: 1,
  };
}

function toEntity(start: number, salience: number): Entity {
  const mentions = [{ span: { start, end: start + 4 }, form: "name" as const, confidence: 1 }];
  return { id: "e1", type: "person", name: "Anne", aliases: [], salience, mentions };
}
