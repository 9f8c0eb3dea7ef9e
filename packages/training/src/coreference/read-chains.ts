import { readFileSync } from "node:fs";

/** A document of a treebank with the entity of each mention's head word. */
export type ChainedText = {
  readonly text: string;
  /** The chain of the innermost mention whose head word begins at a position. */
  readonly chainAt: ReadonlyMap<number, string>;
  /** The same of the outermost: of "Ada and Bea" both together. */
  readonly wideChainAt: ReadonlyMap<number, string>;
};

type Word = { readonly head: number; readonly deprel: string; readonly start: number };
type Mention = { readonly chain: string; readonly first: number; readonly last: number };

/** GUM's entities with their chains, https://gucorpling.org/gum/guidelines.html. */
export function readChains(path: string): ChainedText[] {
  const documents: ChainedText[] = [];
  let text = "";
  let chainAt = new Map<number, string>();
  let wideChainAt = new Map<number, string>();
  const flush = (): void => {
    if (text !== "") documents.push({ text: text.trimEnd(), chainAt, wideChainAt });
    text = "";
    chainAt = new Map();
    wideChainAt = new Map();
  };
  for (const block of readFileSync(path, "utf8").split(/\n\n+/)) {
    const lines = block.split("\n");
    if (lines.some((line) => line.startsWith("# newdoc"))) flush();
    if (lines.some((line) => line === "# newpar"))
      text = text === "" ? "" : `${text.trimEnd()}\n\n`;
    const { words, mentions, surface } = readSentence(lines, text.length);
    text += surface;
    for (const mention of mentions.sort(byWidth)) {
      const start = headOf(words, mention)?.start;
      if (start === undefined) continue;
      chainAt.set(start, mention.chain);
      if (!wideChainAt.has(start)) wideChainAt.set(start, mention.chain);
    }
  }
  flush();
  return documents;
}

const byWidth = (a: Mention, b: Mention): number => b.last - b.first - (a.last - a.first);

/** The word of a mention that hangs on a word outside it. */
const headOf = (words: readonly Word[], { first, last }: Mention): Word | undefined =>
  words
    .slice(first, last + 1)
    .find(({ head, deprel }) => (head < first || head > last) && deprel !== "punct");

function readSentence(lines: readonly string[], offset: number) {
  const words: Word[] = [];
  const mentions: Mention[] = [];
  const open: { readonly chain: string; readonly first: number }[] = [];
  let surface = "";
  let whole = { until: 0, start: 0, end: 0 };
  for (const line of lines) {
    const [id = "", form = "", , , , , head = "0", deprel = "", , misc = ""] = line.split("\t");
    if (misc === "" || id.includes(".")) continue;
    const space = misc.split("|").includes("SpaceAfter=No") ? "" : " ";
    const start = offset + surface.length;
    if (id.includes("-")) {
      whole = { until: Number(id.split("-")[1]), start, end: start + form.length };
      surface += form + space;
      continue;
    }
    const inWhole = Number(id) <= whole.until;
    const isLast = Number(id) === whole.until;
    if (!inWhole) surface += form + space;
    const from = inWhole ? (isLast ? whole.end - form.length : whole.start) : start;
    words.push({ head: Number(head) - 1, deprel, start: from });
    readMarks(entityOf(misc), words.length - 1, open, mentions);
  }
  return { words, mentions, surface };
}

const entityOf = (misc: string): string => /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";

/** GUM's bracket notation: "(7-person-…" opens, "7)" closes, "(7-…)" does both. */
function readMarks(
  marks: string,
  index: number,
  open: { readonly chain: string; readonly first: number }[],
  mentions: Mention[],
): void {
  for (const [piece] of marks.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
    const [chain = ""] = piece.replace(/[()]/g, "").split("-");
    if (piece.startsWith("(")) open.push({ chain, first: index });
    if (!piece.endsWith(")")) continue;
    const at = open.findLastIndex((mention) => mention.chain === chain);
    const [mention] = at < 0 ? [] : open.splice(at, 1);
    if (mention) mentions.push({ ...mention, last: index });
  }
}
