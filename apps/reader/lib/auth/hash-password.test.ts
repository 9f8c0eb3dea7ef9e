import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./hash-password.ts";

test("hashPassword salts, and isPassword knows its own hashes only", async () => {
  const [hash, again] = await Promise.all([hashPassword("a long one"), hashPassword("a long one")]);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(again).not.toBe(hash);
  expect(await isPassword("a long one", hash)).toBe(true);
  expect(await isPassword("a long One", hash)).toBe(false);
  expect(await isPassword("a long one", "a long one")).toBe(false);
});
