import type { Span } from "@nutgraf/core";
import { positionAt } from "../../layout/layout-article.ts";
import type { Command } from "../keys.ts";
import { messageOf } from "../message-of.ts";
import type { Edits, OpenArticle, Subject } from "../source/source.ts";
import { correctMenu } from "../state/correct-menu.ts";
import { ask } from "../state/prompt.ts";
import type { Action } from "../state/viewer-state.ts";
import { copySequence } from "./copy-sequence.ts";
import type { EffectContext } from "./effect-context.ts";
import { editText, openBrowser, pageText } from "./outside.ts";
import { suspend } from "./suspend.ts";

/** Commands that do more than change the state. */
export type Effect = Exclude<Command, Action>;

/** Carry out a command; what it did, or why it could not, is said in the last line. */
export async function runEffect(effect: Effect, context: EffectContext): Promise<void> {
  const { dispatch } = context;
  try {
    const message = await carryOut(effect, context);
    if (message !== undefined) dispatch({ kind: "say", message });
  } catch (error) {
    dispatch({ kind: "say", message: messageOf(error) });
  }
}

async function carryOut({ kind }: Effect, context: EffectContext): Promise<string | undefined> {
  const { state, dispatch, source, write, suspendTerminal } = context;
  switch (kind) {
    case "quit":
      return void context.exit();
    case "suspend":
      return void suspend(suspendTerminal);
    case "search": {
      const text = state.listing.kind === "search" ? state.listing.query : "";
      return void dispatch({ kind: "ask", prompt: ask({ kind: "search" }, text) });
    }
    case "save-search":
      if (state.listing.kind !== "search") return "Search first: /";
      return void dispatch({
        kind: "ask",
        prompt: ask({ kind: "save-search", query: state.listing.query }, state.listing.query),
      });
    case "pipe":
      return void dispatch({ kind: "ask", prompt: ask({ kind: "pipe" }) });
    case "star":
    case "mark-read":
    case "tag":
    case "note":
    case "correct":
    case "undo":
    case "refresh":
      if (!source.edits) return "This article is in no library: nutgraf add FILE";
      return edit(kind, source.edits, context);
    case "copy":
      write(copySequence(textAtHand(context)));
      return "Copied";
    case "copy-address": {
      const { url } = await articleAtHand(context);
      if (url === undefined) return "The article has no address";
      write(copySequence(url));
      return `Copied ${url}`;
    }
    case "browser":
      return openBrowser((await articleAtHand(context)).url);
    case "pager":
      return pageText(await articleAtHand(context), suspendTerminal);
    case "editor":
      return editText(await articleAtHand(context), suspendTerminal);
    case "timeline-of":
      return void listAbout(context, (about) => ({ kind: "timeline", about }));
    case "quotes-of":
      return void listAbout(context, (about) => ({ kind: "quotes", about }));
    case "articles-of":
      return void listAbout(context, ({ name }) => ({
        kind: "search",
        query: `entity:${JSON.stringify(name)}`,
      }));
  }
}

type Edit = "star" | "mark-read" | "tag" | "note" | "correct" | "undo" | "refresh";

async function edit(kind: Edit, edits: Edits, context: EffectContext): Promise<string | undefined> {
  const { dispatch, changes, patch, reopen, reload } = context;
  if (kind === "refresh") {
    dispatch({ kind: "say", message: "Looking for news …" });
    const message = await edits.refreshFeeds((count) =>
      dispatch({ kind: "say", message: `Looking for news … ${count}` }),
    );
    reload();
    return message;
  }
  if (kind === "undo") {
    const last = changes.pop();
    if (!last) return "Nothing to undo";
    await last.undo();
    reopen();
    reload();
    return `Undone: ${last.label}`;
  }
  const article = await articleAtHand(context);
  const { id } = article.parsed.article;
  switch (kind) {
    case "star": {
      const change = await edits.star(id, !article.isStarred);
      patch(id, { isStarred: !article.isStarred });
      return done(change, context);
    }
    case "mark-read": {
      const change = await edits.markRead(id, !article.isRead);
      patch(id, { isUnread: article.isRead });
      return done(change, context);
    }
    case "tag":
      return void dispatch({
        kind: "ask",
        prompt: ask({ kind: "tag", article: id, before: article.tags }, article.tags.join(" ")),
      });
    case "note":
      return void dispatch({
        kind: "ask",
        prompt: ask({ kind: "note", article: id, span: spanAtHand(article, context) }),
      });
    case "correct": {
      const menu = context.fact && correctMenu(context.fact, article);
      if (!menu) return "Choose a name, a quote or an event in the facts first";
      return void dispatch({ kind: "menu", menu });
    }
  }
}

/** Keep a change for undo, and show the article as it is now. */
export function done(change: EffectContext["changes"][number], context: EffectContext): string {
  context.changes.push(change);
  context.reopen();
  return `${change.label} (u undoes it)`;
}

/** The article under the cursor: keys may come before it is drawn, and the one before it still is. */
async function articleAtHand({ article, row, source }: EffectContext): Promise<OpenArticle> {
  const id = row?.article;
  const isDrawn = id === undefined || article?.parsed.article.id === id;
  const found = isDrawn ? article : await source.open(id);
  if (!found) throw new RangeError("There is no article here");
  return found;
}

function listAbout(
  { fact, article, dispatch }: EffectContext,
  toListing: (subject: Subject) => Extract<Action, { kind: "list" }>["listing"],
): void {
  const subject = fact?.kind === "entity" ? article?.subjects.get(fact.id) : undefined;
  if (subject) dispatch({ kind: "list", listing: toListing(subject) });
  else dispatch({ kind: "say", message: "Choose a name in the facts first: Who or Where" });
}

function textAtHand({ state, fact, article, row }: EffectContext): string {
  if (state.pane === "facts" && fact) return fact.label;
  const { shown } = state;
  if (shown && article) return article.parsed.article.text.slice(shown.span.start, shown.span.end);
  return row?.title ?? article?.title ?? "";
}

/** The fact at hand, or the first sentence on the screen. */
function spanAtHand({ parsed }: OpenArticle, { state, fact, rows }: EffectContext): Span {
  if (state.pane === "facts" && fact) return fact.span;
  if (state.shown) return state.shown.span;
  const position = positionAt(rows, state.scroll);
  const sentence = parsed.sentences.find(({ span }) => span.end > position);
  return sentence?.span ?? { start: 0, end: parsed.article.text.length };
}
