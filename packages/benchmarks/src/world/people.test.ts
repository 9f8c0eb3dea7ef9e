import { expect, test } from "vitest";
import { isPerson, personName } from "./people.ts";

test("every rank has a name of its own", () => {
  const names = Array.from({ length: 32 * 32 * 40 }, (_, rank) => personName(rank));
  expect(new Set(names).size).toBe(names.length);
  expect(names.every(isPerson)).toBe(true);
});

test.each(["Keller", "Anna", "Anna Bruno Carla Keller", "Anna Smith", "Anna Bruno"])(
  "%s is nobody's name",
  (name) => {
    expect(isPerson(name)).toBe(false);
  },
);
