import { expect, test } from "vitest";
import { isAllowedWrite } from "./same-origin.ts";

const host = "127.0.0.1:3000";

test.each([
  ["a link from anywhere", "GET", "https://news.example", "cross-site", true],
  ["our own form", "POST", `http://${host}`, "same-origin", true],
  ["a program", "POST", null, null, true],
  ["another site's form", "POST", "https://news.example", "cross-site", false],
  ["another port of this machine", "POST", "http://127.0.0.1:4000", "same-site", false],
  ["another port, old browser", "POST", "http://127.0.0.1:4000", null, false],
  ["a sandboxed frame", "POST", "null", null, false],
  ["a typed address", "POST", null, "none", false],
])("isAllowedWrite: %s", (_, method, origin, fetchSite, allowed) => {
  expect(isAllowedWrite({ method, host, origin, fetchSite })).toBe(allowed);
});
