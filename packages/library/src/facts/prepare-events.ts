import {
  type Event,
  findCounts,
  type ParsedArticle,
  type Span,
  sliceOf,
  toTimeRange,
} from "@nutgraf/core";

/** Somebody with a part in an event; the entity by its id within the article. */
type PreparedPart = {
  readonly part: string;
  readonly entity?: string;
  readonly text: string;
};

/** An event, ready to be written. */
export type PreparedEvent = {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly trigger: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly status: string;
  readonly negated: boolean;
  readonly timeValue: string | null;
  readonly timeText: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: string | null;
  readonly place?: string;
  readonly confidence: number;
  readonly parts: readonly PreparedPart[];
  /** What its sentence counts, such as twelve people. */
  readonly counts: readonly { readonly value: string; readonly noun: string }[];
};

/** The events of an article, each once: what its first mention leaves open is taken from the later ones. */
export function prepareEvents(parsed: ParsedArticle): PreparedEvent[] {
  const first = parsed.events.filter(({ sameAs }) => sameAs === undefined);
  return first.map((event) => {
    const later = parsed.events.filter(({ sameAs }) => sameAs === event.id);
    return prepareEvent(parsed, [event, ...later]);
  });
}

function prepareEvent(parsed: ParsedArticle, mentions: readonly Event[]): PreparedEvent {
  const { text } = parsed.article;
  const [event] = mentions;
  if (!event) throw new RangeError("An event has at least one mention, found none");
  const place = mentions.find((mention) => mention.place !== undefined)?.place;
  const sentence = parsed.sentences[event.sentence]?.span ?? event.trigger;
  return {
    id: event.id,
    type: event.type,
    mode: event.mode ?? null,
    trigger: sliceOf(text, event.trigger),
    ...event.trigger,
    sentence: sliceOf(text, sentence),
    sentenceStart: sentence.start,
    status: event.status,
    negated: event.negated,
    ...timeOf(parsed, mentions),
    ...(place === undefined ? {} : { place }),
    confidence: event.confidence,
    parts: partsOf(text, mentions),
    counts: countsOf(parsed, event),
  };
}

function countsOf({ article, sentences }: ParsedArticle, { sentence }: Event) {
  const own = sentences[sentence];
  return own ? findCounts(article.text, [own]).map(({ value, noun }) => ({ value, noun })) : [];
}

function timeOf(parsed: ParsedArticle, mentions: readonly Event[]) {
  const index = mentions.find(({ time }) => time !== undefined)?.time;
  const time = index === undefined ? undefined : parsed.times[index];
  const range = time && toTimeRange(time.value);
  return {
    timeValue: time?.value ?? null,
    timeText: time ? sliceOf(parsed.article.text, time.span) : null,
    from: range?.from ?? null,
    to: range?.to ?? null,
    precision: range?.precision ?? null,
  };
}

function partsOf(text: string, mentions: readonly Event[]): PreparedPart[] {
  const of = (
    list: (event: Event) => readonly { entity?: string | undefined; span: Span }[],
    part: string,
  ) =>
    (mentions.map(list).find((found) => found.length > 0) ?? []).map(({ entity, span }) => ({
      part,
      ...(entity === undefined ? {} : { entity }),
      text: sliceOf(text, span),
    }));
  return [
    ...of(({ agents }) => agents, "agent"),
    ...of(({ patients }) => patients, "patient"),
    ...of(({ others }) => others ?? [], "other"),
    ...of(({ by }) => by ?? [], "by"),
  ];
}
