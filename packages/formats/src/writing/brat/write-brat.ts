import type { ParsedArticle, Span } from "@nutgraf/core";
import { codePointPositions } from "../code-points.ts";
import { toList } from "../fact-lookup.ts";
import { fileNames } from "../file-name.ts";
import type { ParsedArticles } from "../writer.ts";
import { writeZip, type ZipEntry } from "../zip/write-zip.ts";

/** Texts with their facts as brat's standoff files (https://brat.nlplab.org/standoff.html), zipped as a collection. */
export async function* writeBrat(articles: ParsedArticles): AsyncGenerator<Uint8Array> {
  yield* writeZip(toFiles(articles));
}

async function* toFiles(articles: ParsedArticles): AsyncGenerator<ZipEntry> {
  const toName = fileNames();
  const types = new Set<string>();
  for await (const parsed of articles) {
    const name = toName(undefined, parsed.article.id);
    for (const { type } of parsed.events) types.add(toBratName(type));
    yield { name: `${name}.txt`, content: parsed.article.text };
    yield { name: `${name}.ann`, content: toStandoff(parsed) };
  }
  yield { name: "annotation.conf", content: toConfiguration([...types].toSorted()) };
}

/** An article's facts, a line each. */
export function toStandoff({ article, entities, quotes, times, events }: ParsedArticle): string {
  const lines: string[] = [];
  const counts = { T: 0, E: 0, R: 0, A: 0, N: 0 };
  const next = (kind: keyof typeof counts) => `${kind === "N" ? "#" : kind}${++counts[kind]}`;
  const bound = textBounds(article.text);
  const mark = (type: string, span: Span) => {
    const id = next("T");
    lines.push(`${id}\t${type} ${bound(span)}`);
    return id;
  };
  const note = (id: string, text: string) =>
    lines.push(`${next("N")}\tAnnotatorNotes ${id}\t${oneLine(text)}`);
  const marked = new Map<string, string>();
  const marks = new Map<string, string>();
  const keyOf = ({ start, end }: Span) => `${start}-${end}`;
  for (const { id, type, name, mentions } of entities) {
    const ids = mentions.map(({ span }) => {
      const bratId = mark(toBratName(type), span);
      marks.set(keyOf(span), bratId);
      return bratId;
    });
    if (ids[0] === undefined) continue;
    marked.set(id, ids[0]);
    note(ids[0], name);
    if (ids.length > 1) lines.push(`*\tEquiv ${ids.join(" ")}`);
  }
  const participant = ({ entity, span }: { entity?: string | undefined; span: Span }) =>
    marks.get(keyOf(span)) ?? (entity === undefined ? undefined : marked.get(entity));
  for (const { kind, span, speaker } of quotes) {
    const id = mark(`${toBratName(kind)}Quote`, span);
    for (const who of toList(speaker)) {
      const target = marked.get(who);
      if (target) lines.push(`${next("R")}\tSpeaker Arg1:${id} Arg2:${target}`);
    }
  }
  const timeIds = times.map(({ type, span, value }) => {
    const id = mark(toBratName(type.toLowerCase()), span);
    note(id, value);
    return id;
  });
  for (const event of events) {
    const type = toBratName(event.type);
    const trigger = mark(type, event.trigger);
    const roles = [
      ...event.agents.map((agent) => ["Agent", participant(agent)] as const),
      ...event.patients.map((patient) => ["Patient", participant(patient)] as const),
      ...(event.by ?? []).map((by) => ["By", participant(by)] as const),
      ["Time", event.time === undefined ? undefined : timeIds[event.time]] as const,
      ["Place", event.place === undefined ? undefined : marked.get(event.place)] as const,
    ];
    const id = next("E");
    lines.push([`${id}\t${type}:${trigger}`, ...numbered(roles)].join(" "));
    lines.push(`${next("A")}\tStatus ${id} ${event.status}`);
    if (event.negated) lines.push(`${next("A")}\tNegation ${id}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** Roles that occur more than once are numbered: `Agent:T1 Agent2:T2`. */
function numbered(roles: readonly (readonly [role: string, id: string | undefined])[]): string[] {
  const counts = new Map<string, number>();
  return roles.flatMap(([role, id]) => {
    if (id === undefined) return [];
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    return `${role}${count > 1 ? count : ""}:${id}`;
  });
}

/** Offsets in characters, in pieces where a line ends in between, and the words: `0 5;6 9\tSeoul now`. */
function textBounds(text: string): (span: Span) => string {
  const toPosition = codePointPositions(text);
  return ({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (const line of text.slice(start, end).split("\n")) {
      if (line !== "") pieces.push({ start: from, end: from + line.length });
      from += line.length + 1;
    }
    const offsets = pieces
      .map((piece) => `${toPosition(piece.start)} ${toPosition(piece.end)}`)
      .join(";");
    return `${offsets}\t${pieces.map((piece) => text.slice(piece.start, piece.end)).join(" ")}`;
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** `plover:AGREE` as `AGREE`, `ace:Life.Die` as `Life-Die`, `person` as `Person`: brat allows letters, digits, `-` and `_`. */
function toBratName(type: string): string {
  const name = type.replace(/^\w+:/, "").replace(/[^A-Za-z0-9_-]/g, "-");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const ENTITIES = "Person Organisation Place Group Law Work Facility Product Event Other".split(" ");
const VALUES = "Date Time Duration Set DirectQuote IndirectQuote MixedQuote".split(" ");

function toConfiguration(eventTypes: readonly string[]): string {
  const sections = [
    "[entities]",
    ...ENTITIES,
    ...VALUES,
    "",
    "[relations]",
    ...["Direct", "Indirect", "Mixed"].map((kind) => `Speaker Arg1:${kind}Quote, Arg2:<ENTITY>`),
    "Equiv Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive",
    "",
    "[events]",
    ...eventTypes.map(
      (type) =>
        `${type} Agent*:<ENTITY>, Patient*:<ENTITY>, By*:<ENTITY>, Time?:<ENTITY>, Place?:<ENTITY>`,
    ),
    "",
    "[attributes]",
    "Negation Arg:<EVENT>",
    "Status Arg:<EVENT>, Value:asserted|reported|planned|hypothetical|denied",
  ];
  return `${sections.join("\n")}\n`;
}
