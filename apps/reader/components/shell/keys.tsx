"use client";

import { useEffect } from "react";
import { noKeys, pressKey } from "../../lib/browser/key-sequence.ts";
import { isListCommand, listCommands, runInList } from "../../lib/browser/list-keys.ts";
import { rememberList } from "../../lib/browser/list-memory.ts";

/**
 * The keyboard of Miniflux and Google Reader. An element that a key presses says so itself, with
 * `data-keys="g q"`; in a list, keys move between the elements marked `data-item` and act on them.
 */
export function Keys() {
  useEffect(() => {
    const stop = new AbortController();
    let state = noKeys;
    rememberList();
    document.documentElement.dataset.hydrated = "";
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
        const commands = new Set<string>(listCommands);
        for (const { dataset } of keyed())
          for (const keys of dataset.keys?.split(", ") ?? []) commands.add(keys);
        const pressed = pressKey(state, { key: event.key, at: event.timeStamp, commands });
        state = pressed.state;
        if (!pressed.command) return;
        event.preventDefault();
        run(pressed.command);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
  return null;
}

const keyed = () => [...document.querySelectorAll<HTMLElement>("[data-keys]")];

function run(command: string): void {
  const element = keyed().find(({ dataset }) => dataset.keys?.split(", ").includes(command));
  if (element instanceof HTMLInputElement && element.type !== "checkbox") element.focus();
  else if (element) element.click();
  else if (isListCommand(command)) runInList(command);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== "checkbox" && target.type !== "radio");
