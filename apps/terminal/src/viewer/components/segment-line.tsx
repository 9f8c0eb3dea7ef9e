import { type Annotation, type Span, toSegments } from "@nutgraf/core";
import { Text } from "ink";
import { safeLine } from "../../plain/safe-text.ts";
import type { EvidenceKind, EvidenceStyle, EvidenceStyles } from "../evidence.ts";

export type SegmentLineProps = {
  readonly prefix: string | undefined;
  readonly text: string;
  readonly span: Span;
  readonly evidence: readonly Annotation<EvidenceKind>[];
  /** Characters of the fact that was opened. */
  readonly shown: Span | undefined;
  readonly styles: EvidenceStyles;
  readonly base: EvidenceStyle & { readonly dimColor?: boolean };
};

/** One row of the article with its evidence. */
export function SegmentLine(props: SegmentLineProps) {
  const { prefix = "", text, span, evidence, shown, styles, base } = props;
  const annotations: Annotation<EvidenceKind | "shown">[] = [
    ...evidence.filter(
      (annotation) => annotation.span.start < span.end && span.start < annotation.span.end,
    ),
    ...(shown ? [{ span: shown, value: "shown" as const }] : []),
  ];
  return (
    <Text wrap="truncate-end">
      {prefix}
      {toSegments(annotations, span).map((segment) => {
        const style: EvidenceStyle = Object.assign(
          {},
          ...segment.values.map((value) => (value === "shown" ? {} : styles[value])),
        );
        return (
          <Text
            key={segment.span.start}
            {...base}
            {...style}
            inverse={segment.values.includes("shown")}
          >
            {safeLine(text.slice(segment.span.start, segment.span.end))}
          </Text>
        );
      })}
    </Text>
  );
}
