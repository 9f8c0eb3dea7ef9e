import type { Key } from "ink";

/** A key as the key map calls it: `j`, `G`, `enter`, `ctrl+d`, `shift+tab`, `alt+x`. */
function keyName(input: string, key: Key): string {
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
  if (key.meta) return `alt+${input}`;
  return input === " " ? "space" : input;
}

/** A key, and what it writes into a line. */
export type Stroke = { readonly key: string; readonly typed: string };

/** The keys of one piece of input: letters that came faster than they were read are keys of their own. */
export function toStrokes(input: string, key: Key): readonly Stroke[] {
  const name = keyName(input, key);
  if (name === input && input.length > 1) return [...input].map(letterStroke);
  const isTyped = !key.ctrl && !key.meta && (name === input || name === "space");
  return [{ key: name, typed: isTyped ? input : "" }];
}

const CONTROL_NAMES: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\u007f": "backspace",
  "\u001b": "esc",
};

function letterStroke(letter: string): Stroke {
  const control = CONTROL_NAMES[letter];
  if (control) return { key: control, typed: "" };
  return { key: letter === " " ? "space" : letter, typed: letter };
}
