import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { customGroups, keyMap } from "../viewer/keys.ts";
import { Config } from "./config.ts";
import { parseConfig } from "./parse-config.ts";
import { configPath, readConfig } from "./read-config.ts";

test("readConfig takes a file that is not there for an empty one", async () => {
  expect(await readConfig("/nowhere/config.json")).toEqual({});
});

test("parseConfig allows comments and trailing commas", () => {
  expect(parseConfig('{ // mine\n "measure": 60, }', "c")).toEqual({ measure: 60 });
});

test.each([
  ["no JSON", '{\n "measure": }', /^c:2: .*expected JSON$/],
  ["an unknown key", '{ "colour": 1 }', /^c:1: Unrecognized key: "colour"$/],
  [
    "a colour that is none",
    '{\n "colors": {\n "person": "pinkish" } }',
    /^c:3: colors\.person: expected a colour/,
  ],
  ["a measure that is too small", '{\n\n "measure": 3 }', /^c:3: measure: .*20/],
])("parseConfig says where %s is", (_, text, message) => {
  expect(() => parseConfig(text, "c")).toThrow(message);
});

test("configPath follows XDG_CONFIG_HOME", () => {
  expect(configPath({ XDG_CONFIG_HOME: "/x" })).toBe("/x/nutgraf/config.json");
});

test("customGroups gives a key to one action alone", () => {
  const map = keyMap(customGroups({ quit: ["j"] }));
  expect(map.get("j")).toEqual({ kind: "quit" });
  expect(map.get("q")).toBeUndefined();
  expect(map.get("down")).toEqual({ kind: "move", by: 1 });
});

test("the published schema is that of the configuration", () => {
  const published = readFileSync(
    new URL("../../schema/config.schema.json", import.meta.url),
    "utf8",
  );
  expect(JSON.parse(published)).toEqual(z.toJSONSchema(Config));
});
