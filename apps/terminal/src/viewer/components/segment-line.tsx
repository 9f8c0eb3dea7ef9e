import { type Annotation, type Span, toSegments } from "@nutgraf/core";
import { Text } from "ink";
import { safeText } from "../../plain/safe-text.ts";
import type { EvidenceKind, EvidenceStyle, EvidenceStyles } from "../evidence.ts";

export type SegmentLineProps = {
  readonly text: string;
  readonly span: Span;
  readonly evidence: readonly Annotation<EvidenceKind>[];
  /** Characters of the fact that was opened. */
  readonly shown: Span | undefined;
  readonly styles: EvidenceStyles;
  readonly base: EvidenceStyle & { readonly dimColor?: boolean };
};

/** One row of the article with its evidence. */
export function SegmentLine({ text, span, evidence, shown, styles, base }: SegmentLineProps) {
  const annotations: Annotation<EvidenceKind | "shown">[] = [
    ...evidence.filter(
      (annotation) => annotation.span.start < span.end && span.start < annotation.span.end,
    ),
    ...(shown ? [{ span: shown, value: "shown" as const }] : []),
  ];
  return (
    <Text wrap="truncate-end">
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
            {safeText(text.slice(segment.span.start, segment.span.end).replaceAll("\n", " "))}
          </Text>
        );
      })}
    </Text>
  );
}
