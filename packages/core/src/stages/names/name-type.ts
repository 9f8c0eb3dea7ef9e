import type { EntityType } from "../../model/entity.ts";
import {
  eventHeads,
  facilityHeads,
  groupWords,
  lawHeads,
  workHeads,
} from "../../text/lexicon/name-heads.ts";
import { nameList } from "../../text/name-lists.ts";
import { nameKinds } from "./name-labels.ts";

/** What a name's type is told from, beside its kind. */
export type NameLook = {
  readonly text: string;
  /** Its last word in lower case. */
  readonly head: string;
  /** The lists that have it or its last words (bits of `nameList`). */
  readonly lists: number;
  /** The lists that have it as it is. */
  readonly wholeLists: number;
  readonly isQuoted: boolean;
};

const PLACES = nameList.city | nameList.country | nameList.region;

/** Storms are named after the word for them. */
const STORM = /^(?:hurricane|typhoon|cyclone|tropical storm|winter storm) \p{Lu}/iu;

/** Of `eventHeads` those that no firm or place is called after. */
const SURE_EVENT =
  /\b(?:championships?|festival|cup|olympics|paralympics|marathon|grand prix|tournament|summit|earthquake|hurricane|referendum|wildfires?)$/i;

/** Of `eventHeads` those that no place is called after. */
const NO_PLACE = /\b(?:fires?|attacks?|war|riots|massacre|uprising|derby|marathon|expo)$/i;

/** "World War II", "Super Bowl LVIII". */
const NUMBERED = / (?:[IVXL]+|\d{1,4})$/;

/** Members of one party: not the party itself. */
const PARTISANS = /^(?:(?:House|Senate) )?(?:Republicans?|Democrats?|Tories|Tory)$/;

/** Stretches of land and water by where they lie. */
const REGION =
  /^(?:the )?(?:(?:north|south)?(?:east|west)|north|south|gulf|pacific|atlantic)(?:ern)? (?:coast|seaboard|bank)$/i;

const isEvent = (text: string): boolean => STORM.test(text) || SURE_EVENT.test(text);

const MODEL_NUMBER = /(?:\p{L}-?\d|\d\p{L}?$)/u;

/** The type of a name of one of `nameKinds`: what its last word, the lists and its digits say. */
export function typeOfName(kind: number, look: NameLook): EntityType {
  const { head, lists } = look;
  const isPeople = (lists & nameList.demonym) !== 0 && (lists & PLACES) === 0;
  switch (nameKinds[kind]) {
    case "person":
      return "person";
    case "organisation":
      if (PARTISANS.test(look.text)) return "group";
      if (REGION.test(look.text)) return "place";
      return isEvent(look.text) ? "event" : "organisation";
    case "place":
      if (isPeople) return "group";
      if (isEvent(look.text) || NO_PLACE.test(look.text)) return "event";
      return facilityHeads.has(head) ? "facility" : "place";
    default:
      return isPeople || groupWords.has(head) ? "group" : typeOfOther(look);
  }
}

function typeOfOther({ text, head, wholeLists, isQuoted }: NameLook): EntityType {
  if ((wholeLists & nameList.country) !== 0) return "place";
  if ((wholeLists & nameList.organisation) !== 0) return "organisation";
  if (lawHeads.has(head)) return "law";
  const numbered = text.replace(NUMBERED, "");
  const eventHead = numbered.slice(numbered.lastIndexOf(" ") + 1).toLowerCase();
  if (eventHeads.has(eventHead) || STORM.test(text)) return "event";
  if (isQuoted || workHeads.has(head)) return "work";
  return MODEL_NUMBER.test(text) && !/^\d+$/.test(text) ? "product" : "other";
}
