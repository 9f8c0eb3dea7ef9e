import type { EntityType, Event, Quote } from "@nutgraf/core";

/** One correction, told by the ids that the reader sees; it is kept as a rule that outlives them. */
export type CorrectionRequest =
  /** These entities are one; it keeps the first one's name. */
  | { readonly kind: "merge"; readonly entities: readonly string[] }
  /** In these articles it is another of the same name, who may get a name of their own. */
  | {
      readonly kind: "split";
      readonly entity: string;
      readonly articles: readonly string[];
      readonly name?: string;
    }
  | { readonly kind: "rename"; readonly entity: string; readonly name: string }
  | { readonly kind: "retype"; readonly entity: string; readonly type: EntityType }
  /** It is nobody and nothing: in these articles, or everywhere. */
  | { readonly kind: "reject"; readonly entity: string; readonly articles?: readonly string[] }
  /** Nobody said this. */
  | { readonly kind: "reject-quote"; readonly article: string; readonly quote: string }
  | {
      readonly kind: "retype-quote";
      readonly article: string;
      readonly quote: string;
      readonly to: Quote["kind"];
    }
  /** This did not happen, nor does the text say so. */
  | { readonly kind: "reject-event"; readonly article: string; readonly event: string }
  | {
      readonly kind: "retype-event";
      readonly article: string;
      readonly event: string;
      readonly to: Event["type"];
    }
  /** The article belongs to the story of that other article, or with no `with`, to no other's. */
  | { readonly kind: "move-article"; readonly article: string; readonly with?: string };

/** A correction as it is kept. */
export type Correction = {
  readonly id: string;
  readonly kind: CorrectionRequest["kind"];
  /** What it does, in plain English. */
  readonly label: string;
  readonly madeAt: string;
  /** When it was taken back. */
  readonly undoneAt?: string;
};

/** What a correction would do. */
export type CorrectionPreview = {
  readonly label: string;
  readonly articleCount: number;
  readonly quoteCount: number;
  readonly eventCount: number;
};

/**
 * What readers put right; rules that are replayed whenever an article is parsed again.
 */
export type Corrections = {
  /** @throws {RangeError} if it names something that the library does not have */
  preview(request: CorrectionRequest): Promise<CorrectionPreview>;
  /** @throws {RangeError} if it names something that the library does not have */
  make(request: CorrectionRequest): Promise<Correction>;
  /** Take it back; false if there is none of this id or it was taken back before. */
  undo(id: string): Promise<boolean>;
  /** Newest first; those that were taken back too. */
  list(): Promise<readonly Correction[]>;
  /** Every rule in force, as plain JSON for another library. */
  export(): Promise<unknown>;
  /**
   * Take over exported rules; those known already are left out. Answers how many were new.
   * @throws {TypeError} if it is no export of corrections
   */
  import(exported: unknown): Promise<number>;
};
