import type { Span } from "@nutgraf/core";
import type { Completion, Subject } from "../source/source.ts";
import { editLine, insertText, type Line, lineOf } from "./line.ts";

/** What is asked for in the last line, and about what. */
export type Question =
  | { readonly kind: "search" }
  | { readonly kind: "tag"; readonly article: string; readonly before: readonly string[] }
  | { readonly kind: "note"; readonly article: string; readonly span: Span }
  | { readonly kind: "pipe" }
  | { readonly kind: "save-search"; readonly query: string }
  | { readonly kind: "rename"; readonly subject: Subject }
  | { readonly kind: "split"; readonly subject: Subject; readonly article: string }
  | { readonly kind: "merge"; readonly subject: Subject }
  | { readonly kind: "retype-event"; readonly article: string; readonly event: string };

/** A question with the answer as far as it is typed. */
export type Prompt = {
  readonly question: Question;
  readonly line: Line;
  readonly completions: readonly Completion[];
  /** The completion that was chosen with the arrows. */
  readonly choice: number | undefined;
};

/** What a key did to a prompt. */
export type PromptStep =
  | { readonly kind: "typing"; readonly prompt: Prompt }
  | { readonly kind: "answered"; readonly prompt: Prompt }
  | { readonly kind: "cancelled" };

/** Ask a question. */
export const ask = (question: Question, text = ""): Prompt => ({
  question,
  line: lineOf(text),
  completions: [],
  choice: undefined,
});

/** The prompt after a key; `typed` is the text that the key wrote, if any. */
export function typeInto(prompt: Prompt, key: string, typed: string): PromptStep {
  const { line, completions, choice } = prompt;
  const typing = (change: Partial<Prompt>): PromptStep => ({
    kind: "typing",
    prompt: { ...prompt, ...change },
  });
  switch (key) {
    case "esc":
    case "ctrl+c":
    case "ctrl+g":
      return { kind: "cancelled" };
    case "enter":
      return choice === undefined ? { kind: "answered", prompt } : typing(accepted(prompt));
    case "tab":
      return typing(accepted(prompt));
    case "down":
      return typing({ choice: step(choice, 1, completions.length) });
    case "up":
      return typing({ choice: step(choice, -1, completions.length) });
  }
  const edited = editLine(line, key) ?? (typed === "" ? line : insertText(line, typed));
  return typing(edited === line ? {} : { line: edited, choice: undefined });
}

/** The chosen completion, or the first one, in place of what was typed. */
function accepted({ completions, choice = 0 }: Prompt): Partial<Prompt> {
  const completion = completions[choice];
  return completion ? { line: lineOf(completion.text), choice: undefined, completions: [] } : {};
}

function step(choice: number | undefined, by: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (choice === undefined) return by > 0 ? 0 : length - 1;
  return (choice + by + length) % length;
}
