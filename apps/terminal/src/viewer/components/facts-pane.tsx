import { Box, Text } from "ink";
import { memo } from "react";
import { type Fact, type Question, questions } from "../../facts/list-facts.ts";
import { wrapText } from "../../layout/layout-article.ts";
import { safeLine } from "../../plain/safe-text.ts";
import { windowStart } from "../layout/window-start.ts";
import { columnsInside, Pane, rowsInside } from "./pane.tsx";

export type FactsPaneProps = {
  readonly facts: Readonly<Record<Question, readonly Fact[]>>;
  readonly question: Question;
  readonly cursor: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
};

/** Columns from which the questions stand apart. */
const ROOMY = 34;

/** Rows of the fact under the cursor, told in full, where there is room for it. */
const fullRows = (height: number): number => (height < 16 ? 0 : Math.floor(height / 3));

/** Facts that fit, of two rows each, under the five questions. */
export const factsPage = (height: number): number =>
  Math.max(1, Math.floor((rowsInside(height) - 2 - fullRows(height)) / 2));

/** The facts that answer one question, two rows each, and the one under the cursor in full. */
export const FactsPane = memo(function FactsPane(props: FactsPaneProps) {
  const { facts, question, cursor, width, height, focused } = props;
  const list = facts[question];
  const size = factsPage(height);
  const start = windowStart(cursor, list.length, size);
  const place = list.length === 0 ? "0" : `${Math.min(cursor + 1, list.length)}/${list.length}`;
  return (
    <Pane title={`${question} ${place}`} width={width} height={height} focused={focused}>
      <Questions question={question} columns={columnsInside(width)} />
      <Text> </Text>
      {list.length === 0 && <Text dimColor>Nothing found.</Text>}
      <Box flexDirection="column" flexGrow={1}>
        {list.slice(start, start + size).map((fact, index) => (
          <FactRows
            key={`${fact.kind} ${fact.span.start} ${start + index}`}
            fact={fact}
            selected={start + index === cursor}
            focused={focused}
          />
        ))}
      </Box>
      <FullFact fact={list[cursor]} rows={fullRows(height)} columns={columnsInside(width)} />
    </Pane>
  );
});

function Questions({ question, columns }: { question: Question; columns: number }) {
  const gap = columns < ROOMY ? "" : " ";
  return (
    <Text wrap="truncate-end">
      {questions.map((name, index) => (
        <Text key={name}>
          {index > 0 && gap === "" ? " " : ""}
          <Text inverse={name === question} dimColor={name !== question}>
            {`${gap}${name}${gap}`}
          </Text>
        </Text>
      ))}
    </Text>
  );
}

function FactRows(props: { fact: Fact; selected: boolean; focused: boolean }) {
  const { fact, selected, focused } = props;
  return (
    <>
      <Text wrap="truncate-end" inverse={selected && focused} bold={selected}>
        {`${selected ? "›" : " "}${safeLine(fact.label)}`}
      </Text>
      <Text wrap="truncate-end" dimColor>
        {safeLine(` ${fact.detail}`)}
      </Text>
    </>
  );
}

/** Everything about one fact: what it says, what is known besides, and why it is there. */
function FullFact(props: { fact: Fact | undefined; rows: number; columns: number }) {
  const { fact, rows, columns } = props;
  if (!fact || rows === 0) return null;
  const lines = [
    ...wrapText(safeLine(fact.label), columns),
    ...wrapText(safeLine(fact.detail), columns),
    ...(fact.why ?? []).flatMap((reason) => wrapText(safeLine(`because ${reason}`), columns)),
  ];
  return (
    <Box flexDirection="column" height={rows}>
      <Text dimColor>{"─".repeat(columns)}</Text>
      {lines.slice(0, rows - 1).map((line, index) => (
        <Text key={`${index} ${line}`} wrap="truncate-end">
          {line}
        </Text>
      ))}
    </Box>
  );
}
