import type { EntityType, Mention } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import type { SentenceTree } from "../../text/sentence-tree.ts";

/** How many a mention speaks of, as bits; both where the words leave it open. */
export const number = { one: 1, many: 2, any: 3 } as const;

/** What a pronoun for a mention could be, as bits. */
export const gender = { he: 1, she: 2, it: 4, person: 3, any: 7 } as const;

/** How a noun phrase begins. */
export type Determiner = "definite" | "indefinite" | "possessive" | "demonstrative" | "none";

/** A mention before it is known whose it is. */
export type Candidate = {
  /** Index in order of the text. */
  readonly id: number;
  readonly tree: SentenceTree;
  /** Index of the head word in its sentence. */
  readonly head: number;
  /** Index of the word that ties the whole phrase into the sentence: of "student Ada Lovelace" the student. */
  readonly outer: number;
  readonly span: Span;
  readonly form: Mention["form"];
  readonly type: EntityType | undefined;
  readonly number: number;
  readonly gender: number;
  readonly confidence: number;
  /** The words of a name, or the lemmas of a noun's modifiers. */
  readonly words: readonly string[];
  /** The head's lemma in lower case. */
  readonly lemma: string;
  readonly determiner: Determiner;
  /** The office or title that stands before a name: "Foreign Minister". */
  readonly title?: string;
  /** The country whose government a capital or palace stands for here, ISO 3166-1 alpha-2. */
  readonly standsFor?: string;
  /** The country, region or area that a word for its people or things points to, by its name: "Kenyan". */
  readonly homeland?: string;
  /** Whether it is a name inside a longer one. */
  readonly isNested?: boolean;
  /** Whether it is a part of the place that is named in it. */
  readonly isPart?: boolean;
  /** The candidates, by id, that a group consists of. */
  readonly members?: readonly number[];
  readonly isQuoted: boolean;
  /** Whether it stands in the dateline: where the text was written, nothing that it has spoken of yet. */
  readonly isFiled?: boolean;
};
