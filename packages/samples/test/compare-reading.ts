import type { Entity, ParsedArticle, Span } from "@nutgraf/core";
import type { EventReading, Reading } from "./reading.ts";

/** What of a reading the parser did not find, and what it found that the reading says is not there. */
export type Misses = Readonly<
  Record<
    "people" | "quotes" | "speakers" | "times" | "events" | "agents" | "claims",
    readonly string[]
  >
>;

/** Hold a parsed article against a person's reading of it. */
export function compareReading(parsed: ParsedArticle, reading: Reading): Misses {
  const { people, quotes, notQuotes = [], times, events } = reading;
  const isSaid = (words: string): boolean => quotesOf(parsed, words).length > 0;
  return {
    people: Object.entries(people)
      .filter(([name, forms]) => !isOnePerson(parsed, name, forms))
      .map(([name]) => name),
    quotes: [
      ...quotes.filter(([words]) => !isSaid(words)).map(([words]) => words),
      ...notQuotes.filter((words) =>
        parsed.quotes.some(
          ({ span }) =>
            under(parsed, span).includes(words) && under(parsed, span).length < words.length + 8,
        ),
      ),
    ],
    speakers: quotes
      .filter(
        ([words, speaker]) =>
          !quotesOf(parsed, words).some((quote) =>
            isNamed(parsed, [quote.speaker ?? []].flat(), quote.speakerMention, speaker),
          ),
      )
      .map(([words, speaker]) => `${speaker}: ${words}`),
    times: times
      .filter(
        ([words, value]) =>
          !parsed.times.some(
            (time) => time.value === value && under(parsed, time.span).includes(words),
          ),
      )
      .map(([words]) => words),
    events: events.filter((event) => eventsOf(parsed, event).length === 0).map(toText),
    agents: events.filter((event) => !hasRoles(parsed, event)).map(toText),
    claims: events.filter((event) => !isClaimed(parsed, event)).map(toText),
  };
}

const under = ({ article }: ParsedArticle, { start, end }: Span): string =>
  article.text.slice(start, end);

const toText = ({ trigger, types }: EventReading): string => `${trigger} (${types.join(", ")})`;

const formsOf = ({ name, aliases, mentions }: Entity, parsed: ParsedArticle): string[] => [
  name,
  ...aliases,
  ...mentions.map(({ span }) => under(parsed, span)),
];

/** One person, and only one, has the name and all its forms. */
function isOnePerson(parsed: ParsedArticle, name: string, forms: readonly string[]): boolean {
  const found = parsed.entities.filter(
    (entity) => entity.type === "person" && formsOf(entity, parsed).includes(name),
  );
  const [only] = found;
  return (
    found.length === 1 &&
    only !== undefined &&
    forms.every((form) => formsOf(only, parsed).includes(form))
  );
}

/** The quotes whose content holds the words and little more. */
const quotesOf = (parsed: ParsedArticle, words: string) =>
  parsed.quotes.filter(({ content }) => {
    const pieces = content.map((span) => under(parsed, span));
    return [...pieces, pieces.join(" ")].some(
      (piece) => piece.includes(words) && piece.length <= words.length * 1.5 + 40,
    );
  });

/** Whether an entity of these, or the words of the span, is the one that is named. */
function isNamed(
  parsed: ParsedArticle,
  ids: readonly string[],
  span: Span | undefined,
  name: string,
): boolean {
  if (span && under(parsed, span).includes(name)) return true;
  return parsed.entities.some(
    (entity) =>
      ids.includes(entity.id) && formsOf(entity, parsed).some((form) => form.includes(name)),
  );
}

const eventsOf = (parsed: ParsedArticle, { trigger, types }: EventReading) =>
  parsed.events.filter(
    (event) =>
      under(parsed, event.trigger) === trigger &&
      [event.type, ...(event.also ?? [])].some((type) => types.includes(type)),
  );

type Role = { readonly entity?: string | undefined; readonly span: Span };

const isAmong = (
  parsed: ParsedArticle,
  roles: readonly Role[],
  name: string | undefined,
): boolean =>
  name === undefined ||
  roles.some(({ entity, span }) =>
    isNamed(parsed, entity === undefined ? [] : [entity], span, name),
  );

const hasRoles = (parsed: ParsedArticle, gold: EventReading): boolean =>
  eventsOf(parsed, gold).some(
    ({ agents, patients, others = [] }) =>
      isAmong(parsed, agents, gold.agent) &&
      isAmong(parsed, [...patients, ...others], gold.patient),
  );

const isClaimed = (parsed: ParsedArticle, gold: EventReading): boolean =>
  eventsOf(parsed, gold).some(
    ({ by = [], status }) =>
      (gold.by === undefined ? by.length === 0 : isAmong(parsed, by, gold.by)) &&
      (gold.status === undefined || status === gold.status),
  );
