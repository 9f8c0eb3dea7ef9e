import type { CorrectionRequest } from "@nutgraf/library";
import type { Question } from "./prompt.ts";

/** What a choice of a menu does. */
export type Choice =
  | { readonly kind: "ask"; readonly question: Question; readonly text: string }
  | { readonly kind: "correct"; readonly request: CorrectionRequest }
  | { readonly kind: "menu"; readonly menu: Menu };

/** A choice with the key that takes it. */
export type MenuItem = { readonly key: string; readonly label: string; readonly choice: Choice };

/** Choices, one of which is taken by its key or with the arrows. */
export type Menu = {
  readonly title: string;
  readonly items: readonly MenuItem[];
  readonly cursor: number;
};

/** A menu with the cursor on its first choice. */
export const menuOf = (title: string, items: readonly MenuItem[]): Menu => ({
  title,
  items,
  cursor: 0,
});

/** What a key did to a menu. */
export type MenuStep =
  | { readonly kind: "moved"; readonly menu: Menu }
  | { readonly kind: "chosen"; readonly choice: Choice }
  | { readonly kind: "cancelled" };

/** The menu after a key. */
export function stepMenu(menu: Menu, key: string): MenuStep {
  const { items, cursor } = menu;
  const byKey = items.find((item) => item.key === key);
  const chosen = byKey ?? (key === "enter" ? items[cursor] : undefined);
  if (chosen) return { kind: "chosen", choice: chosen.choice };
  if (key === "down" || key === "up") {
    const by = key === "down" ? 1 : items.length - 1;
    return { kind: "moved", menu: { ...menu, cursor: (cursor + by) % items.length } };
  }
  return { kind: "cancelled" };
}
