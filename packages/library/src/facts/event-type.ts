import { type RawBuilder, sql } from "kysely";

/** An event type as readers write it, in full: "agree" is `plover:AGREE`, "life.die" is `ace:Life.Die`. */
export function toEventType(type: string): string {
  if (type.includes(":")) return type;
  const [first = "", second] = type.split(".");
  if (second === undefined) return `plover:${first.toUpperCase()}`;
  return `ace:${capitalise(first)}.${second.split("-").map(capitalise).join("-")}`;
}

/** A test on a row of `event`. */
export function isOfType(type: string): RawBuilder<boolean> {
  return sql<boolean>`event.type = ${toEventType(type)}`;
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
