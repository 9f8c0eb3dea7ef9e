import { expect, test } from "vitest";
import { cleanNames } from "./names.ts";

test.each([
  ["Mary Seacole", ["Mary Seacole"]],
  ["By Mary Seacole", ["Mary Seacole"]],
  ["ByMary Seacole", ["Mary Seacole"]],
  ["Written byMary Seacole", ["Mary Seacole"]],
  ["By Mary Seacole and Florence Nightingale", ["Mary Seacole", "Florence Nightingale"]],
  ["Von Hedwig Kettler und Anita Augspurg", ["Hedwig Kettler", "Anita Augspurg"]],
  ["Par Marguerite Durand et Séverine", ["Marguerite Durand", "Séverine"]],
  ["By Mary Seacole | 6 November 2024", ["Mary Seacole"]],
  ["Mary Seacole November 6, 2024", ["Mary Seacole"]],
  ["Posted on 6 November 2024 by Mary Seacole", ["Mary Seacole"]],
  ["View all posts by Mary Seacole", ["Mary Seacole"]],
  ["Alle Artikel von Hedwig Kettler", ["Hedwig Kettler"]],
  ["Mary Seacole Mary Seacole", ["Mary Seacole"]],
  ["ByM. J. Seacole", ["M. J. Seacole"]],
  ["Mary Seacole Mary Seacole Mary Seacole", ["Mary Seacole"]],
  ["Mary Seacole, Senior Editor", ["Mary Seacole"]],
  ["Wed", []],
  ["December", []],
  ["作者：林海音", ["林海音"]],
  ["admin", []],
  ["6 November 2024", []],
  ["https://example.org/mary", []],
  ["5 min read", []],
])("cleanNames reads %s", (byline, names) => {
  expect(cleanNames(byline)).toEqual(names);
});
