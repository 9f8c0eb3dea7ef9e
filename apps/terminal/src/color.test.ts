import { expect, test } from "vitest";
import { type ColorChoice, type ColorEnvironment, forcedColor } from "./color.ts";

test.each<[string, ColorChoice, ColorEnvironment, string | undefined]>([
  ["leaves the terminal to decide", "auto", {}, undefined],
  ["hears NO_COLOR", "auto", { NO_COLOR: "1" }, "0"],
  ["takes an empty NO_COLOR for none", "auto", { NO_COLOR: "" }, undefined],
  ["hears FORCE_COLOR before NO_COLOR", "auto", { FORCE_COLOR: "3", NO_COLOR: "1" }, "3"],
  ["hears --color=never before FORCE_COLOR", "never", { FORCE_COLOR: "3" }, "0"],
  ["hears --color=always before NO_COLOR", "always", { NO_COLOR: "1" }, "true"],
])("forcedColor %s", (_, choice, environment, expected) => {
  expect(forcedColor(choice, environment)).toBe(expected);
});
