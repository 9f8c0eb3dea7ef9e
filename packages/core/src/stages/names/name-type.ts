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
  readonly isQuoted: boolean;
};

const PLACES = nameList.city | nameList.country | nameList.region;

const MODEL_NUMBER = /(?:\p{L}-?\d|\d\p{L}?$)/u;

/** The type of a name of one of `nameKinds`: what its last word, the lists and its digits say. */
export function typeOfName(kind: number, look: NameLook): EntityType {
  const { head, lists } = look;
  const isPeople = (lists & nameList.demonym) !== 0 && (lists & PLACES) === 0;
  switch (nameKinds[kind]) {
    case "person":
      return "person";
    case "organisation":
      return "organisation";
    case "place":
      if (isPeople) return "group";
      return facilityHeads.has(head) ? "facility" : "place";
    default:
      return isPeople || groupWords.has(head) ? "group" : typeOfOther(look);
  }
}

function typeOfOther({ text, head, isQuoted }: NameLook): EntityType {
  if (lawHeads.has(head)) return "law";
  if (eventHeads.has(head)) return "event";
  if (isQuoted || workHeads.has(head)) return "work";
  return MODEL_NUMBER.test(text) && !/^\d+$/.test(text) ? "product" : "other";
}
