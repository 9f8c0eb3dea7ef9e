import { nameList } from "../../text/name-lists.ts";

const REASONS: readonly (readonly [list: number, why: string])[] = [
  [nameList.country, "in the list of countries"],
  [nameList.region, "in the list of regions"],
  [nameList.city, "in the list of cities"],
  [nameList.demonym, "in the list of peoples"],
  [nameList.team, "in the list of teams"],
  [nameList.organisation, "in the list of organisations"],
  [nameList.organisationHead, "ends as organisations' names do"],
  [nameList.placeHead, "ends as places' names do"],
  [nameList.given, "in the list of given names"],
  [nameList.family, "in the list of family names"],
];

/** Why a name whose last word is in these lists (bits) may be one, in plain words. */
export const reasonsOf = (lists: number, isNamedElsewhere: boolean): string[] => [
  ...REASONS.filter(([list]) => (lists & list) !== 0).map(([, why]) => why),
  ...(isNamedElsewhere ? ["named elsewhere in the article too"] : []),
];
