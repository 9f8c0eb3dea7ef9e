import {
  createArticle,
  type Entity,
  EntityType,
  type Event,
  type ParsedArticle,
  type Quote,
  type Span,
} from "@nutgraf/core";

/** What a report says happened; entities by their keys, words as they stand in the text. */
type ReportedEvent = {
  readonly type: string;
  readonly trigger: string;
  readonly agents?: readonly string[];
  readonly patients?: readonly string[];
  readonly place?: string;
  readonly time?: { readonly words: string; readonly value: string };
  readonly status?: Event["status"];
};

/** An article with its facts, for tests of what is made of facts. */
export type Report = {
  readonly id: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly source?: string;
  readonly url?: string;
  /** `[ada:person Ada Lovelace]` names an entity, `{ada: It works}` is what it says. */
  readonly marked: string;
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  readonly links?: Readonly<Record<string, NonNullable<Entity["link"]>>>;
  readonly events?: readonly ReportedEvent[];
};

const MARK = /\[(?<key>\w+):(?<type>\w+) (?<name>[^\]]+)\]|\{(?<speaker>\w+): |\}/g;

/** Read a report; the parser takes no part in it, so that its accuracy decides no test here. */
export function toParsed(report: Report): ParsedArticle {
  const { text, mentions, quotes } = readMarks(report.marked);
  const article = createArticle(text, {
    id: report.id,
    ...(report.title !== undefined && { title: report.title }),
    ...(report.publishedAt !== undefined && { publishedAt: report.publishedAt }),
    ...(report.source !== undefined && { source: { name: report.source } }),
    ...(report.url !== undefined && { url: report.url }),
  });
  const sentences = toSentences(text);
  const events = report.events ?? [];
  const times = events.flatMap(({ time }) =>
    time ? [{ span: find(text, time.words), type: "DATE" as const, value: time.value }] : [],
  );
  return {
    schemaVersion: 1,
    article: { ...article, blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }] },
    sentences,
    entities: toEntities(report, mentions),
    times: times.map((time) => ({ ...time, certainty: "certain" as const })),
    quotes,
    events: events.map((event, at) => toEvent(event, { at, text, sentences, mentions, times })),
    brief: [0],
  };
}

type Named = {
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly span: Span;
};

function readMarks(marked: string) {
  let text = "";
  let from = 0;
  let open: { speaker: string; start: number } | undefined;
  const mentions: Named[] = [];
  const quotes: Quote[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const { key, type, name, speaker } = match.groups ?? {};
    if (speaker !== undefined) open = { speaker, start: text.length };
    else if (key !== undefined && type !== undefined && name !== undefined) {
      mentions.push({
        key,
        type,
        name,
        span: { start: text.length, end: text.length + name.length },
      });
      text += name;
    } else if (open) {
      const span = { start: open.start, end: text.length };
      const id = `q${quotes.length + 1}`;
      quotes.push({
        id,
        kind: "direct",
        span,
        content: [span],
        speaker: open.speaker,
        confidence: 1,
      });
      open = undefined;
    }
  }
  return { text: text + marked.slice(from), mentions, quotes };
}

function toEntities({ roles, links }: Report, mentions: readonly Named[]): Entity[] {
  return [...Map.groupBy(mentions, ({ key }) => key)].map(([key, named]) => {
    const link = links?.[key];
    return {
      id: key,
      type: EntityType.parse(named[0]?.type),
      name: named[0]?.name ?? "",
      aliases: [],
      ...(roles?.[key] && { roles: [...roles[key]] }),
      salience: named.length / mentions.length,
      ...(link && { link }),
      mentions: named.map(({ span }) => ({ span, form: "name" as const, confidence: 1 })),
    };
  });
}

type Around = {
  readonly at: number;
  readonly text: string;
  readonly sentences: ParsedArticle["sentences"];
  readonly mentions: readonly Named[];
  readonly times: readonly { readonly span: Span }[];
};

function toEvent(event: ReportedEvent, { at, text, sentences, mentions, times }: Around): Event {
  const trigger = find(text, event.trigger);
  const part = (key: string) => {
    const named = mentions.find((mention) => mention.key === key);
    if (!named) throw new RangeError(`No entity ${key} in the report`);
    return { entity: key, span: named.span };
  };
  const time = event.time ? find(text, event.time.words) : undefined;
  const index = times.findIndex(({ span }) => span.start === time?.start);
  return {
    id: `v${at + 1}`,
    type: event.type,
    trigger,
    sentence: sentences.findIndex(({ span }) => trigger.start < span.end),
    agents: (event.agents ?? []).map(part),
    patients: (event.patients ?? []).map(part),
    ...(index >= 0 && { time: index }),
    ...(event.place !== undefined && { place: event.place }),
    status: event.status ?? "asserted",
    negated: false,
    confidence: 1,
  };
}

/** Sentences with bare words: number before noun is all the syntax that is needed. */
function toSentences(text: string): ParsedArticle["sentences"] {
  return [...text.matchAll(/[^.]+\.?\s*/g)].map((match) => {
    const words = [...match[0].matchAll(/[\p{L}\p{N},]+/gu)];
    return {
      span: { start: match.index, end: match.index + match[0].trimEnd().length },
      tokens: words.map((word, at) => {
        const isNumber = /^\d/.test(word[0]) && at + 1 < words.length;
        return {
          span: {
            start: match.index + word.index,
            end: match.index + word.index + word[0].length,
          },
          lemma: word[0].replace(/(?<=^\p{Ll}+)s$/u, "").toLowerCase(),
          upos: isNumber ? "NUM" : "NOUN",
          head: isNumber ? at + 1 : -1,
          deprel: isNumber ? "nummod" : "root",
        };
      }),
    };
  });
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`${JSON.stringify(words)} is not in the report`);
  return { start, end: start + words.length };
}
