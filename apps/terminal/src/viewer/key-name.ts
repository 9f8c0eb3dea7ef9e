import type { Key } from "ink";

/** A key as the key map calls it: `j`, `G`, `enter`, `ctrl+d`, `shift+tab`. */
export function keyName(input: string, key: Key): string {
  if (key.return) return "enter";
  if (key.escape) return "esc";
  if (key.backspace || key.delete) return "backspace";
  if (key.tab) return key.shift ? "shift+tab" : "tab";
  if (key.upArrow) return "up";
  if (key.downArrow) return "down";
  if (key.leftArrow) return "left";
  if (key.rightArrow) return "right";
  if (key.pageUp) return "pageup";
  if (key.pageDown) return "pagedown";
  if (key.home) return "home";
  if (key.end) return "end";
  if (key.ctrl) return `ctrl+${input}`;
  return input === " " ? "space" : input;
}
