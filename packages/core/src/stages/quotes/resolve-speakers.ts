import type { Entity } from "../../model/entity.ts";
import type { Quote } from "../../model/quote.ts";
import type { Span } from "../../model/span.ts";
import {
  childBy,
  conjunctsOf,
  phraseSpan,
  type SentenceTree,
  uposOf,
} from "../../text/sentence-tree.ts";
import { hullOf } from "../../text/spans.ts";
import type { Draft } from "./draft.ts";
import { type EntityIndex, indexEntities } from "./speakers.ts";

type Voice = Pick<Quote, "speaker" | "speakerMention">;

/** Give each draft the entities that speak, and its span. */
export function resolveSpeakers(
  drafts: readonly Draft[],
  entities: readonly Entity[],
  trees: readonly SentenceTree[],
): Quote[] {
  const index = indexEntities(entities);
  const quotes: Quote[] = [];
  let lastSpoken: Voice = {};
  let lastVoice: Voice = {};
  for (const draft of drafts) {
    const found =
      draft.continues || isOwnerless(draft)
        ? lastSpoken
        : voiceOf({ draft, index, trees, lastSpoken });
    const voice = isSpokenOf(draft, found, index)
      ? { ...found, ...onlyPerson(lastVoice, index) }
      : found;
    if (draft.kind !== "indirect" && voice.speakerMention) lastSpoken = voice;
    lastVoice = voice;
    const { kind, content, cue, confidence, why } = draft;
    const parts = [...content, ...(cue ? [cue] : [])];
    quotes.push({
      id: `q${quotes.length + 1}`,
      kind,
      span: hullOf(
        draft.continues || !voice.speakerMention ? parts : [...parts, voice.speakerMention],
      ),
      content,
      ...(cue ? { cue } : {}),
      ...voice,
      confidence: voice.speaker || voice.speakerMention ? confidence : confidence * 0.7,
      why: [why],
    });
  }
  return quotes;
}

/** "Adding, “…”": a participle that reports without a subject belongs to who spoke before. */
const isOwnerless = ({ tree, cue, speakers }: Draft): boolean =>
  speakers.length === 0 &&
  tree?.tokens.some(({ span, xpos }) => span.start === cue?.start && xpos === "VBG") === true;

const THIRD_PERSON = /^(?:he|she|him|her)$/i;
const SEVERAL = /^(?:they|both|the two|the pair)$/i;

type Spoken = {
  readonly draft: Draft;
  readonly index: EntityIndex;
  readonly trees: readonly SentenceTree[];
  readonly lastSpoken: Voice;
};

function voiceOf({ draft, index, trees, lastSpoken }: Spoken): Voice {
  const { tree, speakers } = draft;
  const [first] = speakers;
  if (!tree || first === undefined) return {};
  const mention = draft.mention ?? hullOf(speakers.map((at) => withName(tree, at)));
  const word = tree.text.slice(mention.start, mention.end);
  const pair = SEVERAL.test(word) ? coordinatedBefore(trees, tree.sentence, index) : [];
  if (pair.length > 1) return { speaker: pair, speakerMention: mention };
  const ids = speakers.flatMap((at) => {
    const entity = entityOf(tree, at, index);
    return entity?.members ?? entity?.id ?? [];
  });
  const [only] = ids;
  if (only) return { speaker: ids.length > 1 ? [...new Set(ids)] : only, speakerMention: mention };
  if (!THIRD_PERSON.test(word)) return { speakerMention: mention };
  const guess = lastSpoken.speaker ?? index.personBefore(mention.start)?.id;
  return { ...(guess ? { speaker: guess } : {}), speakerMention: mention };
}

/** The entity of a word; of a role before a name, "coach Ada Lindt", the one that is named. */
function entityOf(tree: SentenceTree, at: number, index: EntityIndex): Entity | undefined {
  return [at, nameAfter(tree, at)].reduce<Entity | undefined>((found, word) => {
    const span = tree.tokens[word]?.span;
    return found ?? (span && index.entityAt(span));
  }, undefined);
}

/** The first word of the name that follows a role without a comma; -1 where none does. */
const nameAfter = (tree: SentenceTree, at: number): number =>
  uposOf(tree, at) === "NOUN" && uposOf(tree, at + 1) === "PROPN" ? at + 1 : -1;

/** A phrase, and the name after it. */
function withName(tree: SentenceTree, at: number): Span {
  const phrase = phraseSpan(tree, at);
  const name = nameAfter(tree, at);
  return name < 0 ? phrase : hullOf([phrase, phraseSpan(tree, name)]);
}

/** “Mr Brandt is not rich,” he said: "he" is not whom the words speak of by name. */
function isSpokenOf({ kind, content }: Draft, voice: Voice, index: EntityIndex): boolean {
  const { speaker, speakerMention: mention } = voice;
  if (kind !== "direct" || typeof speaker !== "string" || !mention) return false;
  return (
    index.isPronoun(mention) &&
    content.some((piece) => piece.end <= mention.start && index.isNamedIn(speaker, piece))
  );
}

/** The person who spoke last; nothing where several did, nobody, or no person. */
const onlyPerson = ({ speaker }: Voice, index: EntityIndex): Voice =>
  typeof speaker === "string" && index.isPerson(speaker) ? { speaker } : {};

/** "Ada and Karl signed it. They said …": the people who act together in the sentence before. */
function coordinatedBefore(
  trees: readonly SentenceTree[],
  sentence: number,
  index: EntityIndex,
): string[] {
  const tree = trees[sentence - 1];
  const root = tree?.tokens.findIndex(({ head }) => head < 0) ?? -1;
  const subject = tree && childBy(tree, root, "nsubj", "nsubj:pass");
  if (!tree || subject === undefined) return [];
  const people = conjunctsOf(tree, subject).map((at) => {
    const span = tree.tokens[at]?.span;
    return span && index.entityAt(span);
  });
  if (people.some((person) => person && person.type !== "person")) return [];
  return [...new Set(people.flatMap((person) => person?.id ?? []))];
}
