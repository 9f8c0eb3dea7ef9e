import type { Span } from "@nutgraf/core";

/** What a field of the search grammar asks about. */
export const searchFields = [
  "person",
  "organisation",
  "place",
  "entity",
  "said",
  "by",
  "event",
  "source",
  "tag",
  "has",
  "is",
  "title",
  "language",
  "story",
  "after",
  "before",
  "on",
] as const;
export type SearchField = (typeof searchFields)[number];

/** A search as a tree; both engines compile it. */
export type Query =
  | { readonly kind: "all" }
  | { readonly kind: "and" | "or"; readonly of: readonly Query[] }
  | { readonly kind: "not"; readonly of: Query }
  | {
      readonly kind: "words";
      /** Folded, in order; more than one is a phrase. */
      readonly words: readonly string[];
      /** Whether the last word is only the beginning of one. */
      readonly isPrefix: boolean;
      readonly span: Span;
    }
  | {
      readonly kind: "field";
      readonly field: SearchField;
      readonly value: string;
      readonly span: Span;
    };

/** A search that does not follow the grammar: where it stops making sense, and what could stand there. */
export class SearchSyntaxError extends SyntaxError {
  readonly code = "search-syntax";
  /** Offset into the query. */
  readonly position: number;
  readonly expected: string;

  constructor(query: string, position: number, expected: string) {
    const found = query.slice(position, position + 12);
    const at = found === "" ? "at the end" : `at ${position + 1}, before ${JSON.stringify(found)}`;
    super(`Expected ${expected} ${at}`);
    this.name = "SearchSyntaxError";
    this.position = position;
    this.expected = expected;
  }
}
