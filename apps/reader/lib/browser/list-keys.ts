import { neighbour } from "./list-memory.ts";

export const listCommands = ["j", "k", "n", "p", "o", "m", "s"] as const;
type ListCommand = (typeof listCommands)[number];

/** Whether a key means something in a list. */
export const isListCommand = (command: string): command is ListCommand =>
  listCommands.some((known) => known === command);

/** Do what a key means in a list; in an article, go on to the next one of the list it was opened from. */
export function runInList(command: ListCommand): void {
  const items = [...document.querySelectorAll<HTMLElement>("main [data-item]")];
  const current = items.find((item) => item === document.activeElement);
  if (command === "o") current?.click();
  else if (command === "m" || command === "s") mark(current, command);
  else move(items, current, command === "j" || command === "n" ? 1 : -1);
}

function move(items: readonly HTMLElement[], current: HTMLElement | undefined, step: 1 | -1): void {
  if (items.length === 0) {
    const path = neighbour(step);
    if (path) location.assign(path);
    return;
  }
  const index = current ? items.indexOf(current) + step : step === 1 ? 0 : items.length - 1;
  items[index]?.focus();
  items[index]?.scrollIntoView({ block: "nearest" });
}

/** Read or unread, starred or not: the list shows it once the library has it. */
function mark(current: HTMLElement | undefined, command: "m" | "s"): void {
  const item = current?.closest<HTMLElement>(".article-item");
  if (!item || !(current instanceof HTMLAnchorElement)) return;
  const name = command === "m" ? "read" : "starred";
  const isOn = !item.classList.contains(name);
  const body = new URLSearchParams({ [command === "m" ? "read" : "star"]: isOn ? "yes" : "no" });
  fetch(`${current.pathname}/reading`, { method: "POST", body, redirect: "manual" })
    .then(() => item.classList.toggle(name, isOn))
    // Without the server nothing is kept, and the list goes on showing that.
    .catch(() => undefined);
}
