import { messageOf } from "../message-of.ts";
import type { Edits, Source } from "../source/source.ts";
import type { Choice } from "../state/menu.ts";
import { ask, type Prompt } from "../state/prompt.ts";
import { whileTyped } from "../state/while-typed.ts";
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
    if (text !== "") context.dispatch({ kind: "find", query: await findable(text, source) });
    return "";
  }
  if (question.kind === "pipe") {
    if (text === "" || !article) return "";
    return pipeText(text, article, suspendTerminal);
  }
  if (!source.edits || (text === "" && question.kind !== "tag")) return "";
  return change(question, text, source.edits, context);
}

/** What was typed; if it finds nothing, the beginning of a word, which showed something while it was typed. */
async function findable(text: string, source: Source): Promise<string> {
  const beginning = whileTyped(text);
  if (beginning === text) return text;
  const { items } = await source.list({ kind: "search", query: text });
  return items.length > 0 ? text : beginning;
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
      const [named, id = ""] = NAME_WITH_ID.exec(text)?.slice(1) ?? [text];
      const found = (await edits.entities(named ?? text)).filter((one) => one.id !== subject.id);
      const other = found.find((one) => one.id === id) ?? found.find(({ name }) => name === text);
      if (!other) return `The library has nobody called ${text}`;
      return keep(edits.correct({ kind: "merge", entities: [other.id, subject.id] }));
    }
    case "retype-event": {
      const { article, event } = question;
      return keep(edits.correct({ kind: "retype-event", article, event, to: text }));
    }
  }
}

/** Of several of one name, the one that is meant. */
const NAME_WITH_ID = /^(.*) \((\w+)\)$/;

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
        .map(({ id, name, about }) => ({
          text: found.filter((one) => one.name === name).length > 1 ? `${name} (${id})` : name,
          label: `${name}  ${about}`,
        }));
    }
    case "retype-event": {
      // The types come with the parser's lexicon, which nothing else here needs.
      const { eventTypesLike } = await import("./event-types-like.ts");
      return eventTypesLike(line.text);
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
