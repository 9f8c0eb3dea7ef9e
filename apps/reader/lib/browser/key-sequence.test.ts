import { expect, test } from "vitest";
import { noKeys, pressKey } from "./key-sequence.ts";

const commands = new Set(["j", "g a", "g q", "?"]);

test.each<[string, [key: string, at: number][], string | undefined]>([
  ["one key", [["j", 0]], "j"],
  [
    "a sequence",
    [
      ["g", 0],
      ["q", 500],
    ],
    "g q",
  ],
  [
    "a sequence that took too long",
    [
      ["g", 0],
      ["q", 1300],
    ],
    undefined,
  ],
  [
    "a key after a broken sequence",
    [
      ["g", 0],
      ["x", 100],
      ["j", 200],
    ],
    "j",
  ],
  [
    "the same first key twice",
    [
      ["g", 0],
      ["g", 100],
      ["a", 200],
    ],
    "g a",
  ],
  ["a key that means nothing", [["x", 0]], undefined],
])("pressKey: %s", (_, keys, command) => {
  let last = pressKey(noKeys, { key: "", at: 0, commands });
  for (const [key, at] of keys) last = pressKey(last.state, { key, at, commands });
  expect(last.command).toBe(command);
});
