import { type Annotation, type Span, sliceOf, toSegments } from "@nutgraf/core";
import type { Mark } from "../../lib/evidence/find-marks.ts";
import { segmentClasses } from "../../lib/evidence/segment-classes.ts";
import { spanAnchor } from "../../lib/links.ts";

type MarkedTextProps = {
  readonly text: string;
  /** The part of the text to draw. */
  readonly range: Span;
  readonly marks: readonly Annotation<Mark>[];
};

/**
 * A part of the text with its evidence. Its text content is exactly the characters of the range, so
 * that a position in the page is a position in the article.
 */
export function MarkedText({ text, range, marks }: MarkedTextProps) {
  const inRange = marks.filter(({ span }) => span.start < range.end && range.start < span.end);
  const targets = inRange.filter(({ value }) => value.isTarget);
  const anchors = Map.groupBy(targets, ({ span }) => span.start);
  return toSegments(inRange, range).flatMap(({ span, values }) => {
    const ids = new Set(anchors.get(span.start)?.map((mark) => spanAnchor(mark.span)));
    const facts = [...new Set(values.flatMap(({ fact }) => fact ?? []))].join(" ");
    const className = segmentClasses(values);
    const content = sliceOf(text, span);
    return [
      ...[...ids].map((id) => <i id={id} key={id} />),
      className ? (
        <span className={`mark ${className}`} data-facts={facts || undefined} key={span.start}>
          {content}
        </span>
      ) : (
        content
      ),
    ];
  });
}
