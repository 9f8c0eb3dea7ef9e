import type { Dateline } from "../../model/article.ts";
import type { Entity } from "../../model/entity.ts";
import type { Claimant, Event } from "../../model/event.ts";
import type { Quote } from "../../model/quote.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { TimeExpression } from "../../model/time.ts";
import { buildTree, type SentenceTree } from "../../text/sentence-tree.ts";
import { findClaim } from "./claims.ts";
import { type EntityLookup, lookUpEntities } from "./entity-lookup.ts";
import { findEventPlace } from "./event-place.ts";
import { findEventTime } from "./event-time.ts";
import { findPredicates } from "./find-predicates.ts";
import { findParticipants, type Participants, participantAt } from "./participants.ts";
import type { PredicateMatch } from "./predicate-match.ts";
import type { PredicateSense } from "./predicate-sense.ts";
import { toProspective } from "./prospective-acts.ts";
import { findQuoteAt, indexQuotes, type QuoteIndex } from "./quoted-events.ts";
import { linkSameEvents } from "./same-event.ts";
import { isPlay, isSportsReport } from "./sport.ts";
import { readMood } from "./status.ts";

/** What events are read from. */
export type EventsInput = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly dateline: Dateline | undefined;
};

/** Find what happened, who did it to whom, when, where, and who says so; in order of the triggers. */
export function findEvents(input: EventsInput): Event[] {
  const lookup = lookUpEntities(input.entities, input.sentences);
  const quoteIndex = indexQuotes(input.quotes);
  const events: Event[] = [];
  const trees = input.sentences.map((sentence, index) => buildTree(input.text, sentence, index));
  const isSport = isSportsReport(trees);
  for (const tree of trees) {
    for (const match of findPredicates(tree, lookup)) {
      if (isPlay(tree, match.sense, isSport)) continue;
      const event = toEvent({
        ...input,
        lookup,
        quoteIndex,
        tree,
        match,
        id: `v${events.length + 1}`,
      });
      if (event) events.push(event);
    }
  }
  return linkSameEvents(input.text, events);
}

type Found = EventsInput & {
  readonly lookup: EntityLookup;
  readonly quoteIndex: QuoteIndex;
  readonly tree: SentenceTree;
  readonly match: PredicateMatch;
  readonly id: string;
};

function toEvent(found: Found): Event | undefined {
  const { tree, lookup, match, id, times, quoteIndex } = found;
  const { frame, confidence } = match;
  const trigger = tree.tokens[frame.trigger ?? frame.at]?.span;
  if (!trigger) return undefined;
  const mood = readMood(tree, frame.at);
  const sense = toProspective(tree, frame.at, match.sense, mood.isNegated);
  const participants = findParticipants({ tree, lookup, frame, sense });
  if (isForceless(sense, participants)) return undefined;
  const claim = findClaim(tree, frame.at);
  const quote =
    claim && claim.by.length > 0
      ? undefined
      : findQuoteAt(tree.text, quoteIndex, lookup.byId, trigger);
  const by: Claimant[] = claim?.by.map((head) => participantAt(tree, lookup, head)) ?? [];
  const isOpen = mood.isPlanned || mood.isHypothetical;
  if (by.length === 0 && quote && (quote.isClaim || isOpen)) by.push(...quote.by);
  const status = statusOf({
    ...mood,
    isDenied: claim?.isDenied === true,
    isReported: Boolean(claim || quote?.isClaim),
  });
  const time = findEventTime(tree, frame.at, times);
  const place = findEventPlace({ tree, lookup, frame, sense });
  return {
    id,
    type: sense.type,
    ...(sense.also.length > 0 && { also: [...sense.also] }),
    ...(sense.mode !== undefined && { mode: sense.mode }),
    trigger,
    sentence: tree.sentence,
    agents: participants.agents,
    patients: participants.patients,
    ...(participants.others.length > 0 && { others: participants.others }),
    ...(time !== undefined && { time }),
    ...(place !== undefined && { place }),
    status,
    negated: mood.isNegated,
    ...(by.length > 0 && { by }),
    confidence,
    why: [
      `${sense.kind} ${[sense.lemma, ...sense.parts].join(" ")}: ${sense.type}`,
      ...mood.why,
      ...(claim ? [claim.why] : []),
      ...(quote ? ["inside a quote"] : []),
    ],
  };
}

/** "A fire destroyed the mill": no assault where a force of nature is all that acts. */
const isForceless = ({ type }: PredicateSense, { agents, others }: Participants): boolean =>
  USE_OF_FORCE.test(type) && agents.length === 0 && others.some(({ role }) => role === "cause");

const USE_OF_FORCE = /^plover:(?:ASSAULT|COERCE)$/;

type StatusSigns = {
  readonly isHypothetical: boolean;
  readonly isPlanned: boolean;
  readonly isNegated: boolean;
  readonly isDenied: boolean;
  readonly isReported: boolean;
};

/** What is only possible outranks what is planned, that what is denied or reported, that what is asserted. */
function statusOf(signs: StatusSigns): Event["status"] {
  if (signs.isHypothetical) return "hypothetical";
  if (signs.isPlanned) return "planned";
  if (signs.isDenied || (signs.isReported && signs.isNegated)) return "denied";
  return signs.isReported ? "reported" : "asserted";
}
