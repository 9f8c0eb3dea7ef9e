const PROBLEMS: Readonly<Record<string, string>> = {
  empty: "There was no text in it",
  binary: "It holds no text that can be read",
  size: "It is larger than 8 MB",
};

/** Why nothing was added, in a sentence for the form. */
export function addProblem(problem: unknown, file: unknown): string {
  const known = typeof problem === "string" ? PROBLEMS[problem] : undefined;
  const name = typeof file === "string" && file !== "" ? `“${file}”: ` : "";
  return `${name}${known ?? "It could not be read"}. Nothing was added.`;
}
