import { type Annotation, type Span, sliceOf, toSegments } from "@nutgraf/core";
import { spanAnchor } from "../links.ts";
import type { Mark } from "./find-marks.ts";
import { segmentClasses } from "./segment-classes.ts";

/** Words under the same evidence; a string where there is none. */
export type TextPiece =
  | string
  | {
      readonly words: string;
      readonly className?: string;
      /** Element ids of the facts in the side panel, with blanks between them. */
      readonly facts?: string;
      /** Element ids that links lead to, at the words' beginning. */
      readonly anchors?: readonly string[];
    };

type MarkedRange = {
  readonly text: string;
  /** The part of the text to draw. */
  readonly range: Span;
  readonly marks: readonly Annotation<Mark>[];
};

/**
 * A part of the text with its evidence. The words together are exactly the characters of the range, so that
 * a position in the page is a position in the article.
 */
export function textPieces({ text, range, marks }: MarkedRange): TextPiece[] {
  const inRange = marks.filter(({ span }) => span.start < range.end && range.start < span.end);
  const targets = inRange.filter(({ value }) => value.isTarget);
  const anchored = Map.groupBy(targets, ({ span }) => span.start);
  return toSegments(inRange, range).map(({ span, values }) => {
    const anchors = new Set(anchored.get(span.start)?.map((mark) => spanAnchor(mark.span)));
    const facts = new Set(values.flatMap(({ fact }) => fact ?? []));
    const className = segmentClasses(values);
    const words = sliceOf(text, span);
    if (!className && anchors.size === 0) return words;
    return {
      words,
      ...(className && { className: `mark ${className}` }),
      ...(className && facts.size > 0 && { facts: [...facts].join(" ") }),
      ...(anchors.size > 0 && { anchors: [...anchors] }),
    };
  });
}
