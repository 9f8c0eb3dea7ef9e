import type { NameMention } from "../../model/entity.ts";
import { sliceOf } from "../../text/spans.ts";
import { nounKind } from "./noun-kinds.ts";
import { isTitle, isTitleAndName, isTrade } from "./titles.ts";

const WORD = /\S+/g;

/**
 * A name without the title or trade that the name finder took in: "Governor Wes Moore" is Wes Moore,
 * "Chipmaker Nvidia" is Nvidia.
 */
export function stripTitle(text: string, name: NameMention): NameMention {
  if (name.type === "organisation" || name.type === "other") return stripTrade(text, name);
  if (name.type !== "person") return name;
  const words = [...sliceOf(text, name.span).matchAll(WORD)];
  let last = -1;
  words.slice(0, -1).forEach(([word], at) => {
    const next = words[at + 1]?.[0] ?? "";
    if (isOffice(word.toLowerCase(), next)) last = at;
    // "Secretary of State Ada Lovelace"
    if (next === "of" && isTitle(word.toLowerCase()) && at + 3 < words.length) last = at + 2;
  });
  const next = words[last + 1];
  if (last < 0 || next === undefined) return name;
  return { ...name, span: { start: name.span.start + next.index, end: name.span.end } };
}

function stripTrade(text: string, name: NameMention): NameMention {
  const [first, next] = [...sliceOf(text, name.span).matchAll(WORD)];
  if (!first || !next || !isTrade(first[0]) || !/^\p{Lu}/u.test(next[0])) return name;
  return { ...name, span: { start: name.span.start + next.index, end: name.span.end } };
}

/** Words for an office, but for those that people are named: "Dean", "Bishop", "Major". */
function isOffice(word: string, next: string): boolean {
  if (!/^\p{Lu}/u.test(next)) return false;
  const plain = word.replace(/[,.]$/, "");
  const tail = plain.slice(plain.lastIndexOf("-") + 1);
  if (isTitleAndName(plain)) return false;
  return isTitle(plain) || isTitle(tail) || (nounKind(tail) === "person" && OFFICES.test(tail));
}

const OFFICES =
  /(?:president|minister|secretary|general|governor|ambassador|spokesman|spokeswoman|spokesperson|senator|chancellor|commissioner|director|chairman|chairwoman|leader|chief|officer|judge|justice|coach|captain|lawyer|attorney|lawmaker|official|analyst)$/;
