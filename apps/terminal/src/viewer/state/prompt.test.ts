import { expect, test } from "vitest";
import { lineOf } from "./line.ts";
import { ask, type Prompt, typeInto } from "./prompt.ts";

const completions = [
  { text: "person:Ada", label: "Ada Lovelace" },
  { text: "person:Bob", label: "Bob" },
];
const offered: Prompt = { ...ask({ kind: "search" }, "per"), completions };

const after = (prompt: Prompt, ...keys: readonly string[]): Prompt =>
  keys.reduce((current, key) => {
    const step = typeInto(current, key, key.length === 1 ? key : "");
    return step.kind === "cancelled" ? current : step.prompt;
  }, prompt);

test.each([
  ["writes letters", ["s"], { line: lineOf("pers") }],
  ["takes the first completion", ["tab"], { line: lineOf("person:Ada"), completions: [] }],
  ["goes down the completions", ["down", "down"], { choice: 1 }],
  ["goes round them", ["up"], { choice: 1 }],
  ["takes the chosen one", ["down", "down", "tab"], { line: lineOf("person:Bob") }],
  ["forgets the choice when typing goes on", ["down", "s"], { choice: undefined }],
  ["takes letters back", ["backspace"], { line: lineOf("pe") }],
])("typeInto %s", (_, keys, expected) => {
  expect(after(offered, ...keys)).toMatchObject(expected);
});

test.each([
  ["enter", offered, "answered"],
  ["enter", after(offered, "down"), "typing"],
  ["esc", offered, "cancelled"],
  ["ctrl+c", offered, "cancelled"],
])("typeInto %s ends or goes on", (key, prompt, kind) => {
  expect(typeInto(prompt, key, "").kind).toBe(kind);
});
