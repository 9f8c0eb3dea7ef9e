const QUOTE_CLASSES = ["quote", "speech"];

/** The marks of the text that the switches show, in order. */
export function drawnMarks(): HTMLElement[] {
  const classes = shownKinds().flatMap((kind) =>
    kind === "quote" ? QUOTE_CLASSES : [kind, `name-${kind}`, `around-${kind}`],
  );
  return [...document.querySelectorAll<HTMLElement>(".mark[data-facts]")].filter((mark) =>
    classes.some((name) => mark.classList.contains(name)),
  );
}

/** The evidence switches of the page. */
const switches = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(".evidence-switches input"),
];

/** Turn all switches on, or off if they are on. */
export function toggleAll(): void {
  const inputs = switches();
  const on = inputs.every(({ checked }) => checked);
  for (const input of inputs) input.checked = !on;
}

/** Keep the choice for the next article; nothing is lost if that fails. */
export function saveSwitches(): void {
  const form = new FormData();
  form.append("evidence", "");
  for (const kind of shownKinds()) form.append("evidence", kind);
  fetch("/preferences", { method: "POST", body: form, redirect: "manual" }).catch(() => undefined);
}

const shownKinds = (): string[] =>
  switches()
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
