import { readSpanHash } from "../links.ts";
import { textDirective } from "./text-directive.ts";
import { toRange } from "./text-range.ts";

const GAP = 8;

/** Show the facts behind a mark in a card beside it; a card is a copy of what the side panel says. */
export function openFactCard(card: HTMLElement, mark: HTMLElement): void {
  const copies = factsOf(mark).map(toCardItem);
  if (copies.length === 0) return;
  currentMark()?.removeAttribute("data-current");
  mark.dataset.current = "";
  card.replaceChildren(...copies);
  card.showPopover();
  place(card, mark.getClientRects()[0] ?? mark.getBoundingClientRect());
}

/** The mark whose card was opened last. */
export const currentMark = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(".mark[data-current]");

/** Put the card away. */
export function closeFactCard(card: HTMLElement): void {
  card.hidePopover();
  currentMark()?.removeAttribute("data-current");
}

/** What a fact and its source say as plain text, to be pasted elsewhere. */
export function citeFact(fact: HTMLElement): string {
  const title = document.querySelector("h1")?.textContent ?? "";
  const kicker = document.querySelector(".kicker")?.textContent ?? "";
  const words = [...fact.querySelectorAll("p, blockquote")].map(({ textContent }) => textContent);
  return [...words, "", `“${title.trim()}”, ${kicker.trim()}`, factAddress(fact)].join("\n");
}

/** The address of a fact's characters, which finds the same words in any copy of the page, too. */
function factAddress(fact: HTMLElement): string {
  const hash = fact.querySelector<HTMLAnchorElement>('a[href^="#s-"]')?.hash ?? "";
  const span = readSpanHash(hash);
  const range = span && toRange(document, span);
  const page = `${location.origin}${location.pathname}${hash}`;
  return range ? `${page}:~:${textDirective(`${range}`)}` : page;
}

/** The facts in the side panel that a mark stands for. */
export function factsOf(mark: HTMLElement | null): HTMLElement[] {
  return (mark?.dataset.facts ?? "").split(" ").flatMap((id) => {
    const fact = document.getElementById(id);
    return fact ? [fact] : [];
  });
}

function toCardItem(fact: HTMLElement): HTMLElement {
  const item = document.createElement("div");
  item.className = fact.className;
  for (const child of fact.children) item.append(child.cloneNode(true));
  for (const element of item.querySelectorAll("[id]")) element.removeAttribute("id");
  item.append(copyButton(fact));
  return item;
}

/** For the mouse what the key `c` does. */
function copyButton(fact: HTMLElement): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet-button";
  button.textContent = "Copy with its source";
  button.addEventListener("click", () => {
    navigator.clipboard
      .writeText(citeFact(fact))
      .then(() => button.replaceChildren("Copied"))
      .catch(() => button.replaceChildren("The browser did not let it be copied"));
  });
  return button;
}

function place(card: HTMLElement, mark: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(mark.left, GAP * 2), innerWidth - width - GAP * 2);
  const below = mark.bottom + GAP;
  const fits = below + height < innerHeight - GAP;
  card.style.left = `${left}px`;
  card.style.top = `${fits ? below : Math.max(GAP, mark.top - height - GAP)}px`;
}
