import type { Span } from "@nutgraf/core";
import type { ArticleRef } from "../articles/summary.ts";
import type { Page, PageOptions } from "../store/cursor.ts";

/** A highlight or a note to make. */
export type NewAnnotation = {
  readonly articleId: string;
  /** Into the text of the article's current version. */
  readonly span: Span;
  readonly color?: string;
  /** Plain text; a highlight without one is only a highlight. */
  readonly note?: string;
};

/** A highlight, with or without a note. */
export type Annotation = {
  readonly id: string;
  readonly article: ArticleRef;
  /** Where it stands in the article's current text; absent when its words are no longer there. */
  readonly span?: Span;
  /** The words as they were highlighted. */
  readonly quote: string;
  readonly color?: string;
  readonly note?: string;
  readonly madeAt: string;
  readonly changedAt: string;
};

/** Which annotations to list; newest first. */
export type AnnotationListOptions = PageOptions & {
  /** Of one article, in the order of its text. */
  readonly articleId?: string;
  /** Only those with a note. */
  readonly notes?: boolean;
};

/** Highlights and notes. */
export type Annotations = {
  /** @throws {RangeError} if there is no such article or the span is not inside its text */
  add(annotation: NewAnnotation): Promise<Annotation>;
  /** Change colour or note; an empty note takes it away. False if there is none of this id. */
  change(id: string, change: { readonly color?: string; readonly note?: string }): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  list(options?: AnnotationListOptions): Promise<Page<Annotation>>;
};
