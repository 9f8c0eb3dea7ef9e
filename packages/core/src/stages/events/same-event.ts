import type { Event, Participant } from "../../model/event.ts";

/** Mentions further apart than this many sentences are joined only if a participant is the same. */
const NEAR = 3;

/** Point each later mention of an event at its first: same type and word family, nothing that contradicts. */
export function linkSameEvents(text: string, events: readonly Event[]): Event[] {
  const firsts = new Map<string, number[]>();
  return events.map((event, at) => {
    const kind = `${event.type} ${event.negated} ${wordOf(text, event).slice(0, SHORT_STEM)}`;
    const found = keysToAsk(event).flatMap(
      (key) =>
        firsts.get(kind + key)?.find((earlier) => {
          const candidate = events[earlier];
          return candidate && isSameEvent(text, candidate, event);
        }) ?? [],
    );
    const first = events[Math.min(...found)];
    if (first) return { ...event, sameAs: first.id };
    for (const key of keysToKeep(event)) {
      const known = firsts.get(kind + key);
      if (known) known.push(at);
      else firsts.set(kind + key, [at]);
    }
    return event;
  });
}

const NOBODY = "?";
const ANYBODY = "*";

/** Where an event is kept: under its sentence, and under whom it joins, each pair and each alone. */
function keysToKeep({ sentence, agents, patients }: Event): string[] {
  const whole = (role: readonly Participant[]) => [...entitiesOf(role, NOBODY), ANYBODY];
  return [`@${sentence}`, ...pairs(whole(agents), whole(patients))];
}

/** Where those that an event may be one with are: in the sentences before it, or with like participants. */
function keysToAsk({ sentence, agents, patients }: Event): string[] {
  const near = Array.from({ length: NEAR + 1 }, (_, before) => `@${sentence - before}`);
  const actors = entitiesOf(agents, ANYBODY);
  const others = entitiesOf(patients, ANYBODY);
  return [
    ...near,
    ...pairs(actors, others),
    ...(others.includes(ANYBODY) ? [] : pairs(actors, [NOBODY])),
    ...(actors.includes(ANYBODY) ? [] : pairs([NOBODY], others)),
  ].filter((key) => key !== `${ANYBODY} ${ANYBODY}`);
}

const entitiesOf = (role: readonly Participant[], none: string): string[] => {
  const known = role.flatMap(({ entity }) => entity ?? []);
  return known.length > 0 ? known : [none];
};

const pairs = (agents: readonly string[], patients: readonly string[]): string[] =>
  agents.flatMap((agent) => patients.map((patient) => `${agent} ${patient}`));

/** Letters that words of one family share at least. */
const SHORT_STEM = 4;

/** Whether two mentions alike in type and negation are of one event. */
function isSameEvent(text: string, first: Event, later: Event): boolean {
  if (first.sentence === later.sentence && !isTakenUp(text, later)) return false;
  if (!isSameFamily(wordOf(text, first), wordOf(text, later))) return false;
  if (first.time !== undefined && later.time !== undefined && first.time !== later.time)
    return false;
  const shared = [compare(first.agents, later.agents), compare(first.patients, later.patients)];
  if (shared.includes("different")) return false;
  return shared.includes("same") || later.sentence - first.sentence <= NEAR;
}

/** "attacked the town; the attack killed …": a noun that takes up what the sentence has just told. */
const isTakenUp = (text: string, { trigger }: Event): boolean =>
  /[;,:–—] (?:and |but )?(?:the|this|that) $/.test(
    text.slice(Math.max(0, trigger.start - 16), trigger.start),
  );

const wordOf = (text: string, { trigger }: Event): string =>
  text.slice(trigger.start, trigger.end).toLowerCase();

/** "attack", "attacked": words that share their first five letters, or four of a short one. */
function isSameFamily(a: string, b: string): boolean {
  const length = Math.max(SHORT_STEM, Math.min(5, a.length - 1, b.length - 1));
  return a.slice(0, length) === b.slice(0, length);
}

function compare(
  first: readonly Participant[],
  later: readonly Participant[],
): "same" | "different" | "unknown" {
  const known = first.flatMap(({ entity }) => entity ?? []);
  const others = later.flatMap(({ entity }) => entity ?? []);
  if (known.length === 0 || others.length === 0) return "unknown";
  return others.some((entity) => known.includes(entity)) ? "same" : "different";
}
