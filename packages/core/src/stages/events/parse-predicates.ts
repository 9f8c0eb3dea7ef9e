import { nounsOf } from "./noun-classes.ts";
import type {
  PredicateKind,
  PredicateList,
  PredicateSense,
  SlotCondition,
} from "./predicate-sense.ts";

/** A word with the frame that it takes, not read yet: an article asks for few of some thousands. */
export type PredicateEntry = {
  readonly type: string;
  readonly kind: PredicateKind;
  readonly lemma: string;
  readonly parts: readonly string[];
  readonly frame: string;
};

const SPACE = /\s+/;

/**
 * List the words of predicates in their notation, one frame a line:
 *
 *     verb obj=AID -> to for => in +plover:AID @boycott ~0.8 : suspend, cut off, call _off
 *      |     |     |    |     |       |          |      |      the words; "cut off" needs its particle
 *      |     |     |    |     |       |          |      confidence (default 1 for verbs, 0.9 for nouns)
 *      |     |     |    |     |       |          PLOVER's mode
 *      |     |     |    |     |       another type that fits as well
 *      |     |     |    |     slots of where it happens or leads to, best first; a place there is not acted on
 *      |     |     |    slots of who is acted on, best first
 *      |     |     agents' slots before it (default `subj`); `mutual` when they act on each other
 *      |     the slot's head must be one of these words or of this class of nouns (`a|b`);
 *      |     `*` asks for any filler, `-` for none
 *      verb, noun or adj
 *
 * Slots: `subj`, `obj` (of the active voice), `iobj`, `comp` (who is in the clause it governs), a
 * preposition, `inf` (an infinitive), and for nouns `poss` and `mod` ("Russian", "police"). A line that begins with `#` is
 * a comment; a line without a colon continues the words of the line before.
 */
export function listPredicates({ type, senses }: PredicateList): PredicateEntry[] {
  const found: PredicateEntry[] = [];
  let frame = "";
  for (const row of senses.split("\n")) {
    const trimmed = row.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const colon = trimmed.indexOf(" : ");
    if (colon >= 0) frame = trimmed.slice(0, colon);
    const kind = toKind(frame.split(" ", 1)[0]);
    for (const word of trimmed.slice(colon < 0 ? 0 : colon + 3).split(",")) {
      const [lemma = "", ...parts] = word.trim().split(SPACE);
      if (frame !== "" && lemma !== "") found.push({ type, kind, lemma, parts, frame });
    }
  }
  return found;
}

/** The meaning of a word as its frame says. */
export function readPredicate({ type, kind, lemma, parts, frame }: PredicateEntry): PredicateSense {
  const marks = frame.split(SPACE);
  const [before, after, places] = slotsOf(marks);
  const afterSign = (sign: string) => marks.find((mark) => mark.startsWith(sign))?.slice(1);
  const isMutual = before.includes("mutual");
  const agents = before.filter((slot) => slot !== "mutual");
  return {
    kind,
    lemma,
    parts,
    type,
    conditions: marks.flatMap(toCondition),
    also: marks.filter((mark) => mark.startsWith("+")).map((mark) => mark.slice(1)),
    mode: afterSign("@"),
    agents: agents.length > 0 ? agents : defaultAgents(kind, [...after, ...places], isMutual),
    patients: after,
    places,
    isMutual,
    confidence: Number(afterSign("~") ?? (kind === "noun" ? 0.9 : 1)),
  };
}

/** The slots before `->`, after it, and after `=>`. */
function slotsOf(marks: readonly string[]): readonly [string[], string[], string[]] {
  const slots = (from: number, to: number) =>
    marks.slice(from, to).filter((mark) => IS_SLOT.test(mark));
  const end = marks.length;
  const whom = marks.includes("->") ? marks.indexOf("->") : end;
  const where = marks.includes("=>") ? marks.indexOf("=>") : end;
  return [slots(1, Math.min(whom, where)), slots(whom, where), slots(where, end)];
}

const IS_SLOT = /^[a-z]+$/;

function toKind(mark: string | undefined): PredicateKind {
  return mark === "noun" || mark === "adj" ? mark : "verb";
}

/** `none` keeps the default away: "die" has nobody who acts. */
function defaultAgents(
  kind: PredicateKind,
  patients: readonly string[],
  isMutual: boolean,
): string[] {
  if (kind !== "noun") return patients.includes("subj") ? [] : ["subj"];
  const slots = ["poss", "by", "of", "mod", "subj", "from", ...(isMutual ? ["between"] : [])];
  return slots.filter((slot) => slot === "between" || !patients.includes(slot));
}

function toCondition(mark: string): SlotCondition[] {
  const equals = mark.indexOf("=");
  if (equals <= 0) return [];
  const value = mark.slice(equals + 1);
  if (value === "*" || value === "-") {
    return [{ slot: mark.slice(0, equals), lemmas: new Set(), presence: value === "*" }];
  }
  const lemmas = value.split("|").flatMap((word) => [...(nounsOf(word) ?? [word])]);
  return [{ slot: mark.slice(0, equals), lemmas: new Set(lemmas) }];
}
