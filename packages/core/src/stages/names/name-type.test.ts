import { expect, test } from "vitest";
import { nameList } from "../../text/name-lists.ts";
import { nameKinds } from "./name-labels.ts";
import { typeOfName } from "./name-type.ts";

const look = (text: string, lists = 0, isQuoted = false) => ({
  text,
  head: text.split(" ").at(-1)?.toLowerCase() ?? "",
  lists,
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
  [OTHER, look("Kenyans", nameList.demonym), "group"],
  [OTHER, look("Sunni"), "group"],
  [OTHER, look("Clean Air Act"), "law"],
  [OTHER, look("World Cup"), "event"],
  [OTHER, look("The Long Road", 0, true), "work"],
  [OTHER, look("F-16"), "product"],
  [OTHER, look("Antonov"), "other"],
])("typeOfName(%s, %o) is %s", (kind, name, type) => {
  expect(typeOfName(kind ?? 0, name)).toBe(type);
});
