import { expect, test } from "vitest";
import { marked } from "../../test/marked.ts";
import { toSegments } from "./segments.ts";

const drawn = (notation: string): string => {
  const { text, spans } = marked(notation);
  return toSegments(
    spans.map((span) => ({ span, value: span.label })),
    { start: 0, end: text.length },
  )
    .map(({ span, values }) => `${values.join("+")}:${text.slice(span.start, span.end)}`)
    .join("|");
};

test.each([
  ["no annotations", "plain text", ":plain text"],
  ["one annotation", "[P Ada] spoke", "P:Ada|: spoke"],
  ["a nested annotation", "[Q the [P Ada] way]", "Q:the |Q+P:Ada|Q: way"],
  ["two of the same span", "[A [B x]]y", "B+A:x|:y"],
])("toSegments draws %s", (_, notation, expected) => {
  expect(drawn(notation)).toBe(expected);
});

test("toSegments keeps crossing annotations in the runs that they share", () => {
  const annotations = [
    { span: { start: 0, end: 4 }, value: "quote" },
    { span: { start: 2, end: 6 }, value: "name" },
  ];
  expect(toSegments(annotations, { start: 1, end: 6 })).toEqual([
    { span: { start: 1, end: 2 }, values: ["quote"] },
    { span: { start: 2, end: 4 }, values: ["quote", "name"] },
    { span: { start: 4, end: 6 }, values: ["name"] },
  ]);
});
