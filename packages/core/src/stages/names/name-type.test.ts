import { expect, test } from "vitest";
import { nameList } from "../../text/name-lists.ts";
import { nameKinds } from "./name-labels.ts";
import { typeOfName } from "./name-type.ts";

const look = (text: string, lists = 0, isQuoted = false) => ({
  text,
  head: text.split(" ").at(-1)?.toLowerCase() ?? "",
  lists,
  wholeLists: lists,
  isQuoted,
});
const [PERSON, PLACE, ORGANISATION, OTHER] = nameKinds.keys();

test.each([
  [PERSON, look("Ada Church"), "person"],
  [PLACE, look("Tower Bridge"), "facility"],
  [PLACE, look("Bridge Town"), "place"],
  [PLACE, look("Kenyan", nameList.demonym), "group"],
  [PLACE, look("Georgia", nameList.demonym | nameList.region), "place"],
  [ORGANISATION, look("Agreement Party"), "organisation"],
  [ORGANISATION, look("East Coast"), "place"],
  [ORGANISATION, look("Coast"), "organisation"],
  [OTHER, look("United States", nameList.country | nameList.organisation), "place"],
  [OTHER, look("Kenyans", nameList.demonym), "group"],
  [OTHER, look("Sunni"), "group"],
  [OTHER, look("Clean Air Act"), "law"],
  [OTHER, look("World Cup"), "event"],
  [OTHER, look("The Long Road", 0, true), "work"],
  [OTHER, look("F-16"), "product"],
  [OTHER, look("Antonov"), "other"],
  [OTHER, look("Congress", nameList.organisation), "organisation"],
  [OTHER, look("World War II"), "event"],
  [OTHER, look("Super Bowl LVIII"), "event"],
  [ORGANISATION, look("Hurricane Helene"), "event"],
  [ORGANISATION, look("Cannes Film Festival"), "event"],
  [ORGANISATION, look("Epic Games"), "organisation"],
  [ORGANISATION, look("Senate Democrats"), "group"],
  [ORGANISATION, look("Liberal Democrats"), "organisation"],
  [PLACE, look("Eaton Fire"), "event"],
  [PLACE, look("Firebaugh"), "place"],
])("typeOfName(%s, %o) is %s", (kind, name, type) => {
  expect(typeOfName(kind ?? 0, name)).toBe(type);
});
