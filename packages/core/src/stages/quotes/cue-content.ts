import type { Span } from "../../model/span.ts";
import {
  childBy,
  childrenBy,
  headOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
} from "../../text/sentence-tree.ts";
import { clauseSpan, join, trimPunctuation } from "./clause-span.ts";
import { carries, isSpeechVerb, isTopic } from "./cues.ts";
import { findAround } from "./said-around.ts";

/** What a cue verb says: where it is, and how sure that is. */
export type Content = {
  readonly span: Span;
  /** Its parts, where the cue stands in its middle. */
  readonly pieces?: readonly Span[];
  readonly confidence: number;
  readonly why: string;
};

/** Where the content of a cue verb is, the most telling place first. */
export function contentOf(tree: SentenceTree, cue: number, lemma: string): Content | undefined {
  const clause = childBy(tree, cue, "ccomp");
  const around = isSpeechVerb(lemma) || lemma === "learn" ? findAround(tree, cue) : undefined;
  // "The repairs, she said, would cost …": the clause's subject stands before the cue.
  const isSplit =
    clause !== undefined &&
    !childrenBy(tree, clause, "nsubj", "nsubj:pass").some((subject) => subject > cue);
  if (around && isSplit && (around.pieces?.length ?? 0) > 1) return around;
  if (clause !== undefined && carries(lemma, "c")) {
    const span = clauseSpan(tree, clause, cue);
    return (
      span && { span, confidence: isSpeechVerb(lemma) ? 0.85 : 0.6, why: "clause of a cue verb" }
    );
  }
  if (around) return around;
  const outer = reportedAround(tree, cue, lemma);
  if (outer) return { span: outer, confidence: 0.8, why: "cue verb beside what is said" };
  const predicate = carries(lemma, "p") ? predicateOf(tree, cue) : undefined;
  if (predicate)
    return { span: predicate, confidence: 0.6, why: "object and predicate of a cue verb" };
  const object = childBy(tree, cue, "obj");
  const infinitive = childBy(tree, cue, "xcomp");
  if (infinitive !== undefined && (carries(lemma, "i") || carries(lemma, "p"))) {
    const named = object === undefined ? undefined : clauseSpan(tree, object, cue);
    const span = join(named, clauseSpan(tree, infinitive, cue));
    return span && { span, confidence: 0.5, why: "infinitive of a cue verb" };
  }
  const isDeed = lemma === "call" && CALLED.has(lemmaOf(tree, object ?? -1));
  const isNamed =
    object !== undefined && !isDeed && !(MEETING.has(lemma) && isPersonal(tree, object));
  if (isNamed && (carries(lemma, "o") || carries(lemma, "p"))) {
    const span = clauseSpan(tree, object, cue);
    return span && { span, confidence: 0.4, why: "object of a cue verb" };
  }
  return topicOf(tree, cue, lemma);
}

/** "called an emergency meeting": what is called together or called in is not called something. */
const CALLED: ReadonlySet<string> = new Set(
  `meeting election vote conference strike summit session poll referendum police ambulance doctor witness
  truce ceasefire halt`.split(/\s+/),
);

/** "I see you", "he taught her": whom somebody meets is no opinion. */
const isPersonal = (tree: SentenceTree, at: number): boolean =>
  tree.tokens[at]?.xpos === "PRP" ||
  (uposOf(tree, at) === "PRON" && PERSONAL.has(lemmaOf(tree, at)));

const MEETING: ReadonlySet<string> = new Set(["see", "teach", "show", "order"]);

const PERSONAL: ReadonlySet<string> = new Set("i you he she it we they".split(" "));

/** "called for a ceasefire", "complained about the noise": the topic after the verb's own preposition. */
function topicOf(tree: SentenceTree, cue: number, lemma: string): Content | undefined {
  const topic = childrenBy(tree, cue, "obl", "advcl").find(
    (child) => child > cue && isTopic(lemma, markerOf(tree, child)),
  );
  const marker = topic === undefined ? undefined : childBy(tree, topic, "case", "mark");
  const span = topic === undefined ? undefined : clauseSpan(tree, topic, cue);
  const start = marker === undefined ? undefined : tree.tokens[marker]?.span.end;
  if (!span || start === undefined) return undefined;
  const inner = trimPunctuation(tree, { start: Math.max(span.start, start), end: span.end });
  return inner && { span: inner, confidence: 0.4, why: "topic of a cue verb" };
}

/** "calling it a triumph", "described it as a triumph", "accused him of lying": the object and what is said of it. */
function predicateOf(tree: SentenceTree, cue: number): Span | undefined {
  const [object, second] = childrenBy(tree, cue, "obj", "iobj");
  if (object === undefined || object < cue) return undefined;
  const said =
    second ??
    childrenBy(tree, cue, "obl", "advcl", "xcomp").find(
      (child) => child > object && PREDICATING.has(markerOf(tree, child)),
    );
  if (said === undefined) return undefined;
  return join(clauseSpan(tree, object, cue), clauseSpan(tree, said, cue));
}

const PREDICATING: ReadonlySet<string> = new Set(["as", "of", "for"]);

const markerOf = (tree: SentenceTree, at: number): string => {
  const marker = childBy(tree, at, "case", "mark");
  return marker === undefined ? "" : lemmaOf(tree, marker);
};

/** "Rain is coming, she said": the cue hangs below what is said, or beside it. */
function reportedAround(tree: SentenceTree, cue: number, lemma: string): Span | undefined {
  const relation = relationOf(tree, cue);
  const said = headOf(tree, cue);
  if (isSpeechVerb(lemma) && relation === "parataxis" && said >= 0 && cue > said) {
    return clauseSpan(tree, said, cue);
  }
  const beside = childBy(tree, cue, "parataxis");
  // "It was announced, said the mayor": the mayor's clause says it, and is not what was announced.
  const isContent = beside !== undefined && !isSpeechVerb(lemmaOf(tree, beside));
  return isSpeechVerb(lemma) && isContent ? clauseSpan(tree, beside, cue) : undefined;
}
