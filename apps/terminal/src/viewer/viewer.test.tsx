import type { ParsedArticle } from "@nutgraf/core";
import { Box, renderToString } from "ink";
import { expect, test } from "vitest";
import { listFacts } from "../facts/list-facts.ts";
import { ArticlePane } from "./components/article-pane.tsx";
import { FactsPane } from "./components/facts-pane.tsx";
import { Help } from "./components/help.tsx";
import { ListPane } from "./components/list-pane.tsx";
import { listEvidence, styleEvidence } from "./evidence.ts";
import { bindings } from "./keys.ts";
import { paneWidths } from "./pane-widths.ts";
import { wrapArticle } from "./wrap-article.ts";

const text = "Ada Lovelace met Charles Babbage in London on Monday.";
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const person = (id: string, name: string, salience: number): ParsedArticle["entities"][number] => ({
  id,
  type: "person",
  name,
  aliases: [],
  salience,
  mentions: [{ span: at(name), form: "name", confidence: 1 }],
});

const parsed: ParsedArticle = {
  schemaVersion: 1,
  article: {
    id: "a",
    text,
    language: "en",
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
  },
  sentences: [],
  entities: [person("e1", "Ada Lovelace", 1), person("e2", "Charles Babbage", 0.5)],
  times: [{ span: at("Monday"), type: "DATE", value: "2024-11-04", certainty: "implied" }],
  quotes: [],
  events: [
    {
      id: "v1",
      type: "plover:CONSULT",
      trigger: at("met"),
      sentence: 0,
      agents: [{ entity: "e1", span: at("Ada Lovelace") }],
      patients: [{ entity: "e2", span: at("Charles Babbage") }],
      time: 0,
      status: "asserted",
      negated: false,
      confidence: 0.9,
    },
  ],
  brief: [],
};

test("FactsPane says who did what, and on whose word", () => {
  const screen = renderToString(
    <FactsPane
      facts={listFacts(parsed)}
      question="Happened"
      cursor={0}
      width={70}
      height={12}
      focused
    />,
    { columns: 70 },
  );
  expect(screen).toContain("Ada Lovelace met Charles Babbage");
  expect(screen).toContain("plover:CONSULT · Monday · asserted · says the article");
});

test("FactsPane says so when nothing was found", () => {
  const screen = renderToString(
    <FactsPane
      facts={listFacts(parsed)}
      question="Said"
      cursor={0}
      width={40}
      height={12}
      focused={false}
    />,
    { columns: 40 },
  );
  expect(screen).toContain("Nothing found.");
});

test.each([40, 80, 160])("ArticlePane fits a window of %d columns", (columns) => {
  const rows = wrapArticle(text, parsed.article.blocks, columns - 4);
  const screen = renderToString(
    <Box>
      <ArticlePane
        parsed={parsed}
        rows={rows}
        evidence={listEvidence(parsed)}
        shown={undefined}
        styles={styleEvidence({})}
        scroll={0}
        width={columns}
        height={8}
        focused
      />
    </Box>,
    { columns },
  );
  const lines = screen.split("\n");
  expect(lines).toHaveLength(8);
  expect(lines.every((line) => line.length <= columns)).toBe(true);
  expect(
    lines
      .slice(2, -1)
      .map((line) => line.replaceAll("┃", "").trim())
      .join(" ")
      .trim(),
  ).toBe(text);
});

test("ListPane shows no more rows than fit, and keeps the cursor in view", () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => ({
    id: `${index}`,
    title: `Article ${index}`,
  }));
  const screen = renderToString(
    <ListPane rows={rows} cursor={70_000} width={40} height={15} focused />,
    { columns: 40 },
  );
  expect(screen.split("\n")).toHaveLength(15);
  expect(screen).toContain("Article 70000");
});

test("Help names every key", () => {
  const screen = renderToString(<Help width={160} height={40} scroll={0} bindings={bindings} />, {
    columns: 160,
  });
  for (const { does } of bindings) expect(screen).toContain(does);
});

test.each([
  [160, "list", false, { list: 35, article: 77, facts: 48 }],
  [80, "list", false, { list: 30, article: 50, facts: 0 }],
  [80, "facts", false, { list: 0, article: 50, facts: 30 }],
  [40, "article", false, { list: 0, article: 40, facts: 0 }],
  [160, "article", true, { list: 0, article: 160, facts: 0 }],
] as const)(
  "paneWidths shares %d columns with the focus on %s",
  (columns, focus, zoomed, expected) => {
    expect(paneWidths(columns, focus, zoomed)).toEqual(expected);
  },
);
