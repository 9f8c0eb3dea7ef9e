/** An object of JSON-LD, its values not yet looked at. */
export type JsonObject = { readonly [key: string]: unknown };

const OPENING = /^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/;
const CLOSING = /(?:-->|(?:\/\/\s*)?\]\]>|\/\*\s*\]\]>\s*\*\/)$/;
const CONTROL = /\p{Cc}+/gu;
const TRAILING_COMMA = /,(?=\s*[}\]])/g;
const MAX_DEPTH = 8;
const MAX_OBJECTS = 2000;

/** Every object in a script of JSON-LD, outer ones first; a broken script has none. */
export function readJsonLd(script: string): JsonObject[] {
  const objects: JsonObject[] = [];
  const gather = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || objects.length >= MAX_OBJECTS) return;
    if (Array.isArray(value)) for (const item of value) gather(item, depth + 1);
    if (!isObject(value)) return;
    objects.push(value);
    for (const inner of Object.values(value))
      if (typeof inner === "object") gather(inner, depth + 1);
  };
  gather(parse(script), 0);
  return objects;
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object is of one of these types. */
export function hasType(object: JsonObject, pattern: RegExp): boolean {
  return toList(object["@type"]).some((type) => typeof type === "string" && pattern.test(type));
}

/** A value, or each of a list of values. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first non-empty text of a value: itself, or the name, `@value`, url or `@id` of an object. */
export function textValue(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const item of toList(value)) {
    if (typeof item === "string" && item.trim() !== "") return item.trim();
    if (!isObject(item)) continue;
    for (const key of keys) {
      const inner = item[key];
      if (typeof inner === "string" && inner.trim() !== "") return inner.trim();
    }
  }
  return undefined;
}

function parse(script: string): unknown {
  const text = script.trim().replace(OPENING, "").replace(CLOSING, "").trim().replace(/;$/, "");
  try {
    return JSON.parse(text);
  } catch {
    return parseRepaired(text);
  }
}

/** Line breaks inside strings and commas before brackets are the common faults. */
function parseRepaired(text: string): unknown {
  try {
    return JSON.parse(text.replace(CONTROL, " ").replace(TRAILING_COMMA, ""));
  } catch {
    return undefined;
  }
}
