/** Punctuation with a meaning in Markdown or Obsidian, wherever it stands. */
const MARKS = /[\\`*_[\]<>~|#^=$&]/g;
/** What begins a list, a quote or a rule at the beginning of a line. */
const LINE_START = /^([ \t]*)([-+]|\d+(?=[.)]))/gm;

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKS, "\\$&")
    .replace(LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** A link to the note of a name: `[[Ada Lo]]`. Brackets and bars can't stand in one. */
export function wikiLink(name: string): string {
  return `[[${name
    .replace(/[[\]|#^\n]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()}]]`;
}

type Property = string | readonly string[] | undefined;

/** YAML front matter: every string quoted as JSON, which YAML reads; absent and empty properties are left out. */
export function frontMatter(properties: Readonly<Record<string, Property>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    if (typeof value === "string") return [`${name}: ${JSON.stringify(value)}`];
    return [`${name}:`, ...value.map((item) => `  - ${JSON.stringify(item)}`)];
  });
  return ["---", ...lines, "---"].join("\n");
}
