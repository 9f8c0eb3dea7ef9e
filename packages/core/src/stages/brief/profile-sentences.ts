import type { Block, BlockKind } from "../../model/article.ts";
import type { Entity } from "../../model/entity.ts";
import type { Event } from "../../model/event.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { lastStarting } from "../../text/span-index.ts";

/** What a sentence has to say, as far as choosing a brief goes. */
export type SentenceProfile = {
  /** Index into `sentences`. */
  readonly index: number;
  /** 0 for the first sentence of the body, 1 for the next. */
  readonly position: number;
  readonly isFirstOfBlock: boolean;
  /** Words without punctuation. */
  readonly length: number;
  /** Lemmas of the words that carry meaning. */
  readonly terms: ReadonlySet<string>;
  /** How much of the article's own vocabulary the sentence has, 0 to 1. */
  readonly coverage: number;
  /** Entity ids with their salience. */
  readonly entities: ReadonlyMap<string, number>;
  /** Event ids; a later mention counts as its first. */
  readonly events: ReadonlySet<string>;
  /** Whether one of its events is told as a fact or a report, not as a plan or a supposition. */
  readonly hasNews: boolean;
  /** Whether it opens with speech or with a word that points back. */
  readonly leansOnOthers: boolean;
  /** Whether who or what it is about was named before: "He said …", "On Monday they left". */
  readonly pointsBack: boolean;
  /** Whether all that it tells may be that somebody did not comment. */
  readonly saysNothing: boolean;
};

type ProfileInput = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
};

const BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "list-item"]);
const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
const POINTS_BACK: ReadonlySet<string> = new Set(
  "he she it they this that these those but and so however instead meanwhile his her their such".split(
    " ",
  ),
);
/** "From there, …", "Since then …", "After that, …"; not "After that vote …". */
const OPENS_BACKWARDS = /^(?:from|by|until|after|since|before) (?:(?:there|then)\b|th(?:at|is),)/i;
const OPENS_SPEECH = /^["“„«]/;
/** "declined to comment", "had no comment": what somebody did not say. */
const SAYS_NOTHING =
  /\b(?:declin|refus|unavailable|unable|could not|no |not )[^.;]{0,40}\bcomment\b/i;

/** Profile the sentences of an article's body; headings, captions and notices are left out. */
export function profileSentences(input: ProfileInput): SentenceProfile[] {
  const { text, sentences } = input;
  const terms = sentences.map(({ tokens }) => termsOf(text, tokens));
  const weights = countTerms(terms);
  const heaviest = [...weights.values()].reduce((most, weight) => Math.max(most, weight), 1);
  const entities = entitiesBySentence(input);
  const events = eventsBySentence(input);
  return bodySentences(input).map(({ index, isFirstOfBlock }, position) => {
    const { span, tokens = [] } = sentences[index] ?? { span: undefined };
    const own = terms[index] ?? new Set<string>();
    const told = events.get(index) ?? [];
    const start = text.slice(span?.start, span?.end);
    const words = tokens.map(({ span: at }) => text.slice(at.start, at.end).toLowerCase());
    const pointsBack =
      POINTS_BACK.has(words[0] ?? "") ||
      OPENS_BACKWARDS.test(start) ||
      isAboutSomebodyBefore(tokens, words);
    return {
      index,
      position,
      isFirstOfBlock,
      length: tokens.filter(({ upos }) => upos !== "PUNCT").length,
      terms: own,
      coverage: coverageOf(own, weights, heaviest),
      entities: entities.get(index) ?? new Map<string, number>(),
      events: new Set(told.map(({ id, sameAs }) => sameAs ?? id)),
      hasNews: told.some(({ status }) => status === "asserted" || status === "reported"),
      leansOnOthers: OPENS_SPEECH.test(start) || pointsBack,
      pointsBack,
      saysNothing: SAYS_NOTHING.test(start),
    };
  });
}

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "it", "they"]);

/** Whether the first subject is a pronoun and no name comes before or is a subject after it: "before he left, Ada said". */
function isAboutSomebodyBefore(tokens: readonly Token[], words: readonly string[]): boolean {
  const at = tokens.findIndex(({ deprel }) => deprel.startsWith("nsubj"));
  if (at < 0 || !PRONOUNS.has(words[at] ?? "")) return false;
  return !tokens.some(
    ({ upos, deprel }, index) =>
      upos === "PROPN" &&
      (index < at ? !IS_TIME.test(words[index] ?? "") : deprel.startsWith("nsubj")),
  );
}

const IS_TIME =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The sentences of the body in order; both lists are in order of the text, so one walk suffices. */
function bodySentences({ blocks, sentences }: ProfileInput) {
  const found: { readonly index: number; readonly isFirstOfBlock: boolean }[] = [];
  let at = 0;
  let last: Block | undefined;
  sentences.forEach(({ span }, index) => {
    while ((blocks[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const block = blocks[at];
    if (!block || !BODY.has(block.kind)) return;
    found.push({ index, isFirstOfBlock: block !== last });
    last = block;
  });
  return found;
}

const SHORT = 3;

function termsOf(text: string, tokens: readonly Token[]): Set<string> {
  const terms = new Set<string>();
  for (const { span, upos, lemma } of tokens) {
    const isUntagged = upos === "X" && span.end - span.start > SHORT;
    if (!CONTENT.has(upos) && !isUntagged) continue;
    terms.add((lemma || text.slice(span.start, span.end)).toLowerCase());
  }
  return terms;
}

/** In how many sentences each term stands; a term of one sentence alone says nothing about the story. */
function countTerms(sentences: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of sentences) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? -1) + 1);
  }
  return counts;
}

const MANY_TERMS = 12;

/** The mean weight of a sentence's heaviest terms over the heaviest term of the article. */
function coverageOf(
  terms: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  heaviest: number,
): number {
  const own = [...terms].map((term) => weights.get(term) ?? 0).toSorted((a, b) => b - a);
  const sum = own.slice(0, MANY_TERMS).reduce((total, weight) => total + weight, 0);
  return sum / (MANY_TERMS * heaviest);
}

function entitiesBySentence({ sentences, entities }: ProfileInput) {
  const found = new Map<number, Map<string, number>>();
  for (const { id, salience, mentions } of entities) {
    for (const { span } of mentions) {
      const index = lastStarting(sentences, span.start);
      const inSentence = found.get(index) ?? new Map<string, number>();
      found.set(index, inSentence.set(id, salience));
    }
  }
  return found;
}

const eventsBySentence = ({ events }: ProfileInput): Map<number, Event[]> =>
  Map.groupBy(events, ({ sentence }) => sentence);
