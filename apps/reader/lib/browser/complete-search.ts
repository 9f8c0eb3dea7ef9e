const PATIENCE_MS = 120;

type Offer = { readonly query: string; readonly label: string };

/**
 * Offer completions of a search in a list under its field: arrows choose, Enter and Tab take, Escape
 * puts the list away.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/.
 */
export function completeSearch(
  input: HTMLInputElement,
  list: HTMLElement,
  signal: AbortSignal,
): void {
  let waiting: number | undefined;
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-autocomplete", "list");

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const show = (offers: readonly Offer[]) => {
    list.replaceChildren(...offers.map((offer, index) => toOption(offer, `${list.id}-${index}`)));
    list.hidden = offers.length === 0;
    input.setAttribute("aria-expanded", `${offers.length > 0}`);
    input.removeAttribute("aria-activedescendant");
  };
  const take = (option: HTMLElement) => {
    input.value = option.dataset.query ?? input.value;
    close();
    input.focus();
  };
  const ask = async () => {
    const typed = input.value;
    const response = await fetch(`/search/complete?q=${encodeURIComponent(typed)}`, { signal });
    if (!response.ok || typed !== input.value || document.activeElement !== input) return;
    show(await response.json());
  };

  input.addEventListener(
    "input",
    () => {
      clearTimeout(waiting);
      // Offers are an extra: without them the search is typed out.
      waiting = window.setTimeout(() => ask().catch(close), PATIENCE_MS);
    },
    { signal },
  );
  input.addEventListener(
    "keydown",
    (event) => {
      if (list.hidden) return;
      const active = list.querySelector<HTMLElement>("[aria-selected=true]");
      if (event.key === "Escape") close();
      else if (event.key === "ArrowDown" || event.key === "ArrowUp")
        choose(input, list, event.key === "ArrowDown" ? 1 : -1);
      else if ((event.key === "Enter" || event.key === "Tab") && active) take(active);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  // Not "click": the field would lose the focus, and the list would close, before it.
  list.addEventListener(
    "pointerdown",
    (event) => {
      event.preventDefault();
      const option =
        event.target instanceof Element && event.target.closest<HTMLElement>("[role=option]");
      if (option) take(option);
    },
    { signal },
  );
  input.addEventListener("blur", close, { signal });
}

function choose(input: HTMLInputElement, list: HTMLElement, step: 1 | -1): void {
  const options = [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const current = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const next = options.at(
    (current + step + options.length + (current < 0 && step < 0 ? 1 : 0)) % options.length,
  );
  for (const option of options) option.setAttribute("aria-selected", `${option === next}`);
  if (next) input.setAttribute("aria-activedescendant", next.id);
}

function toOption({ query, label }: Offer, id: string): HTMLElement {
  const option = document.createElement("div");
  option.id = id;
  option.role = "option";
  option.ariaSelected = "false";
  option.dataset.query = query;
  option.textContent = label;
  return option;
}
