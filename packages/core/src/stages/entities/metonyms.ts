import { findPlaces } from "../../text/gazetteer/find-places.ts";
import { foldName } from "../../text/gazetteer/fold-name.ts";
import { seatsOfPower } from "../../text/gazetteer/seats.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
} from "../../text/sentence-tree.ts";
import { isPassive } from "../../text/subjects.ts";
import { nounKind } from "./noun-kinds.ts";

/**
 * The country whose government a name may stand for: of a capital, or of a palace, house or street of power.
 * Its ISO 3166-1 alpha-2 code, or undefined.
 */
function governmentOf(name: string): string | undefined {
  const seat = seatsOfPower.get(foldName(name));
  if (seat !== undefined) return seat;
  const [place] = findPlaces(name);
  return place?.isCapital ? place.country : undefined;
}

/** The country whose government a name stands for here, as a part of a candidate; nothing where it is just a place. */
export function standsFor(tree: SentenceTree, at: number, name: string): { standsFor?: string } {
  const country = governmentOf(name);
  return country !== undefined && isActing(tree, at) ? { standsFor: country } : {};
}

/** Whether a capital or palace acts here as a government does: "Moscow said", not "troops marched on Moscow". */
function isActing(tree: SentenceTree, at: number): boolean {
  const relation = relationOf(tree, at);
  const governor = headOf(tree, at);
  // "On Tuesday Moscow accused …": a verb right behind is the name's, whatever the parser made of it.
  const isVerbBehind =
    uposOf(tree, at + 1) === "VERB" && FINITE.has(tree.tokens[at + 1]?.xpos ?? "");
  if (isVerbBehind && uposOf(tree, at - 1) !== "ADP")
    return isActOf(tree, at + 1, isPassive(tree, at + 1) ? "nsubj:pass" : "nsubj");
  if (relation === "conj" && governor >= 0)
    return isActing(tree, governor) && caseOf(tree, at) === "";
  if (relation === "nmod:poss")
    return !OF_A_CITY.has(lemmaOf(tree, governor)) && nounKind(lemmaOf(tree, governor)) !== "place";
  const preposition = caseOf(tree, at);
  if (preposition !== "") return isActingAfter(tree, governor, preposition);
  if (relation === "nsubj" || relation === "nsubj:pass") return isActOf(tree, governor, relation);
  if (relation === "obj" || relation === "iobj") return isActOn(tree, governor);
  if (relation === "compound" || relation === "nmod:desc") return isOfficial(tree, governor);
  return false;
}

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);

/** What a city has and a government has not. */
const OF_A_CITY: ReadonlySet<string> = new Set(
  `mayor resident inhabitant citizen suburb outskirts outskirt centre center downtown population metro
  subway underground skyline weather climate traffic stock university governor airport commuter
  landmark museum museums cathedral opera`.split(/\s+/),
);

/** Verbs whose subject may well be a city as a place. */
const STATES: ReadonlySet<string> = new Set(
  `be lie sit stand remain become have host grow see wake awake celebrate burn fall feel look boast
  contain comprise cover extend experience record register shake flood freeze`.split(/\s+/),
);

function isActOf(tree: SentenceTree, verb: number, relation: string): boolean {
  if (uposOf(tree, verb) !== "VERB") return OPINIONS.has(lemmaOf(tree, verb));
  if (relation === "nsubj:pass") return ADDRESSED.has(lemmaOf(tree, verb));
  return !STATES.has(lemmaOf(tree, verb));
}

/** Adjectives of who has a mind: "Moscow is ready". */
const OPINIONS: ReadonlySet<string> = new Set(
  `ready willing unwilling eager keen reluctant angry furious adamant responsible committed opposed sure
  confident wary worried concerned open unhappy happy prepared likely unlikely able unable guilty
  serious silent isolated grateful`.split(/\s+/),
);

/** Verbs whose object is somebody who can answer. */
const ADDRESSED: ReadonlySet<string> = new Set(
  `accuse blame urge warn ask tell call criticise criticize condemn thank praise press pressure persuade
  convince support back help aid allow force push invite threaten sanction punish isolate join
  recognise recognize denounce assure inform advise provoke anger appease deter defy challenge
  embarrass enable arm supply rebuke slam credit trust ally counter pay consult accept consider believe
  expect want require oblige commit charge suspect sue oppose confront influence`.split(/\s+/),
);

const isActOn = (tree: SentenceTree, verb: number): boolean => ADDRESSED.has(lemmaOf(tree, verb));

/** Prepositions before a place, whatever the verb. */
const LOCAL: ReadonlySet<string> = new Set(
  `in at near outside inside around through throughout across over into onto on off beyond above via
  towards toward within along past under below beneath`.split(/\s+/),
);
/** Verbs and nouns of motion: what follows "to" or "from" is a place. */
const MOTION: ReadonlySet<string> = new Set(
  `go come travel fly drive return arrive move walk march head journey trip visit tour flight route road
  way train bus flee escape bring take deport extradite evacuate transfer leave depart run relocate
  emigrate migrate pilgrimage close near next distance kilometre kilometer mile invite sail advance
  retreat withdraw drone missile rocket convoy stretch train airport born native`.split(/\s+/),
);

function isActingAfter(tree: SentenceTree, governor: number, preposition: string): boolean {
  if (LOCAL.has(preposition)) return false;
  const noun = lemmaOf(tree, governor);
  if (preposition === "of")
    return uposOf(tree, governor) === "VERB" ? false : isActNoun(tree, governor);
  if (preposition === "to" || preposition === "from" || preposition === "for") {
    if (MOTION.has(noun)) return false;
    return !childrenOf(tree, governor).some((child) => MOTION.has(lemmaOf(tree, child)));
  }
  return true;
}

/** "the mayor of Moscow" is of the city; "the demands of Moscow" are the government's. */
function isActNoun(tree: SentenceTree, noun: number): boolean {
  const lemma = lemmaOf(tree, noun);
  if (OF_A_CITY.has(lemma)) return false;
  return ACTS.has(lemma) || /(?:ment|sion|tion|ance|ence|ism)$/.test(lemma);
}

const ACTS: ReadonlySet<string> = new Set(
  `demand policy claim ally support threat offer plan proposal view position ambition aim goal interest
  response refusal denial attempt effort decision move help aid troops fear right role behalf
  relationship criticism critic request warning war stance`.split(/\s+/),
);

/** "the Moscow government", "a Kremlin spokesman"; not "the Moscow metro". */
function isOfficial(tree: SentenceTree, noun: number): boolean {
  const kind = nounKind(lemmaOf(tree, noun));
  return (
    kind === "person" || kind === "man" || kind === "woman" || GOVERNING.has(lemmaOf(tree, noun))
  );
}

const GOVERNING: ReadonlySet<string> = new Set(
  "government regime administration leadership authority policy".split(" "),
);
