import { expect, test } from "vitest";
import { isAllowedHost, toHostNames } from "./allowed-host.ts";

test.each([
  ["127.0.0.1:3000", true],
  ["localhost", true],
  ["LOCALHOST:8080", true],
  ["[::1]:3000", true],
  ["news.example:3000", false],
  ["127.0.0.1.news.example", false],
  ["localhost:3000@news.example", false],
  ["", false],
  [null, false],
])("isAllowedHost(%j) is %j", (host, allowed) => {
  expect(isAllowedHost(host)).toBe(allowed);
});

test("isAllowedHost takes further names from the setting", () => {
  const names = toHostNames(" Desk.Example , news.example ,");
  expect(names).toEqual(["desk.example", "news.example"]);
  expect(isAllowedHost("desk.example:3000", names)).toBe(true);
});
