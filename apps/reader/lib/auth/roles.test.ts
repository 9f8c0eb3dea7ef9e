import { expect, test } from "vitest";
import { isOpen, type Role, requiredRole } from "./roles.ts";

test.each<[string, string, Role]>([
  ["GET", "/", "reader"],
  ["GET", "/article/a", "reader"],
  ["POST", "/article/a/reading", "reader"],
  ["POST", "/article/a/highlights", "reader"],
  ["POST", "/searches/save", "reader"],
  ["POST", "/sign-out", "reader"],
  ["POST", "/reader/api/0/edit-tag", "reader"],
  ["POST", "/articles", "editor"],
  ["POST", "/corrections/make", "editor"],
  ["POST", "/feeds/add", "editor"],
  ["POST", "/api/v1/articles", "editor"],
  ["POST", "/something/new", "editor"],
  ["POST", "/article/a/remove", "admin"],
  ["POST", "/samples/remove", "admin"],
  ["DELETE", "/api/v1/articles/a", "admin"],
  ["GET", "/people", "admin"],
  ["POST", "/people/add", "admin"],
])("requiredRole: %s %s is for a %s", (method, path, role) => {
  expect(requiredRole({ method, path })).toBe(role);
});

test.each([
  ["/sign-in", true],
  ["/sign-in/check", true],
  ["/api/auth/callback", true],
  ["/_next/static/a.js", true],
  ["/", false],
  ["/sign-in-not", false],
  ["/api/v1/articles", false],
  ["/article/sign-in", false],
])("isOpen(%s) is %s", (path, open) => {
  expect(isOpen(path)).toBe(open);
});
