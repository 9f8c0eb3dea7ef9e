import type { XmlElement } from "./xml-tree.ts";

/** The child elements, or those of a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = element?.children.filter((child) => typeof child !== "string") ?? [];
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first child on a path of names. */
export function getChild(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return element;
  for (const child of childrenOf(element, name)) {
    const found = getChild(child, ...rest);
    if (found) return found;
  }
  return undefined;
}

/** All elements below of these names, in document order; nothing is looked for inside a found one. */
export function findAll(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    names.has(child.name) ? [child] : findAll(child, names),
  );
}

/** All the text below, white space folded; `undefined` if there is none. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  const text =
    element &&
    rawText(element)
      .replace(/[ \t\r\n]+/g, " ")
      .trim();
  return text || undefined;
}

function rawText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : rawText(child)))
    .join("");
}
