import type { EntityType, Quote } from "@nutgraf/core";
import type { Fact } from "../../facts/list-facts.ts";
import type { OpenArticle, Subject } from "../source/source.ts";
import { type Menu, type MenuItem, menuOf } from "./menu.ts";

/** How a fact can be put right; undefined for one that cannot, such as a time. */
export function correctMenu(fact: Fact, { parsed, subjects }: OpenArticle): Menu | undefined {
  const article = parsed.article.id;
  switch (fact.kind) {
    case "entity": {
      const subject = subjects.get(fact.id);
      return subject && entityMenu(subject, article);
    }
    case "quote":
      return quoteMenu(fact.id, article);
    case "event":
      return eventMenu(fact, article);
    case "time":
      return undefined;
  }
}

function entityMenu(subject: Subject, article: string): Menu {
  const { id: entity, name } = subject;
  return menuOf(name, [
    { key: "r", label: "rename", choice: toAsk({ kind: "rename", subject }, name) },
    { key: "m", label: "merge with another", choice: toAsk({ kind: "merge", subject }) },
    {
      key: "s",
      label: "another of this name, here",
      choice: toAsk({ kind: "split", subject, article }, name),
    },
    {
      key: "t",
      label: "of another type",
      choice: {
        kind: "menu",
        menu: typesMenu(name, entityTypes, (type) => ({
          kind: "correct",
          request: { kind: "retype", entity, type },
        })),
      },
    },
    {
      key: "x",
      label: "not a name here",
      choice: { kind: "correct", request: { kind: "reject", entity, articles: [article] } },
    },
    {
      key: "X",
      label: "not a name anywhere",
      choice: { kind: "correct", request: { kind: "reject", entity } },
    },
  ]);
}

function quoteMenu(quote: string, article: string): Menu {
  return menuOf("Quote", [
    {
      key: "x",
      label: "nobody said this",
      choice: { kind: "correct", request: { kind: "reject-quote", article, quote } },
    },
    {
      key: "t",
      label: "of another kind",
      choice: {
        kind: "menu",
        menu: typesMenu("Quote", quoteKinds, (to) => ({
          kind: "correct",
          request: { kind: "retype-quote", article, quote, to },
        })),
      },
    },
  ]);
}

function eventMenu({ id }: Fact & { kind: "event" }, article: string): Menu {
  return menuOf("Event", [
    {
      key: "x",
      label: "the text says no such thing",
      choice: { kind: "correct", request: { kind: "reject-event", article, event: id } },
    },
    {
      key: "t",
      label: "of another type",
      choice: toAsk({ kind: "retype-event", article, event: id }),
    },
  ]);
}

// Written out, so that the viewer opens without the schemas.
const entityTypes = [
  "person",
  "organisation",
  "place",
  "group",
  "law",
  "work",
  "facility",
  "product",
  "event",
  "other",
] as const satisfies readonly EntityType[];
const quoteKinds = ["direct", "indirect", "mixed"] as const satisfies readonly Quote["kind"][];

const toAsk = (question: Extract<MenuItem["choice"], { kind: "ask" }>["question"], text = "") =>
  ({ kind: "ask", question, text }) as const;

const KEYS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

const typesMenu = <Type extends string>(
  title: string,
  types: readonly Type[],
  choose: (type: Type) => MenuItem["choice"],
): Menu =>
  menuOf(
    title,
    types.map((type, index) => ({ key: KEYS[index] ?? "", label: type, choice: choose(type) })),
  );
