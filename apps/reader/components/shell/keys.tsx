"use client";

import { useEffect } from "react";
import { noKeys, pressKey } from "../../lib/browser/key-sequence.ts";

/**
 * The keyboard of Miniflux and Google Reader. An element that a key presses says so itself, with
 * `data-keys="g q"`; in a list, `j` and `k` move between the elements marked `data-item`.
 */
export function Keys() {
  useEffect(() => {
    const stop = new AbortController();
    let state = noKeys;
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
        const commands = new Set(
          [...document.querySelectorAll<HTMLElement>("[data-keys]")].flatMap(
            ({ dataset }) => dataset.keys?.split(", ") ?? [],
          ),
        );
        for (const key of ["j", "k", "n", "p"]) commands.add(key);
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

function run(command: string): void {
  const element = [...document.querySelectorAll<HTMLElement>("[data-keys]")].find(({ dataset }) =>
    dataset.keys?.split(", ").includes(command),
  );
  if (element instanceof HTMLInputElement && element.type !== "checkbox") element.focus();
  else if (element) element.click();
  else moveInList(command === "j" || command === "n" ? 1 : -1);
}

function moveInList(step: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>("[data-item]")];
  const current = items.findIndex((item) => item.matches(":focus"));
  const next = current < 0 ? (step === 1 ? 0 : items.length - 1) : current + step;
  items[next]?.focus();
  items[next]?.scrollIntoView({ block: "nearest" });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== "checkbox" && target.type !== "radio");
