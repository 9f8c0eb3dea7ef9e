import { expect, test } from "vitest";
import { safeReturnPath } from "./safe-return-path.ts";

test.each([
  ["/article/a?b=c#s-1-2", "/article/a?b=c#s-1-2"],
  ["//news.example/", "/"],
  ["/\\news.example", "/"],
  ["/\t/news.example", "/"],
  ["https://news.example/", "/"],
  ["javascript:alert(1)", "/"],
  [undefined, "/"],
])("safeReturnPath(%j)", (path, safe) => {
  expect(safeReturnPath(path)).toBe(safe);
});
