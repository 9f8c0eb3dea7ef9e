/**
 * Which reports of different articles tell of one event. Reports are linked when type, time and those
 * who take part agree; an event is a connected part of the links, whatever the order of arrival.
 */

/** An event as one article reports it; entities are those of the whole collection. */
export type EventReport = {
  readonly article: string;
  readonly type: string;
  readonly trigger: string;
  readonly negated: boolean;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  readonly place?: string | undefined;
  /** Calendar dates: from, and before. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** Types in which either side may be told as the agent. */
const MUTUAL = new Set([
  "plover:AGREE",
  "plover:CONSULT",
  "plover:COOPERATE",
  "ace:Contact.Meet",
  "ace:Personnel.Elect",
]);
const DAY_MS = 86_400_000;
/** Reports of one event may name it a day apart: a night has two dates, and the world has zones. */
const SLACK_DAYS = 1;

/** Why two reports tell of one event; undefined if nothing says so. */
export function whyOneEvent(a: EventReport, b: EventReport): string | undefined {
  if (a.article === b.article || a.type !== b.type || a.negated !== b.negated) return undefined;
  const time = compareTimes(a, b);
  if (time === "apart") return undefined;
  const who = sharedParts(a, b);
  if (who >= 2) return "the same two take part";
  const sameWord = stem(a.trigger) === stem(b.trigger);
  const samePlace = a.place !== undefined && a.place === b.place;
  const differentPlace = a.place !== undefined && b.place !== undefined && a.place !== b.place;
  if (differentPlace || haveOtherPartners(a, b)) return undefined;
  if (who === 1 && time === "same" && (sameWord || samePlace))
    return "the same one takes part, at the same time";
  if (who === 1 && samePlace && sameWord) return "the same one takes part, in the same place";
  const isUnnamed =
    a.agents.length + a.patients.length === 0 || b.agents.length + b.patients.length === 0;
  if (isUnnamed && samePlace && time === "same" && sameWord) return "the same word, place and time";
  return undefined;
}

/** Groups of reports that tell of one event, as indices, each in the order of the list; loners are left out. */
export function groupEvents(reports: readonly EventReport[]): number[][] {
  const parent = reports.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== undefined && parent[top] !== top) top = parent[top] ?? top;
    return top;
  };
  const byType = Map.groupBy(reports.keys(), (at) => reports[at]?.type);
  for (const indices of byType.values())
    for (const [i, a] of indices.entries())
      for (const b of indices.slice(i + 1)) {
        const [one, other] = [reports[a], reports[b]];
        if (!one || !other || root(a) === root(b)) continue;
        if (whyOneEvent(one, other) !== undefined)
          parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
      }
  const groups = Map.groupBy(reports.keys(), root);
  return [...groups.values()].filter((group) => group.length > 1);
}

/** How many of the agents and patients are the same, in their parts. */
function sharedParts(a: EventReport, b: EventReport): number {
  const count = (left: readonly string[], right: readonly string[]) =>
    left.filter((one) => right.includes(one)).length;
  if (MUTUAL.has(a.type)) return count([...a.agents, ...a.patients], [...b.agents, ...b.patients]);
  return Math.min(1, count(a.agents, b.agents)) + Math.min(1, count(a.patients, b.patients));
}

/** Whether both name either side, and agree on one alone: she met him, and she met him, too. */
function haveOtherPartners(a: EventReport, b: EventReport): boolean {
  const sides = [a.agents, a.patients, b.agents, b.patients];
  return sides.every((side) => side.length > 0) && sharedParts(a, b) < 2;
}

function compareTimes(a: EventReport, b: EventReport): "same" | "open" | "apart" {
  if (!a.from || !a.to || !b.from || !b.to) return "open";
  const slack = SLACK_DAYS * DAY_MS;
  const [startA, endA] = [Date.parse(a.from), Date.parse(a.to)];
  const [startB, endB] = [Date.parse(b.from), Date.parse(b.to)];
  return startA < endB + slack && startB < endA + slack ? "same" : "apart";
}

/** Inflections of regular verbs aside: "signed" and "signs" are one word. */
const stem = (word: string): string => word.toLowerCase().replace(/(?:ed|ing|es|s|e)$/, "");
