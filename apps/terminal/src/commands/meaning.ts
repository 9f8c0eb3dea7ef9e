import {
  type EventTypeDescription,
  eventTypeLabel,
  listEventTypes,
  lookUpPredicate,
  type PredicateSense,
} from "@nutgraf/core";
import { exitCodes } from "../exit-codes.ts";
import { printItems, report } from "../output.ts";
import { safeLine } from "../plain/safe-text.ts";
import type { FormatOptions } from "../program/declaring.ts";

/** Show what a word means to the parser, or every type of event. */
export async function runMeaning(
  word: string | undefined,
  command: FormatOptions,
): Promise<number> {
  if (word === undefined) {
    await printItems(each(listEventTypes()), command, typeText);
    return exitCodes.ok;
  }
  const senses = lookUpPredicate(word).map(toMeaning);
  if (senses.length === 0) {
    report(`${safeLine(word)} names no event; expected the plain form of a word, such as annex`);
    return exitCodes.noInput;
  }
  await printItems(each(senses), command, meaningText);
  return exitCodes.ok;
}

/** A sense of a word as plain JSON. */
type Meaning = Omit<PredicateSense, "conditions"> & {
  readonly conditions: readonly {
    readonly slot: string;
    readonly words: readonly string[];
    readonly presence?: boolean;
  }[];
  /** The type's own description. */
  readonly meaning?: string;
};

function toMeaning({ conditions, ...sense }: PredicateSense): Meaning {
  const meaning = listEventTypes().find(({ type }) => type === sense.type)?.meaning;
  return {
    ...sense,
    conditions: conditions.map(({ slot, lemmas, presence }) => ({
      slot,
      words: [...lemmas],
      ...(presence === undefined ? {} : { presence }),
    })),
    ...(meaning === undefined ? {} : { meaning }),
  };
}

function meaningText(sense: Meaning): string {
  const { kind, lemma, parts, type, mode, also, meaning, conditions, isMutual } = sense;
  const lines = [
    `${[lemma, ...parts].join(" ")} (${KINDS[kind]}): ${typeName(type)}${mode ? `, ${mode}` : ""}`,
    meaning,
    also.length > 0 ? `also ${also.map(typeName).join(", ")}` : undefined,
    ...conditions.map(conditionText),
    sense.agents.length > 0 ? `who acts: ${slotsText(sense.agents)}` : undefined,
    sense.patients.length > 0 ? `acted on: ${slotsText(sense.patients)}` : undefined,
    sense.places.length > 0 ? `where: ${slotsText(sense.places)}` : undefined,
    isMutual ? "several do it to each other" : undefined,
    sense.confidence < 1 ? `confidence ${sense.confidence}` : undefined,
  ];
  const [first, ...others] = lines.filter((line) => line !== undefined);
  return [first, ...others.map((line) => `  ${line}`)].join("\n");
}

const KINDS: Readonly<Record<PredicateSense["kind"], string>> = {
  verb: "verb",
  noun: "noun",
  adj: "adjective",
};

const SLOTS: Readonly<Record<string, string>> = {
  subj: "the subject",
  obj: "the object",
  comp: "the clause",
};

const slotText = (slot: string): string => SLOTS[slot] ?? `what follows "${slot}"`;
const slotsText = (slots: readonly string[]): string => slots.map(slotText).join(", or ");

/** Words of a condition that are shown. */
const MOST_WORDS = 8;

function conditionText({ slot, words, presence }: Meaning["conditions"][number]): string {
  if (presence !== undefined) return `only ${presence ? "with" : "without"} ${slotText(slot)}`;
  const more = words.length > MOST_WORDS ? `, … (${words.length})` : "";
  return `only where ${slotText(slot)} is: ${words.slice(0, MOST_WORDS).join(", ")}${more}`;
}

const typeName = (type: string): string => `${eventTypeLabel(type)} (${type})`;

const typeText = ({ type, meaning, example }: EventTypeDescription): string =>
  `${typeName(type)}\n  ${meaning}\n  ${example}`;

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
