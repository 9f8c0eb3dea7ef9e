import { Text } from "ink";
import { type Fact, type Question, questions } from "../../facts/list-facts.ts";
import { safeText } from "../../plain/safe-text.ts";
import { windowStart } from "../window-start.ts";
import { Pane, rowsInside } from "./pane.tsx";

export type FactsPaneProps = {
  readonly facts: Readonly<Record<Question, readonly Fact[]>>;
  readonly question: Question;
  readonly cursor: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
};

/** The facts that answer one question, two rows each. */
export function FactsPane({ facts, question, cursor, width, height, focused }: FactsPaneProps) {
  const list = facts[question];
  const size = Math.max(1, Math.floor((rowsInside(height) - 2) / 2));
  const start = windowStart(cursor, list.length, size);
  return (
    <Pane title={`${question} ${list.length}`} width={width} height={height} focused={focused}>
      <Text wrap="truncate-end">
        {questions.map((name) => (
          <Text key={name} inverse={name === question} dimColor={name !== question}>
            {` ${name} `}
          </Text>
        ))}
      </Text>
      <Text> </Text>
      {list.length === 0 && <Text dimColor>Nothing found.</Text>}
      {list.slice(start, start + size).map(({ label, detail, span }, index) => {
        const selected = start + index === cursor;
        return [
          <Text
            key={`${span.start} ${label}`}
            wrap="truncate-end"
            inverse={selected && focused}
            bold={selected}
          >
            {safeText(label)}
          </Text>,
          <Text key={`${span.start} ${label} detail`} wrap="truncate-end" dimColor>
            {safeText(`  ${detail}`)}
          </Text>,
        ];
      })}
    </Pane>
  );
}
