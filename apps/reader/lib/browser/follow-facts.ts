import { nextSpanHash } from "../links.ts";
import { drawnMarks, saveSwitches } from "./drawn-marks.ts";
import { closeFactCard, openFactCard } from "./fact-card.ts";
import { clearFlash, flashSpan } from "./flash.ts";

const HOVER_MS = 450;

/** Listen, until the signal: links to spans flash their characters, marks in the text open their card. */
export function followFacts(card: HTMLElement, signal: AbortSignal): void {
  let hover: number | undefined;
  const showHash = () => flashSpan(location.hash);

  const click = ({ target }: Event) => {
    const element = target instanceof Element ? target : undefined;
    // A key that pressed a button is no click elsewhere.
    if (element?.closest("button[data-keys]")) return;
    const link = element?.closest<HTMLAnchorElement>('a[href^="#s-"]');
    const spans = link?.dataset.spans?.split(" ");
    if (link && spans) link.hash = nextSpanHash(spans, location.hash);
    if (link) {
      closeFactCard(card);
      // After the browser's own jump to the anchor; another hash is an event of its own.
      if (link.hash === location.hash) setTimeout(showHash);
      return;
    }
    const mark = element?.closest<HTMLElement>(".mark[data-facts]");
    if (mark && getSelection()?.isCollapsed !== false) openFactCard(card, mark);
    else if (!element?.closest(".fact-card")) closeFactCard(card);
  };
  const pointOver = ({ target, pointerType, buttons }: PointerEvent) => {
    clearTimeout(hover);
    if (pointerType !== "mouse" || buttons !== 0 || !(target instanceof Element)) return;
    const mark = target.closest<HTMLElement>(".mark[data-facts]");
    if (!mark || !drawnMarks().includes(mark)) return;
    hover = window.setTimeout(() => openFactCard(card, mark), HOVER_MS);
  };
  const keyDown = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    closeFactCard(card);
    clearFlash();
  };
  document.addEventListener("click", click, { signal });
  document.addEventListener("pointerover", pointOver, { signal });
  document.addEventListener("keydown", keyDown, { signal });
  document
    .querySelector(".evidence-switches")
    ?.addEventListener("change", saveSwitches, { signal });
  addEventListener("hashchange", showHash, { signal });
  addEventListener("wheel", () => closeFactCard(card), { signal, passive: true });
  signal.addEventListener("abort", () => {
    clearTimeout(hover);
    clearFlash();
  });
  showHash();
}
