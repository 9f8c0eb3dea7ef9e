import { currentMark } from "./fact-card.ts";
import { toSpan } from "./selected-span.ts";

const GAP = 8;

/** Offer the form, until the signal, whenever something in the article's text is selected. */
export function offerHighlight(form: HTMLFormElement, signal: AbortSignal): void {
  document.addEventListener(
    "pointerup",
    // The selection is final only after the event.
    ({ target }) => setTimeout(() => target !== form && follow(form, target)),
    { signal },
  );
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "Escape") form.hidePopover();
    },
    { signal },
  );
}

/** Open the form for the selection, else for the fact whose card is open. */
export function openHighlightForm(form: HTMLFormElement): void {
  const range = selectedRange() ?? currentRange();
  if (!range || !show(form, range)) return;
  form.querySelector<HTMLInputElement>("[name=note]")?.focus();
}

function follow(form: HTMLFormElement, target: EventTarget | null): void {
  if (target instanceof Node && form.contains(target)) return;
  const range = selectedRange();
  if (!range || !show(form, range)) form.hidePopover();
}

function show(form: HTMLFormElement, range: Range): boolean {
  const span = toSpan(range);
  if (!span) return false;
  set(form, "start", `${span.start}`);
  set(form, "end", `${span.end}`);
  form.showPopover();
  const { width, height } = form.getBoundingClientRect();
  const { left, top, bottom } = range.getBoundingClientRect();
  const above = top - height - GAP;
  form.style.left = `${Math.min(Math.max(left, GAP), innerWidth - width - GAP)}px`;
  form.style.top = `${above > GAP ? above : bottom + GAP}px`;
  return true;
}

function set(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest("article") ? range : undefined;
}

function currentRange(): Range | undefined {
  const mark = currentMark();
  if (!mark) return undefined;
  const range = document.createRange();
  range.selectNodeContents(mark);
  return range;
}
