import { messageOf } from "../message-of.ts";
import type { Edits, Source } from "../source/source.ts";
import type { Choice } from "../state/menu.ts";
import { ask, type Prompt } from "../state/prompt.ts";
import type { EffectContext } from "./effect-context.ts";
import { pipeText } from "./outside.ts";
import { done } from "./run-effect.ts";

/** Carry out the answer to a prompt. */
export async function answerPrompt(prompt: Prompt, context: EffectContext): Promise<void> {
  const { dispatch } = context;
  dispatch({ kind: "ask", prompt: undefined });
  try {
    const message = await answer(prompt, context);
    if (message) dispatch({ kind: "say", message });
  } catch (error) {
    dispatch({ kind: "say", message: messageOf(error) });
  }
}

async function answer({ question, line }: Prompt, context: EffectContext): Promise<string> {
  const text = line.text.trim();
  const { article, source, suspendTerminal } = context;
  if (question.kind === "search") {
    if (text !== "") context.dispatch({ kind: "find", query: text });
    return "";
  }
  if (question.kind === "pipe") {
    if (text === "" || !article) return "";
    return pipeText(text, article, suspendTerminal);
  }
  if (!source.edits || (text === "" && question.kind !== "tag")) return "";
  return change(question, text, source.edits, context);
}

async function change(
  question: Exclude<Prompt["question"], { kind: "search" | "pipe" }>,
  text: string,
  edits: Edits,
  context: EffectContext,
): Promise<string> {
  const keep = async (made: ReturnType<Edits["correct"]>) => done(await made, context);
  switch (question.kind) {
    case "tag":
      return keep(
        edits.tag(question.article, text.split(/[\s,]+/).filter(Boolean), question.before),
      );
    case "note":
      return keep(edits.note(question.article, question.span, text));
    case "save-search":
      return keep(edits.saveSearch(text, question.query));
    case "rename":
      return keep(edits.correct({ kind: "rename", entity: question.subject.id, name: text }));
    case "split": {
      const { subject, article } = question;
      const name = text === subject.name ? {} : { name: text };
      return keep(
        edits.correct({ kind: "split", entity: subject.id, articles: [article], ...name }),
      );
    }
    case "merge": {
      const { subject } = question;
      const found = await edits.entities(text);
      const other = found.find(({ name, id }) => name === text && id !== subject.id);
      if (!other) return `The library has nobody called ${text}`;
      return keep(edits.correct({ kind: "merge", entities: [other.id, subject.id] }));
    }
    case "retype-event": {
      const { article, event } = question;
      return keep(edits.correct({ kind: "retype-event", article, event, to: text }));
    }
  }
}

/** Ways to go on with a half-typed answer. */
export async function completionsOf(
  { question, line }: Prompt,
  source: Source,
): Promise<Prompt["completions"]> {
  if (line.cursor !== line.text.length) return [];
  switch (question.kind) {
    case "search":
      return source.complete(line.text);
    case "merge": {
      const found = (await source.edits?.entities(line.text)) ?? [];
      return found
        .filter(({ id }) => id !== question.subject.id)
        .map(({ name }) => ({ text: name, label: name }));
    }
    default:
      return [];
  }
}

/** Carry out a menu's choice. */
export async function takeChoice(choice: Choice, context: EffectContext): Promise<void> {
  const { dispatch, source } = context;
  switch (choice.kind) {
    case "ask":
      return dispatch({ kind: "ask", prompt: ask(choice.question, choice.text) });
    case "menu":
      return dispatch({ kind: "menu", menu: choice.menu });
    case "correct": {
      dispatch({ kind: "menu", menu: undefined });
      if (!source.edits) return;
      try {
        const message = done(await source.edits.correct(choice.request), context);
        dispatch({ kind: "say", message });
      } catch (error) {
        dispatch({ kind: "say", message: messageOf(error) });
      }
    }
  }
}
