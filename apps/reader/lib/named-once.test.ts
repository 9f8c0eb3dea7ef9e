import { expect, test } from "vitest";
import { namedOnce } from "./named-once.ts";

test("namedOnce leaves out descriptions, and says a name once", () => {
  const entities = [
    { id: "e1", type: "place", name: "Rotterdam" },
    { id: "e2", type: "product", name: "tugboats" },
    { id: "e3", type: "person", name: "Rotterdam" },
    { id: "e4", type: "organisation", name: "World Bank" },
  ] as const;
  expect(namedOnce(entities).map(({ id }) => id)).toEqual(["e1", "e4"]);
});
