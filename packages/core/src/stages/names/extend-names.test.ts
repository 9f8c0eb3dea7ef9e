import { expect, test } from "vitest";
import { marked } from "../../../test/marked.ts";
import { extendNames } from "./extend-names.ts";
import { nameKinds } from "./name-labels.ts";

const KINDS: readonly string[] = nameKinds;
const HEADS = new Set(["Foundation", "Service"]);

test.each([
  ["[place US] National [organisation Science Foundation]", ["US National Science Foundation"]],
  ["[place US] [organisation Park Service]", ["US Park Service"]],
  ["[place US] and [organisation Science Foundation]", ["US", "Science Foundation"]],
  ["[place Kenya] [organisation Park Service]", ["Kenya", "Park Service"]],
  ["[place US] [organisation Microsoft]", ["US", "Microsoft"]],
  ["[organisation Google] , Inc. fell", ["Google , Inc."]],
  ["[organisation Kraft Heinz] Co. fell", ["Kraft Heinz Co."]],
  ["[organisation Google] , Apple fell", ["Google"]],
  ["[place Brighton] & [organisation Hove Albion] won", ["Brighton & Hove Albion"]],
  ["[person Marks] & [person Spencer] and [organisation Tesco]", ["Marks & Spencer", "Tesco"]],
  ["[organisation Morgan Chase] & Co. said", ["Morgan Chase & Co."]],
  ["[organisation Google] & others fell", ["Google"]],
  ["[person Ada Byron] , Inc. fell", ["Ada Byron"]],
])("extendNames: %s", (notation, expected) => {
  const { text, spans } = marked(notation);
  const words = text.split(" ");
  const indexAt = (offset: number): number =>
    offset === 0 ? 0 : text.slice(0, offset).trim().split(" ").length;
  const names = spans.map(({ start, end, label }) => ({
    start: indexAt(start),
    end: indexAt(end),
    kind: KINDS.indexOf(label),
    confidence: 1,
  }));
  const known = {
    wordAt: (index: number) => words[index] ?? "",
    isOrganisationHead: (index: number) => HEADS.has(words[index] ?? ""),
  };
  expect(
    extendNames(known, names).map(({ start, end }) => words.slice(start, end).join(" ")),
  ).toEqual(expected);
});
