import { expect, test } from "vitest";
import type { Entity } from "../model/entity.ts";
import { explainGround, findGrounds } from "./same-entity.ts";

type Made = Partial<Omit<Entity, "mentions">> & Pick<Entity, "name" | "type">;

const made = (entity: Made, form: "name" | "nominal" = "name"): Entity => ({
  id: entity.name,
  aliases: [],
  salience: 0.5,
  ...entity,
  mentions: [{ span: { start: 0, end: 1 }, form, confidence: 1 }],
});
const porto = made({ name: "Porto", type: "place", link: { geonames: 2735943, country: "PT" } });
const faro = made({ name: "Faro", type: "place", link: { geonames: 2268339, country: "PT" } });
const person = (name: string, ...roles: string[]) => made({ name, type: "person", roles });
const bank = made({ name: "Costa Bank", type: "organisation" });
const ministry = made({ name: "Interior Ministry", type: "organisation" });

/** Whether two appearances share a ground; each list has the entity first, then its company. */
function areOne([a, ...ofA]: readonly Entity[], [b, ...ofB]: readonly Entity[]): boolean {
  if (!a || !b) return false;
  const grounds = new Set(findGrounds(a, { articleId: "one", company: [a, ...ofA] }));
  return findGrounds(b, { articleId: "two", company: [b, ...ofB] }).some((g) => grounds.has(g));
}

test.each<[string, readonly Entity[], readonly Entity[], boolean]>([
  ["a name alone", [person("John Smith")], [person("John Smith")], false],
  [
    "an office of many, elsewhere",
    [person("John Smith", "mayor"), porto],
    [person("John Smith", "mayor"), faro],
    false,
  ],
  [
    "an office of many, in one place",
    [person("John Smith", "mayor"), porto],
    [person("John Smith", "mayor"), porto],
    true,
  ],
  [
    "an office of one",
    [person("John Smith", "president"), porto],
    [person("John Smith", "president"), faro],
    true,
  ],
  ["a company", [person("John Smith"), bank], [person("John Smith"), bank], true],
  ["a public body", [person("John Smith"), ministry], [person("John Smith"), ministry], false],
  [
    "one neighbour",
    [person("John Smith"), person("Ana Costa")],
    [person("John Smith"), person("Ana Costa")],
    false,
  ],
  [
    "two neighbours",
    [person("John Smith"), ministry, person("Ana Costa")],
    [person("John Smith"), ministry, person("Ana Costa")],
    true,
  ],
  [
    "two neighbours of whom one heads the country",
    [person("John Smith"), ministry, person("Ana Costa", "Prime Minister")],
    [person("John Smith"), ministry, person("Ana Costa", "Prime Minister")],
    false,
  ],
  [
    "one neighbour and a long name",
    [person("Maria João Lopes"), ministry],
    [person("Maria João Lopes"), ministry],
    true,
  ],
  ["an organisation's name", [bank], [bank], true],
  [
    "no name but a description",
    [made({ name: "A taxi driver", type: "person" }, "nominal"), porto],
    [made({ name: "A taxi driver", type: "person" }, "nominal"), porto],
    false,
  ],
])("findGrounds on %s", (_, one, other, expected) => {
  expect(areOne(one, other)).toBe(expected);
});

test.each([
  ["person|john smith|role|mayor in porto", "same name and role: mayor in porto"],
  [
    "person|john smith|with|ana costa and costa bank",
    "same name, in the company of ana costa and costa bank",
  ],
  ["organisation|wikidata|Q1", "same identifier: wikidata Q1"],
  ["organisation|costa bank", "same name of an organisation"],
])("explainGround of %s", (ground, expected) => {
  expect(explainGround(ground)).toBe(expected);
});

test("a ground is given once, however often the article does", () => {
  const twice = person("Ada Weber", "president", "President");
  expect(findGrounds(twice, { articleId: "one", company: [twice] })).toEqual([
    "person|ada weber|role|president",
  ]);
});
