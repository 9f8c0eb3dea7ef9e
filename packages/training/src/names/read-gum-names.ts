import { readFileSync } from "node:fs";
import type { GoldName, NamedText } from "./named-text.ts";

type Word = {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly span: { readonly start: number; readonly end: number };
};
type Mention = { readonly type: string; readonly first: number; readonly last: number };

const KINDS: Readonly<Record<string, GoldName["kind"] | undefined>> = {
  person: "person",
  place: "place",
  organization: "organisation",
  object: "other",
  event: "other",
  abstract: "other",
  animal: "other",
  plant: "other",
  substance: "other",
};

/** GUM's entities (https://gucorpling.org/gum/guidelines.html): the proper name in each mention headed by a proper noun. */
export function readGumNames(path: string): NamedText[] {
  const documents: NamedText[] = [];
  let text = "";
  let names: GoldName[] = [];
  const flush = (): void => {
    if (text !== "") documents.push({ text, names, unsure: [], marksOthers: true });
    text = "";
    names = [];
  };
  for (const block of readFileSync(path, "utf8").split(/\n\n+/)) {
    const lines = block.split("\n");
    if (lines.some((line) => line.startsWith("# newdoc"))) flush();
    if (lines.some((line) => line.startsWith("# newpar")))
      text = text === "" ? "" : `${text.trimEnd()}\n\n`;
    const { words, mentions, surface } = readSentence(lines, text.length);
    text += surface;
    names.push(...mentions.flatMap((mention) => toName(words, mention)));
  }
  flush();
  return documents.map((document) => ({ ...document, names: outermost(document.names) }));
}

function readSentence(lines: readonly string[], offset: number) {
  const words: Word[] = [];
  const mentions: Mention[] = [];
  const open: { id: string; type: string; first: number }[] = [];
  let surface = "";
  let whole: { until: number; start: number; end: number } | undefined;
  for (const line of lines) {
    const columns = line.split("\t");
    const [id = "", form = "", , upos = "", xpos = "", , head = "0", deprel = "", , misc = ""] =
      columns;
    if (columns.length < 10 || id.includes(".")) continue;
    const space = misc.split("|").includes("SpaceAfter=No") ? "" : " ";
    const start = offset + surface.length;
    if (id.includes("-")) {
      whole = { until: Number(id.split("-")[1]), start, end: start + form.length };
      surface += form + space;
      continue;
    }
    const inWhole = whole && Number(id) <= whole.until;
    const isClitic = inWhole && Number(id) === whole?.until;
    const span =
      inWhole && whole
        ? {
            start: isClitic ? whole.end - form.length : whole.start,
            end: isClitic ? whole.end : Math.min(whole.end, whole.start + form.length),
          }
        : { start, end: start + form.length };
    if (!inWhole) surface += form + space;
    const index = words.length;
    words.push({ form, upos, xpos, head: Number(head) - 1, deprel, span });
    const entity =
      misc
        .split("|")
        .find((part) => part.startsWith("Entity="))
        ?.slice(7) ?? "";
    for (const [piece] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [name = "", type = ""] = piece.replace(/[()]/g, "").split("-");
      if (piece.startsWith("(")) open.push({ id: name, type, first: index });
      if (!piece.endsWith(")")) continue;
      const at = open.findLastIndex((mention) => mention.id === name);
      const [mention] = at < 0 ? [] : open.splice(at, 1);
      if (mention) mentions.push({ type: mention.type, first: mention.first, last: index });
    }
  }
  return { words, mentions, surface };
}

const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|President|Senator|General|Judge|Justice|Professor|Minister|King|Queen|Prince|Princess|Saint|Captain|Reverend|Rev|Bishop|Pope|Chief|Emperor|Duke|Earl|Count|Governor|Colonel|Major|Chairman|Director|Secretary|Attorney|Congressman|Congresswoman|Representative|Sheriff|Officer|Detective|Doctor|Father|Brother|Sister|Uncle|Aunt|Miss|Madam|Mayor)\.?$/;
const LINK = /^(?:of|and|&|the|de|la|le|du|von|van|der|den|del|di|da|-|–|'s|’s|’|al|el|bin|ibn)$/i;

/** The proper nouns around the mention's head, with the small words between them. */
function toName(words: readonly Word[], { type, first, last }: Mention): GoldName[] {
  const kind = KINDS[type];
  const inside = (index: number): boolean => index >= first && index <= last;
  const head = words.findIndex(({ head: governor }, index) => inside(index) && !inside(governor));
  if (!kind || head < 0 || words[head]?.upos !== "PROPN" || words[head]?.form.includes("@"))
    return [];
  const belongs = (index: number): boolean => {
    const word = words[index];
    if (!word || !inside(index)) return false;
    if (word.upos === "PROPN") return true;
    return (
      /^[A-Z\d]/.test(word.form) &&
      ["ADJ", "NOUN", "NUM", "VERB"].includes(word.upos) &&
      index !== first
    );
  };
  let start = head;
  let end = head + 1;
  // Leftwards only what is the head's own: compounds, flat parts and what they govern.
  for (let at = head - 1; inside(at); at--) {
    if (belongs(at)) start = at;
    else if (!LINK.test(words[at]?.form ?? "") || !belongs(at - 1)) break;
  }
  for (let at = head + 1; inside(at); at++) {
    if (belongs(at)) end = at + 1;
    else if (!LINK.test(words[at]?.form ?? "") || words[at]?.form === "and") break;
  }
  while (kind === "person" && start < end - 1 && TITLES.test(words[start]?.form ?? "")) {
    start++;
    if (words[start]?.form === ".") start++;
  }
  while (start < end - 1 && /^(?:the|a|an)$/i.test(words[start]?.form ?? "")) start++;
  const from = words[start]?.span.start;
  const to = words[end - 1]?.span.end;
  if (from === undefined || to === undefined) return [];
  // Peoples are persons to GUM, groups to us.
  const isPeople = kind === "person" && words[head]?.xpos === "NNPS";
  return [{ start: from, end: to, kind: isPeople ? "other" : kind }];
}

function outermost(names: readonly GoldName[]): GoldName[] {
  const kept: GoldName[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  }
  return kept;
}
