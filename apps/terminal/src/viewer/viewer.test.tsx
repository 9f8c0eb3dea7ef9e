import type { ParsedArticle } from "@nutgraf/core";
import { renderToString } from "ink";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { listFacts } from "../facts/list-facts.ts";
import { layoutArticle } from "../layout/layout-article.ts";
import { ArticleScreen } from "./components/article-screen.tsx";
import { Help, helpLines } from "./components/help.tsx";
import { columnsInside } from "./components/pane.tsx";
import { listEvidence, styleEvidence } from "./evidence.ts";
import { keyGroups } from "./keys.ts";
import { paneWidths } from "./layout/pane-widths.ts";
import { startList } from "./source/paged-list.ts";
import { singleSource } from "./source/single-source.ts";
import type { ListRow } from "./source/source.ts";
import { menuOf } from "./state/menu.ts";
import { ask } from "./state/prompt.ts";
import { initialState, type ViewerState } from "./state/viewer-state.ts";

const text = "Ada Lovelace met Charles Babbage in London on Monday.";
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const person = (id: string, name: string): ParsedArticle["entities"][number] => ({
  id,
  type: "person",
  name,
  aliases: [],
  salience: 1,
  mentions: [{ span: at(name), form: "name", confidence: 1 }],
});
const parsed: ParsedArticle = {
  schemaVersion: 1,
  article: {
    id: "a",
    text,
    title: "Two meet",
    language: "en",
    publishedAt: "1833-06-05",
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
  },
  sentences: [],
  entities: [person("e1", "Ada Lovelace"), person("e2", "Charles Babbage")],
  times: [{ span: at("Monday"), type: "DATE", value: "1833-06-03", certainty: "implied" }],
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
const article = await singleSource(parsed).open("a");
const row: ListRow = { key: "a", title: "Two meet", detail: "1833-06-05 · The Paper" };

/** The screen as text, in a state that differs from the first one. */
function screen(
  columns: number,
  height: number,
  change: Partial<ViewerState> = {},
  items: readonly ListRow[] = [row],
): string {
  const state = { ...initialState("list", { kind: "articles" }), ...change };
  const { pane: focus, zoomed, listing } = state;
  const widths = paneWidths({ columns, focus, zoomed, listing: listing.kind });
  return renderToString(
    <ArticleScreen
      state={state}
      list={{
        list: startList({ items }),
        problem: undefined,
        reachEdge: () => Promise.resolve(),
        patch: () => undefined,
      }}
      row={items[state.rowIndex]}
      article={article}
      rows={article ? layoutArticle(article, columnsInside(widths.article)) : []}
      evidence={listEvidence(parsed)}
      facts={listFacts(parsed)}
      styles={styleEvidence({})}
      widths={widths}
      columns={columns}
      height={height}
      groups={keyGroups}
    />,
    { columns },
  );
}

const sizes: readonly [number, number][] = [
  [40, 15],
  [80, 24],
  [160, 50],
];
const states: readonly [string, Partial<ViewerState>][] = [
  ["the list", { pane: "list" }],
  ["the article", { pane: "article", shown: { span: { start: 0, end: 12 } } }],
  ["the facts", { pane: "facts", question: "Happened" }],
  ["one pane alone", { pane: "article", zoomed: true }],
  ["the timeline", { listing: { kind: "timeline" } }],
  ["a menu", { pane: "facts", menu: menuOf("Ada", []) }],
  ["a message", { message: "Starred ".repeat(40) }],
  [
    "a search with completions",
    {
      prompt: {
        ...ask({ kind: "search" }, "x".repeat(300)),
        completions: [{ text: "person:", label: "person: ".repeat(40) }],
      },
    },
  ],
];
const cases = sizes.flatMap(([columns, height]) =>
  states.map(([name, change]) => [name, columns, height, change] as const),
);

test.each(cases)("the screen with %s fits %d x %d", (_, columns, height, change) => {
  const lines = screen(columns, height, change).split("\n");
  expect(lines).toHaveLength(height);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
});

test("three panes stand side by side where there is room, the focused one alone where not", () => {
  expect(screen(160, 50)).toMatch(/Articles 1\/1.*Two meet.*Who 1\//);
  expect(screen(40, 15)).toMatch(/Articles 1\/1/);
  expect(screen(40, 15, { pane: "facts" })).not.toMatch(/Articles/);
});

test("the facts say who did what, and on whose word", () => {
  const facts = screen(160, 50, { pane: "facts", question: "Happened" });
  expect(facts).toContain("Ada Lovelace met Charles Babbage");
  expect(facts).toContain("says the article");
});

test("evidence can be told from plain text without colour", () => {
  const marks = Object.values(styleEvidence({})).map(({ color: _, ...style }) => style);
  for (const style of marks) expect(Object.keys(style).length).toBeGreaterThan(0);
});

/** Everything that moves, reorders or hides. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

test.each([
  ["an escape sequence", "\u001b[31mred\u001b[0m"],
  ["a link", "\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007"],
  ["a C1 introducer", "\u009b31mred"],
  ["a title that breaks the line", "one\r\ntwo\u2028three"],
  ["reordered text", "a\u202egpj.exe\u2066"],
  ["hidden tags", "a\u{e0041}\u{e0042}"],
])("a list shows %s as harmless text", (_, hostile) => {
  const shown = screen(40, 15, {}, [{ key: "a", title: hostile, detail: hostile }]);
  expect(shown.split("\n")).toHaveLength(15);
  // Our own colours and line feeds aside.
  expect(shown.replaceAll("\u001b[", "").replaceAll("\n", "")).not.toMatch(CONTROLS);
  expect(shown).not.toContain("\u001b]");
});

test("wide, combining and right-to-left titles keep the frame straight", () => {
  const titles = [
    "東京で会談".repeat(9),
    "e\u0301".repeat(90),
    "שלום עולם ".repeat(12),
    "👩‍👩‍👧".repeat(30),
  ];
  const items = titles.map((title, index) => ({ key: `${index}`, title, detail: title }));
  const lines = screen(80, 24, { zoomed: true }, items).split("\n");
  for (const line of lines.slice(0, -1)) expect(stringWidth(line)).toBe(80);
});

test("a list shows no more rows than fit, and keeps the cursor in view", () => {
  const items = Array.from({ length: 100_000 }, (_, index) => ({
    key: `${index}`,
    title: `Article ${index}`,
    detail: "",
  }));
  const shown = screen(40, 15, { rowIndex: 70_000 }, items);
  expect(shown.split("\n")).toHaveLength(15);
  expect(shown).toContain("Article 70000");
  expect(shown).toContain("70,001/100,000");
});

test("the help names every key, and can be scrolled to its end", () => {
  const lines = helpLines(keyGroups);
  const whole = renderToString(
    <Help width={120} height={lines + 3} scroll={0} groups={keyGroups} />,
    { columns: 120 },
  );
  for (const { bindings } of keyGroups)
    for (const { does, keys } of bindings) {
      expect(whole).toContain(does);
      expect(whole).toContain(keys[0]);
    }
  expect(whole).not.toContain("j for more");
  const end = renderToString(
    <Help width={40} height={15} scroll={lines - 12} groups={keyGroups} />,
    { columns: 40 },
  );
  expect(end).toContain("quit");
});

test.each([
  [160, "list", "articles", false, { list: 43, article: 73, facts: 44 }],
  [160, "list", "timeline", false, { list: 54, article: 62, facts: 44 }],
  [80, "list", "articles", false, { list: 32, article: 48, facts: 0 }],
  [80, "facts", "articles", false, { list: 0, article: 46, facts: 34 }],
  [40, "article", "articles", false, { list: 0, article: 40, facts: 0 }],
  [160, "article", "articles", true, { list: 0, article: 160, facts: 0 }],
] as const)(
  "paneWidths shares %d columns with the focus on the %s of %s",
  (columns, focus, listing, zoomed, expected) => {
    expect(paneWidths({ columns, focus, listing, zoomed })).toEqual(expected);
  },
);
