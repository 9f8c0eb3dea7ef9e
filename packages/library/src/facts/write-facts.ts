import { tailsOf } from "../entities/name-tails.ts";
import type { ColumnValue, Engine, Write } from "../store/engine.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import { resolveEntities } from "./resolve-entities.ts";

/** Events that say who did what to whom, and that it happened. */
const TOLD = new Set(["asserted", "reported"]);

const COUNT_ARTICLE = `update entity set article_count = article_count + 1,
  first_at = case when first_at < ? then first_at else ? end,
  last_at = case when last_at > ? then last_at else ? end where key = ?`;
const COUNT_FACTS =
  "update entity set quote_count = quote_count + ?, event_count = event_count + ? where key = ?";
const COUNT_NAME = `insert into entity_name (folded, entity_key, name, article_count) values (?, ?, ?, 1)
  on conflict (folded, entity_key, name) do update set article_count = entity_name.article_count + 1`;
const NAME_ENTITY = `update entity set name = coalesce(given_name, ?), folded = ?
  where key = ? and name <> ? and not exists (
    select 1 from entity_name other join entity_name mine
      on mine.entity_key = other.entity_key and mine.folded = ? and mine.name = ?
    where other.entity_key = entity.key and (other.article_count > mine.article_count
      or (other.article_count = mine.article_count and length(other.name) > length(mine.name))
      or (other.article_count = mine.article_count and length(other.name) = length(mine.name) and other.name < mine.name))
  )`;
const GIVE_NAME = "update entity set given_name = ?, name = ? where key = ?";
const COUNT_RELATION = `insert into relation (agent_key, patient_key, type, event_count, last_at) values (?, ?, ?, 1, ?)
  on conflict (agent_key, patient_key, type) do update set event_count = relation.event_count + 1,
  last_at = case when excluded.last_at > relation.last_at then excluded.last_at else relation.last_at end`;

/** Write the facts of an article's current version, joined with those of the other articles. */
export async function writeFacts(
  write: Write,
  engine: Engine,
  { key, prepared }: { key: number; prepared: PreparedArticle },
): Promise<void> {
  const sortedAt = prepared.columns.sorted_at;
  const { entities } = prepared;
  const keys = await resolveEntities(write, engine, { entities, sortedAt });
  await writeAppearances(write, engine, { key, prepared, keys });
  await writeQuotes(write, engine, { key, prepared, keys });
  await writeEvents(write, engine, { key, prepared, keys });
  await countFacts(write, engine, { prepared, keys });
}

type Facts = {
  readonly key: number;
  readonly prepared: PreparedArticle;
  /** The library's entities by their ids within the article. */
  readonly keys: ReadonlyMap<string, number>;
};

async function writeAppearances(write: Write, engine: Engine, facts: Facts): Promise<void> {
  const { key, prepared, keys } = facts;
  const sortedAt = prepared.columns.sorted_at;
  const rows = prepared.entities.flatMap((entity) => {
    const entityKey = keys.get(entity.localId);
    return entityKey === undefined ? [] : [{ ...entity, entityKey }];
  });
  await engine.insertRows(
    write,
    "appearance",
    rows.map((entity) => ({
      article_key: key,
      local_id: entity.localId,
      entity_key: entity.entityKey,
      sorted_at: sortedAt,
      salience: entity.salience,
      mention_count: entity.mentionCount,
      name: entity.name,
      roles: entity.roles.length > 0 ? JSON.stringify(entity.roles) : null,
      grounds: JSON.stringify(entity.grounds),
      is_dateline: entity.isDateline ? 1 : 0,
    })),
  );
  const once = [...new Map(rows.map((row) => [row.entityKey, row])).values()];
  const at = sortedAt;
  await engine.runMany(
    write,
    COUNT_ARTICLE,
    once.map((row) => [at, at, at, at, row.entityKey]),
  );
  const names = [...new Map(rows.map((row) => [`${row.entityKey}|${row.name}`, row])).values()];
  await engine.runMany(
    write,
    COUNT_NAME,
    names.map((row) => [row.folded, row.entityKey, row.name]),
  );
  const folded = [...new Set(names.map((row) => row.folded))];
  const tails = folded.flatMap((name) => tailsOf(name).map((tail) => ({ tail, folded: name })));
  await engine.insertRows(write, "name_tail", tails, "ignore");
  await engine.runMany(
    write,
    NAME_ENTITY,
    once.map(({ name, folded, entityKey }) => [name, folded, entityKey, name, folded, name]),
  );
  const given = once.flatMap(({ givenName, entityKey }): ColumnValue[][] =>
    givenName === undefined ? [] : [[givenName, givenName, entityKey]],
  );
  await engine.runMany(write, GIVE_NAME, given);
}

async function writeQuotes(write: Write, engine: Engine, facts: Facts): Promise<void> {
  const { key, prepared, keys } = facts;
  const sortedAt = prepared.columns.sorted_at;
  const quoteKeys = await engine.insertKeyed(
    write,
    "quote",
    prepared.quotes.map((quote) => ({
      article_key: key,
      id: quote.id,
      kind: quote.kind,
      text: quote.text,
      span_start: quote.start,
      span_end: quote.end,
      span_text: quote.spanText,
      cue: quote.cue,
      speaker_text: quote.speakerText,
      confidence: quote.confidence,
      sorted_at: sortedAt,
    })),
  );
  const parts = prepared.quotes.flatMap((quote, at) => [
    ...quote.by.map((local) => ({ local, part: "by", quoteKey: quoteKeys[at] })),
    ...quote.about.map((local) => ({ local, part: "about", quoteKey: quoteKeys[at] })),
  ]);
  const rows = parts.flatMap(({ local, part, quoteKey }) => {
    const entityKey = keys.get(local);
    if (entityKey === undefined || quoteKey === undefined) return [];
    return [{ entity_key: entityKey, part, sorted_at: sortedAt, quote_key: quoteKey }];
  });
  await engine.insertRows(write, "quote_entity", rows, "ignore");
}

async function writeEvents(write: Write, engine: Engine, facts: Facts): Promise<void> {
  const { key, prepared, keys } = facts;
  const sortedAt = prepared.columns.sorted_at;
  const eventKeys = await engine.insertKeyed(
    write,
    "event",
    prepared.events.map((event) => ({
      article_key: key,
      id: event.id,
      same_key: null,
      report_count: 1,
      type: event.type,
      mode: event.mode,
      trigger_text: event.trigger,
      span_start: event.start,
      span_end: event.end,
      sentence: event.sentence,
      sentence_start: event.sentenceStart,
      status: event.status,
      negated: event.negated ? 1 : 0,
      time_value: event.timeValue,
      time_text: event.timeText,
      from_at: event.from,
      to_at: event.to,
      precision: event.precision,
      place_key: (event.place !== undefined && keys.get(event.place)) || null,
      parts: JSON.stringify(event.parts),
      counts: JSON.stringify(event.counts),
      confidence: event.confidence,
      sorted_at: sortedAt,
    })),
  );
  const rows = prepared.events.flatMap((event, at) =>
    event.parts.flatMap(({ part, entity }) => {
      const entityKey = entity === undefined ? undefined : keys.get(entity);
      const eventKey = eventKeys[at];
      if (entityKey === undefined || eventKey === undefined) return [];
      return [{ entity_key: entityKey, part, sorted_at: sortedAt, event_key: eventKey }];
    }),
  );
  await engine.insertRows(write, "event_entity", rows, "ignore");
  await engine.runMany(write, COUNT_RELATION, relationsOf(facts));
}

/** Who acts on whom in events that are said to have happened: agent, patient, type, time. */
function relationsOf({ prepared, keys }: Facts): ColumnValue[][] {
  const told = prepared.events.filter(({ status, negated }) => TOLD.has(status) && !negated);
  return told.flatMap((event) => {
    const of = (wanted: string) => {
      const found = event.parts.flatMap(({ part, entity }) =>
        part === wanted && entity !== undefined ? [keys.get(entity)] : [],
      );
      return [...new Set(found.filter((key) => key !== undefined))];
    };
    return of("agent").flatMap((agent) =>
      of("patient")
        .filter((patient) => patient !== agent)
        .map((patient) => [agent, patient, event.type, prepared.columns.sorted_at]),
    );
  });
}

async function countFacts(
  write: Write,
  engine: Engine,
  { prepared, keys }: Omit<Facts, "key">,
): Promise<void> {
  const counts = new Map<number, { quotes: number; events: number }>();
  const count = (locals: readonly string[], kind: "quotes" | "events") => {
    for (const key of new Set(locals.flatMap((local) => keys.get(local) ?? []))) {
      const known = counts.get(key) ?? { quotes: 0, events: 0 };
      counts.set(key, { ...known, [kind]: known[kind] + 1 });
    }
  };
  for (const { by } of prepared.quotes) count(by, "quotes");
  for (const { parts } of prepared.events)
    count(
      parts.flatMap(({ part, entity }) => (part === "by" || entity === undefined ? [] : [entity])),
      "events",
    );
  const rows = [...counts].map(([key, { quotes, events }]) => [quotes, events, key]);
  await engine.runMany(write, COUNT_FACTS, rows);
}
