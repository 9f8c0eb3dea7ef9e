import { expect, test } from "vitest";
import { isAllowedToken } from "./token.ts";

test.each([
  [null, undefined, true],
  [null, "", true],
  ["Bearer secret", "secret", true],
  ["bearer secret", "secret", true],
  ["Bearer secre", "secret", false],
  ["Basic secret", "secret", false],
  [null, "secret", false],
])("isAllowedToken(%j, %j) is %j", (authorization, token, allowed) => {
  expect(isAllowedToken(authorization, token)).toBe(allowed);
});
